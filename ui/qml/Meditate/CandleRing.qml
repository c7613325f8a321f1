import QtQuick
import Meditate

// Where the keyboard is.
Rectangle {
    property Scheme on: Theme.page
    property bool lit: false

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.round - 4
    color: "transparent"
    border.color: on.candle
    border.width: Theme.contrast ? 3 : 2
    opacity: lit ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        Fade {
            duration: Theme.touch
        }
    }
}
