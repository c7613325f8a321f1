import QtQuick
import Meditate

// What is read, and how.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("The voice")
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
}
