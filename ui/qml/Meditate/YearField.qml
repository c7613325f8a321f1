pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// A year of days as a field of small lanterns: a column for each week, Monday at the top, this week last.
Item {
    id: field

    required property HistoryModel history
    readonly property int columns: width < 560 ? 26 : 53
    readonly property real cell: width / columns
    readonly property int first: 7 * (53 - columns)
    readonly property int pointed: over.containsMouse ? first + 7 * Math.floor(over.mouseX / cell) + Math.min(6, Math.floor(over.mouseY / cell)) : -1

    implicitHeight: 7 * cell + months.height + said.height
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The last year, day by day")
    Accessible.description: history.monthWords.join("; ")

    Repeater {
        model: field.history.year.slice(field.first)

        Lantern {
            required property int index
            required property real modelData
            // Not quite in rank and file, as lanterns hang.
            readonly property real swayX: (index * 37 % 11 - 5) / 50
            readonly property real swayY: (index * 53 % 13 - 6) / 50

            x: (Math.floor(index / 7) + swayX) * field.cell
            y: (index % 7 + swayY) * field.cell
            visible: modelData >= 0
            share: Math.max(0, modelData)
            size: field.cell
            hue: ["amber", "cream", "amber", "rose", "amber", "cream", "blue"][index * 37 % 101 % 7]
        }
    }

    Item {
        id: months

        y: 7 * field.cell
        // So many months share one name where letters are large.
        readonly property int apart: Math.ceil(2.6 * Theme.small / (4.3 * field.cell))

        width: parent.width
        height: 1.7 * Theme.small

        Repeater {
            model: field.history.monthWeeks

            Label {
                required property int index
                required property int modelData

                x: (modelData - field.first / 7) * field.cell
                visible: x >= 0 && x + implicitWidth <= months.width && index % months.apart === 0
                text: field.history.monthNames[index]
                color: Theme.page.quiet
                font.pixelSize: Theme.small * 0.86
                Accessible.ignored: true
            }
        }
    }

    Label {
        id: said

        anchors.top: months.bottom
        width: parent.width
        height: 1.7 * Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: field.pointed >= 0 && field.pointed < field.history.yearWords.length ? field.history.yearWords[field.pointed] : qsTr("Each light is a day.")
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        elide: Text.ElideRight
        maximumLineCount: 1
    }

    MouseArea {
        id: over

        width: parent.width
        height: 7 * field.cell
        hoverEnabled: true
        acceptedButtons: Qt.NoButton
    }
}
