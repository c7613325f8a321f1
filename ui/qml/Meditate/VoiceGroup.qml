import QtQuick
import Meditate

// What is read, and how.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("The voice")
    onOpenChanged: if (open)
        settings.ownVoices.look()
    summary: [settings.text.title, settings.voice.title, settings.pace.title].join(" · ")

    ChoiceRow {
        objectName: "settingsText"
        model: group.settings.text
        name: qsTr("Text")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    SwitchRow {
        model: group.settings.inParts
        name: qsTr("Read a long text in parts")
    }
    LevelRow {
        objectName: "density"
        name: qsTr("How much is said")
        shown: value === 1 ? qsTr("all of it") : value === 0 ? qsTr("sparse") : qsTr("%1 %").arg(Math.round(100 * value))
        from: 0
        to: 1
        stepSize: 0.05
        value: group.settings.density
        onMoved: value => group.settings.density = value
    }
    SwitchRow {
        model: group.settings.sparser
        name: qsTr("Less of a text the more often I hear it")
    }
    ChoiceRow {
        objectName: "settingsVoice"
        model: group.settings.voice
        name: qsTr("Voice")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        model: group.settings.pace
        name: qsTr("Pace")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    WordButton {
        objectName: "sample"
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        text: qsTr("Hear the voice")
        onClicked: group.settings.saySample()
    }
    VolumeRow {
        name: qsTr("Volume of the voice")
        model: group.settings.voiceLevel
    }
    Lines {
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        widest: parent.width + 2 * Theme.space

        WordButton {
            objectName: "addVoice"
            text: qsTr("Add a voice file")
            // By its file's name, so that no dialog is loaded before one is wanted.
            onClicked: dialog.setSource("VoiceFiles.qml", {
                voices: group.settings.ownVoices
            })
        }
        WordButton {
            objectName: "voiceFolder"
            text: qsTr("A folder of voices")
            onClicked: dialog.setSource("VoiceFolder.qml", {
                voices: group.settings.ownVoices
            })
        }
        WordButton {
            objectName: "forgetVoiceFolder"
            visible: group.settings.ownVoices.folder !== ""
            text: qsTr("No folder")
            onClicked: group.settings.ownVoices.forgetFolder()
        }
    }
    Label {
        width: parent.width
        visible: group.settings.ownVoices.folder !== ""
        text: group.settings.ownVoices.folder
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    Label {
        objectName: "voicesTold"
        width: parent.width
        visible: text !== ""
        text: group.settings.ownVoices.told
        color: Theme.page.candle
        font.pixelSize: Theme.small
    }

    Loader {
        id: dialog
    }
}
