import QtQuick
import Meditate

// The breath, as it is heard.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("The breath, heard")
    summary: settings.breathTone.on ? [settings.tone.title, settings.toneSpan.title].join(" · ") : qsTr("not heard")

    SwitchRow {
        objectName: "breathTone"
        model: group.settings.breathTone
        name: qsTr("Hear the breath")
    }
    ChoiceRow {
        objectName: "tone"
        model: group.settings.tone
        visible: group.settings.breathTone.on
        name: qsTr("It sounds as")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        objectName: "toneSpan"
        model: group.settings.toneSpan
        visible: group.settings.breathTone.on
        name: qsTr("It is heard")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    SwitchRow {
        objectName: "taps"
        model: group.settings.taps
        visible: group.settings.breathTone.on
        name: qsTr("A soft tap at each turn")
    }
    VolumeRow {
        name: qsTr("Volume of the breath")
        model: group.settings.breathLevel
        visible: group.settings.breathTone.on
    }
    WordButton {
        objectName: "hearBreath"
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        text: qsTr("Hear one breath")
        onClicked: group.settings.hearBreath()
    }
}
