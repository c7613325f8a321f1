pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// One scene on plates: two of them faded into each other by the breath, and lanterns that breathe a little early or late.
Scene {
    id: plates

    readonly property size pixels: model.plateSize

    plate: model.plateFor(pixels)
    ready: empty.status === Image.Ready && full.status === Image.Ready

    component Plate: Image {
        anchors.fill: parent
        sourceSize: plates.pixels
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        cache: false
    }

    Plate {
        id: empty

        source: plates.model.plate(plates.scene.name, plates.pixels, "out")
        opacity: plates.shown
        visible: full.opacity < 1
    }

    Plate {
        id: full

        source: plates.model.plate(plates.scene.name, plates.pixels, "in")
        opacity: plates.shown * plates.model.light
    }

    Repeater {
        model: plates.model.still ? [] : plates.model.lights(plates.scene.name, plates.pixels)

        Glow {
            required property var modelData

            hue: modelData.hue
            size: Math.max(8, Math.round(modelData.size * plates.unit / 8) * 8)
            middleX: plates.across(modelData.x)
            middleY: plates.down(modelData.y)
            opacity: plates.shown * (0.1 + 0.55 * (modelData.lag > 0 ? plates.model.late : plates.model.early))
        }
    }

    Glow {
        hue: "gold"
        size: Math.round(0.36 * plates.unit / 8) * 8
        middleX: plates.across(0)
        middleY: plates.down(plates.scene.eye)
        opacity: plates.shown * plates.scene.heart * (0.1 + 0.5 * plates.model.light)
    }

    Movers {
        scene: plates
        overPlates: true
    }
}
