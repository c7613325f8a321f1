pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What was sat by the hour, on the way that the sun takes: midnight at both ends, noon at the top.
Item {
    id: arc

    required property HistoryModel history
    readonly property list<string> parts: [qsTr("mostly at night"), qsTr("mostly in the morning"), qsTr("mostly in the afternoon"), qsTr("mostly in the evening")]
    readonly property string words: parts[history.part]
    readonly property real foot: 1.5 * Theme.small
    readonly property real reach: Math.min(width / 2 - 16, 150)

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("By time of day")
    Accessible.description: words

    Repeater {
        model: arc.history.hours

        Lantern {
            required property int index
            required property real modelData
            readonly property real turn: Math.PI * (index + 0.5) / 24

            x: arc.width / 2 - Math.cos(turn) * arc.reach - width / 2
            y: arc.height - arc.foot - 8 - Math.sin(turn) * (arc.height - arc.foot - 24) - height / 2
            share: modelData
            size: 17
            hue: index < 5 || index > 20 ? "blue" : index < 10 || index > 17 ? "rose" : "amber"
        }
    }

    component Hour: Label {
        required property real turn

        x: arc.width / 2 - Math.cos(turn) * arc.reach - width / 2
        y: arc.height - arc.foot
        color: Theme.page.quiet
        font.pixelSize: Theme.small * 0.86
        Accessible.ignored: true
    }

    Hour {
        turn: 0
        text: "0"
    }

    Hour {
        turn: Math.PI / 2
        y: 30
        text: "12"
    }

    Hour {
        turn: Math.PI
        text: "24"
    }
}
