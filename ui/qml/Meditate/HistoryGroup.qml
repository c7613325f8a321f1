import QtQuick
import Meditate

// What the history tells besides.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Your sits")
    summary: [qsTr("a day begins at %1").arg(settings.dayBegins.title), settings.streak.on ? qsTr("days in a row are told") : qsTr("days in a row are not told")].join(" · ")

    ChoiceRow {
        objectName: "dayBegins"
        model: group.settings.dayBegins
        name: qsTr("A day begins at")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    SwitchRow {
        model: group.settings.streak
        name: qsTr("Tell days in a row")
    }
}
