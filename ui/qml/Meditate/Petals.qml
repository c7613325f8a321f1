pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The droplet on its way from the hands up, and down into the chest; and the flowers round it, which open while the scene lasts.
Item {
    id: petals

    required property Scene scene
    property bool overPlates: false
    readonly property StageModel model: scene.model
    readonly property var drop: model.drop
    readonly property int stages: 8
    readonly property var flowers: [[-0.400, 0.375, 0.082, 0], [0.415, 0.355, 0.088, 1], [-0.555, 0.255, 0.108, 1], [0.590, 0.240, 0.112, 0], [-0.330, 0.165, 0.084, 0], [0.345, 0.140, 0.080, 1], [-0.196, 0.092, 0.056, 1], [0.186, 0.078, 0.052, 0], [-0.012, 0.052, 0.040, 0]]

    Glow {
        hue: "gold"
        size: Math.round(0.60 * petals.scene.unit / 16) * 16
        middleX: petals.scene.across(0)
        middleY: petals.scene.down(0.10)
        opacity: 0.55 * petals.drop.warmth
    }

    Repeater {
        model: petals.flowers

        Item {
            id: flower

            required property var modelData
            required property int index
            readonly property real open: Math.min(1, Math.max(0, petals.scene.through * 1.7 - 0.07 * index)) * (petals.stages - 1)
            readonly property real size: Math.round(2 * 1.12 * modelData[2] * petals.scene.unit)

            x: petals.scene.across(modelData[0])
            y: petals.scene.down(modelData[1])
            opacity: 0.74 + 0.26 * petals.model.light

            Repeater {
                model: petals.stages

                Sprite {
                    required property int index

                    source: Theme.scenes + (flower.modelData[3] === 1 ? "sapphire-" : "citrine-") + index + ".webp"
                    size: flower.size
                    opacity: index === Math.floor(flower.open) ? 1 : index === Math.floor(flower.open) + 1 ? flower.open % 1 : 0
                }
            }

            Glow {
                hue: flower.modelData[3] === 1 ? "blue" : "amber"
                size: Math.round(flower.size * 0.60)
                visible: !petals.overPlates && opacity > 0.004
                opacity: petals.model.light * 0.55 * flower.open / (petals.stages - 1)
            }
        }
    }

    Sprite {
        readonly property real high: petals.drop.height

        source: Theme.scenes + "drop.webp"
        size: Math.round(0.28 * petals.scene.unit)
        middleX: petals.scene.across(0)
        middleY: petals.scene.down(0.016 + (high > 0 ? 0.415 + 0.170 * high : 0.415 + 0.26 * high))
        opacity: petals.drop.there
    }
}
