import QtQuick
import Meditate

// The colours of one theme.
QtObject {
    // Behind everything, before there is a picture.
    required property color dusk
    required property color cream
    required property color shaded
    // Words where contrast is wished for.
    required property color bold
    // What is looked at: the focus, the word being said.
    required property color candle
    // Around it.
    required property color ground
    // Begin, and the word on it.
    required property color moon
    required property color ink
    // Over the picture while something else is before it.
    required property color hush
    // How much is taken from the picture of a sit.
    property real dim: 0
    required property color rim
    required property color high
    required property color low
    // What lies beneath words on the picture, and how much of it: over a sit's picture, and over one at rest.
    required property string veil
    required property real thick
    required property real thin

    readonly property color word: Theme.contrast ? bold : cream
    readonly property color quiet: Theme.contrast ? bold : shaded
    readonly property color hem: Theme.contrast ? bold : rim
    readonly property color glassTop: Theme.contrast ? Qt.alpha(low, 1) : high
    readonly property color glassFoot: Theme.contrast ? Qt.alpha(low, 1) : low
    readonly property real veiled: Theme.contrast ? 1 : thick
    readonly property real resting: Theme.contrast ? 1 : thin
}
