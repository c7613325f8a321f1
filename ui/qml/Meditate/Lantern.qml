pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import Meditate

// One day as a light: the more was sat, the brighter. A day without is a seed in the dark.
Item {
    id: lantern

    // 0 for nothing, 1 for one of the sitter's long days.
    required property real share
    property real size: 16
    property string hue: "amber"
    // A glow cannot be seen on what is bright.
    readonly property bool solid: Theme.scheme === "light" || Theme.contrast
    readonly property color unlit: Qt.alpha(Theme.page.word, Theme.contrast ? 0.45 : 0.2)

    width: size
    height: size

    Loader {
        anchors.centerIn: parent
        active: lantern.share > 0 && Theme.scheme !== "light"
        sourceComponent: Image {
            readonly property string shade: Theme.scheme !== "night" ? lantern.hue : lantern.hue === "amber" ? "amber" : "rose"

            width: lantern.size * (1.5 + 1.5 * lantern.share)
            height: width
            source: Theme.icons + "glow-" + shade + ".png"
            sourceSize: Qt.size(64, 64)
            opacity: (Theme.scheme === "night" ? 0.5 : 1) * (0.4 + 0.6 * lantern.share)
        }
    }

    IconImage {
        anchors.centerIn: parent
        visible: lantern.share <= 0 || lantern.solid
        width: lantern.share > 0 ? lantern.size * (0.24 + 0.4 * lantern.share) : Math.max(2, lantern.size * 0.16)
        height: width
        source: Theme.icons + "dot.svg"
        sourceSize: Qt.size(24, 24)
        color: lantern.share > 0 ? Theme.page.candle : lantern.unlit
        opacity: lantern.share > 0 ? 0.35 + 0.65 * lantern.share : 1
    }
}
