pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The night's curve, from its evening to its end, as a row of thin bars: nothing to paint but rectangles.
Item {
    id: curve

    required property list<var> heights

    implicitHeight: 8 * Theme.space
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A curve that goes down gently from the beginning of the sit to its end")

    Repeater {
        model: curve.heights

        Rectangle {
            required property real modelData
            required property int index
            readonly property real step: curve.width / curve.heights.length

            x: Math.round(index * step)
            y: curve.height - height
            width: Math.max(1, Math.round(step / 2))
            height: Math.max(2, Math.round(modelData * curve.height))
            color: Theme.page.candle
            opacity: 0.25 + 0.6 * modelData
        }
    }
}
