import QtQuick
import Meditate

// What the history tells besides.
PanelGroup {
    id: group

    required property SettingsModel settings

    title: qsTr("Your sits")
    summary: settings.streak.on ? qsTr("days in a row are told") : qsTr("days in a row are not told")

    SwitchRow {
        model: group.settings.streak
        name: qsTr("Tell days in a row")
    }
}
