import QtQuick
import Meditate

// What is written while one sits.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Captions and time left")
    summary: [settings.captions.on ? qsTr("captions %1").arg(settings.captionPlace.title) : qsTr("no captions"), settings.timeLeft.title].join(" · ")

    SwitchRow {
        objectName: "captionsSwitch"
        model: group.settings.captions
        name: qsTr("Write what is said")
    }
    SwitchRow {
        objectName: "bellLightSwitch"
        model: group.settings.bellLight
        name: qsTr("Show bells as a soft light")
    }
    ChoiceRow {
        model: group.settings.captionSize
        name: qsTr("Size of captions")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        model: group.settings.captionPlace
        name: qsTr("Where captions stand")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        objectName: "settingsTimeLeft"
        model: group.settings.timeLeft
        name: qsTr("Time left")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
}
