pragma Singleton

import QtQuick

// Colours, sizes and durations of everything. Words stand on a veil or on glass.
QtObject {
    id: theme

    property real textScale: 1
    // "dark", "light" or "night".
    property string scheme: "dark"
    // Whether words stand out more; whether nothing but light moves.
    property bool contrast: false
    property bool still: false

    // Where nobody sits, and while somebody does: then the picture is never bright.
    readonly property Scheme page: scheme === "light" ? dawn : scheme === "night" ? ember : night
    readonly property Scheme sit: scheme === "night" ? ember : night

    readonly property Scheme night: Scheme {
        veil: "dusk"
        thick: 0.72
        thin: 0.56
        dusk: "#150e28"
        cream: "#ebf6f3e3"
        shaded: "#ccf6f3e3"
        bold: "#fffdf4"
        candle: "#ffe3a8"
        ground: "#150d2c"
        moon: "#ffeccc"
        ink: "#33214f"
        hush: "#800c0718"
        rim: "#38f6e6ff"
        high: "#ec3b2b60"
        low: "#f4170f2c"
    }
    readonly property Scheme dawn: Scheme {
        veil: "dawn"
        thick: 0.86
        thin: 0.7
        dusk: "#ecd6cb"
        cream: "#eb2e1d38"
        shaded: "#d22e1d38"
        bold: "#1a0d24"
        candle: "#7c3f06"
        ground: "#fff6ea"
        moon: "#fff6e6"
        ink: "#33214f"
        hush: "#80fff2e4"
        rim: "#ccffffff"
        high: "#f0fdf2e6"
        low: "#f4f3ddd4"
    }
    readonly property Scheme ember: Scheme {
        veil: "ember"
        dim: 0.62
        thick: 0.9
        thin: 0.8
        dusk: "#070202"
        cream: "#da846b"
        shaded: "#c9735b"
        bold: "#eb8f74"
        candle: "#f0a070"
        ground: "#050202"
        moon: "#571f14"
        ink: "#eb9078"
        hush: "#b0050202"
        rim: "#40d07a62"
        high: "#f2220c0a"
        low: "#f60b0303"
    }

    readonly property real small: 15 * textScale
    readonly property real body: 19 * textScale
    readonly property real title: 40 * textScale
    readonly property real tightTitle: 26 * Math.min(1.4, textScale)
    // Captions, from small to largest.
    readonly property list<real> captions: [17 * textScale, 22 * textScale, 29 * textScale, 38 * textScale]
    readonly property real lineHeight: 1.35
    readonly property int thin: contrast ? Font.Normal : Font.ExtraLight

    readonly property real space: 8
    readonly property real round: 18
    readonly property real hand: Math.max(44, 26 * textScale)
    readonly property real narrow: 720

    readonly property int touch: still ? 0 : 260
    readonly property int soft: still ? 120 : 500
    readonly property int slow: still ? 160 : 800
    readonly property int rest: 4000

    readonly property url icons: Qt.resolvedUrl("../../../resources/icons/")
    readonly property url scenes: Qt.resolvedUrl("../../../resources/scenes/")

    function mixed(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, from.a + (to.a - from.a) * share);
    }
}
