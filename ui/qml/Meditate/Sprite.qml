import QtQuick

// A small picture over a scene, by its middle; drawn at its own size, for stretching costs the processor twice.
Image {
    property real size: 64
    property real middleX: 0
    property real middleY: 0

    width: size
    height: size
    x: Math.round(middleX - width / 2)
    y: Math.round(middleY - height / 2)
    sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
    asynchronous: true
    visible: opacity > 0.004
}
