import QtQuick
import Meditate

// Where the keyboard is.
Rectangle {
    property bool lit: false

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.round
    color: "transparent"
    border.color: Theme.candle
    border.width: 2
    opacity: lit ? 1 : 0
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.word
        }
    }
}
