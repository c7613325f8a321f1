import QtQuick
import Meditate

// A hair of light beneath a word that can be pressed.
Rectangle {
    property Scheme on: Theme.page
    property bool lit: false

    anchors.horizontalCenter: parent?.horizontalCenter
    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.contrast ? 2 : 4
    height: Theme.contrast ? 2 : 1
    color: lit ? on.candle : on.quiet
    opacity: lit || Theme.contrast ? 1 : 0.3
}
