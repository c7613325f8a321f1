pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// One scene: two plates faded into each other by the breath, and lanterns that breathe a little early or late.
Item {
    id: plates

    required property StageModel model
    required property var scene
    readonly property bool ready: empty.status === Image.Ready && full.status === Image.Ready
    readonly property size plate: Qt.size(1920, 1200)
    readonly property real zoom: Math.max(width / plate.width, height / plate.height)
    readonly property real edgeX: (width - plate.width * zoom) / 2
    readonly property real edgeY: (height - plate.height * zoom) / 2

    Image {
        id: empty

        anchors.fill: parent
        source: plates.scene.out
        sourceSize: plates.model.plateSize
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        visible: full.opacity < 1
    }

    Image {
        id: full

        anchors.fill: parent
        source: plates.scene.full
        sourceSize: plates.model.plateSize
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        opacity: plates.model.light
    }

    Repeater {
        model: plates.model.still ? [] : plates.scene.lights

        Glow {
            required property var modelData
            readonly property real breath: modelData.lag > 0 ? plates.model.late : plates.model.early

            hue: modelData.hue
            size: Math.max(8, Math.round(modelData.size * plates.zoom / 8) * 8)
            x: Math.round(plates.edgeX + modelData.x * plates.zoom - size / 2)
            y: Math.round(plates.edgeY + modelData.y * plates.zoom - size / 2)
            opacity: 0.1 + 0.62 * breath
        }
    }

    Glow {
        hue: "gold"
        size: Math.round(440 * plates.zoom / 8) * 8
        x: Math.round((plates.width - size) / 2)
        y: Math.round(plates.edgeY + 848 * plates.zoom - size / 2)
        opacity: plates.scene.heart * (0.1 + 0.5 * plates.model.light)
        visible: plates.scene.heart > 0
    }
}
