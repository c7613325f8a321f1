pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What was sat by week, as reeds with a light at their tips; this week last.
Item {
    id: reeds

    required property HistoryModel history
    readonly property real gap: width / Math.max(1, history.recent.length)
    readonly property int pointed: over.containsMouse ? Math.floor(over.mouseX / gap) : -1
    readonly property string words: qsTr("Week of %1").arg(history.recentWords[pointed >= 0 ? pointed : history.recentWords.length - 1] ?? "")

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("By week")
    Accessible.description: history.recentWords.join("; ")

    Repeater {
        model: reeds.history.recent

        Item {
            id: reed

            required property int index
            required property real modelData
            readonly property real tall: modelData * (reeds.height - 24)

            x: (index + 0.5) * reeds.gap
            y: reeds.height - 6 - tall

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(3, reeds.gap * 0.3)
                height: reed.tall
                radius: width / 2
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Qt.alpha(Theme.page.candle, 0.75)
                    }
                    GradientStop {
                        position: 1
                        color: Qt.alpha(Theme.page.candle, 0.08)
                    }
                }
            }

            Lantern {
                x: -width / 2
                y: -height / 2
                share: reed.modelData
                size: Math.min(20, reeds.gap * 1.3)
            }
        }
    }

    MouseArea {
        id: over

        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.NoButton
    }
}
