pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The last thirty days as small lights, today last.
Item {
    id: lights

    required property HistoryModel history
    readonly property real cell: Math.min(22 * Math.min(1.4, Theme.textScale), width / 30)

    implicitWidth: 30 * 22
    implicitHeight: 1.9 * cell
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("%1 of the last 30 days").arg(history.daysSat)

    Row {
        anchors.centerIn: parent

        Repeater {
            model: lights.history.month

            Lantern {
                required property int index
                required property real modelData

                share: modelData
                size: lights.cell
                hue: ["amber", "cream", "rose", "amber"][index * 7 % 11 % 4]
            }
        }
    }
}
