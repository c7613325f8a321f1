import QtQuick
import Meditate

// What the window speaks; texts and voices have languages of their own.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Language")
    summary: settings.language.title

    ChoiceRow {
        objectName: "settingsLanguage"
        model: group.settings.language
        name: qsTr("Language of the window")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
}
