pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What is heard around one.
PanelGroup {
    id: group

    required property SettingsModel settings
    readonly property list<SwitchModel> places: settings.ambiences
    readonly property bool several: places.filter(place => place.on).length > 1

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
    Repeater {
        model: group.settings.ambienceLevels

        VolumeRow {
            required property int index
            required property var modelData

            name: qsTr("Volume: %1").arg(group.places[index].title)
            model: modelData
            visible: group.several && group.places[index].on
        }
    }
}
