pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What is heard around one.
PanelGroup {
    id: group

    required property SettingsModel settings
    readonly property list<SwitchModel> places: settings.ambiences

    title: qsTr("The place")
    summary: places.filter(place => place.on).map(place => place.title).join(" · ") || qsTr("quiet")

    Repeater {
        model: group.settings.ambiences

        SwitchRow {
            required property var modelData

            model: modelData
        }
    }
    VolumeRow {
        name: qsTr("Volume of the place")
        model: group.settings.ambienceLevel
    }
}
