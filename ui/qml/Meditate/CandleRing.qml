import QtQuick
import Meditate

// Where the keyboard is: a thread of candle light, with shade around it where the picture is bright.
Rectangle {
    id: ring

    property Scheme on: Theme.page
    property bool lit: false
    readonly property color light: on.candle

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.round - 4
    color: "transparent"
    border.color: light
    border.width: Theme.contrast ? 3 : 2
    opacity: lit ? 1 : 0
    visible: opacity > 0

    Rectangle {
        readonly property real reach: 2

        anchors.fill: parent
        anchors.margins: -reach
        radius: ring.radius + reach
        color: "transparent"
        border.color: ring.on.ground
        border.width: reach
        opacity: Theme.contrast ? 1 : 0.6
    }

    Behavior on opacity {
        Fade {
            duration: Theme.touch
        }
    }
}
