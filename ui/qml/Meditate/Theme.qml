pragma Singleton

import QtQuick

// Colours, sizes and durations of everything.
QtObject {
    property real textScale: 1
    // "light", "dark" or "night"; whether text stands out more; whether nothing but light moves.
    property string scheme: "dark"
    property bool contrast: false
    property bool still: false

    readonly property color dusk: "#150e28"
    readonly property color cream: "#ebf6f3e3"
    readonly property color quietCream: "#b8f6f3e3"
    readonly property color faintCream: "#80f6f3e3"
    readonly property color ink: "#33214f"
    readonly property color candle: "#ffe3a8"
    readonly property color hem: "#33f6e6ff"
    readonly property color glassTop: "#ee2a1d4c"
    readonly property color glassFoot: "#f2140d28"
    readonly property color shade: "#c0120b24"
    readonly property color noShade: "#00120b24"

    readonly property real small: 14 * textScale
    readonly property real body: 18 * textScale
    readonly property real title: 38 * textScale
    readonly property real smallTitle: 26 * Math.min(1.4, textScale)
    readonly property real lineHeight: 1.35
    readonly property real space: 8
    readonly property real round: 14
    readonly property real hand: Math.max(44, 26 * textScale)

    readonly property int soft: 500
    readonly property int slow: 800
    readonly property int word: 260
    readonly property int rest: 4000

    readonly property url icons: Qt.resolvedUrl("../../../resources/icons/")
}
