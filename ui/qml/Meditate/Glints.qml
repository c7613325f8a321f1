pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Light that goes down the river: it follows the course that `course.glsl` gives it.
Item {
    id: glints

    required property Scene scene
    readonly property StageModel model: scene.model

    function bed(down: real): real {
        const turn = Math.min(1, Math.max(0, (down + 0.01) / 0.06)), straight = Math.min(1, Math.max(0, (down - 0.30) / 0.22));
        const bend = Math.sin(3.05 * Math.log(down + 0.016) + 2.75) * turn * turn * (3 - 2 * turn);
        return (0.46 * Math.pow(down, 0.80) + 0.002) * bend * (1 - 0.45 * straight * straight * (3 - 2 * straight));
    }

    Repeater {
        model: glints.model.still ? 0 : 12

        Glow {
            required property int index
            readonly property real age: (glints.model.time / 26 + index / 12) % 1
            readonly property real way: 0.51 * Math.pow(age, 2.2)
            readonly property real lean: (index * 0.618 % 1 - 0.5) * 0.9

            hue: "cream"
            size: Math.round((0.02 + 0.24 * way) * glints.scene.unit / 6) * 6
            middleX: glints.scene.across(glints.bed(way) + lean * (0.005 + 0.205 * way + 0.11 * way * way))
            middleY: glints.scene.down(0.510 - way)
            opacity: (0.20 + 0.34 * glints.model.light) * Math.sin(Math.PI * age)
        }
    }

    Glow {
        readonly property real gather: Math.max(0, (glints.scene.through - 0.55) / 0.45)

        hue: "gold"
        size: Math.round(1.30 * glints.scene.unit / 16) * 16
        middleX: glints.scene.across(0)
        middleY: glints.scene.down(-0.02)
        opacity: gather * (0.22 + 0.66 * glints.model.light)
    }
}
