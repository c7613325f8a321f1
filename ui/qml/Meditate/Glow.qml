import QtQuick
import Meditate

// One soft light.
Image {
    property string hue: "amber"
    property real size: 64

    width: size
    height: size
    source: Theme.icons + "glow-" + hue + ".png"
    sourceSize: Qt.size(size, size)
    asynchronous: true
}
