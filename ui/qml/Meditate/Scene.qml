import QtQuick
import Meditate

// One scene, as both painters show it. What moves over it is placed in heights of the picture, y upward from its foot.
Item {
    id: scene

    required property StageModel model
    required property var scene
    required property real shown
    required property real through
    property bool ready: false
    property size plate: Qt.size(width, height)
    readonly property real zoom: Math.max(width / plate.width, height / plate.height)
    readonly property real tall: plate.height * zoom
    readonly property real unit: tall / Math.min(1.24, Math.max(1, 0.62 * plate.height / plate.width))
    readonly property real eyeY: (height - tall) / 2 + tall * (1 - scene.scene.eye)

    function across(x: real): real {
        return width / 2 + x * unit;
    }

    function down(y: real): real {
        return eyeY - (y - scene.scene.eye) * unit;
    }
}
