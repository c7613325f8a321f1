import QtQuick
import Meditate

// What is struck, and when.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Bells")
    summary: [settings.bell.title, qsTr("between: %1").arg(settings.interval.title)].join(" · ")

    ChoiceRow {
        model: group.settings.bell
        name: qsTr("Bowl")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    SwitchRow {
        model: group.settings.closingBell
        name: qsTr("A bell at the end")
    }
    ChoiceRow {
        model: group.settings.interval
        name: qsTr("A bell between")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    VolumeRow {
        name: qsTr("Volume of the bells")
        model: group.settings.bellLevel
    }
    VolumeRow {
        name: qsTr("Volume of the bells between")
        model: group.settings.intervalLevel
    }
}
