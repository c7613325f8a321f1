pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Motes that rise slowly; in a hold nothing else moves.
Item {
    id: dust

    required property Scene scene

    Repeater {
        model: 9

        Glow {
            required property int index
            readonly property real seed: index * 0.618 % 1
            readonly property real age: (dust.scene.model.time / (24 + 9 * seed) + index * 0.377) % 1

            hue: index % 3 === 0 ? "cream" : "amber"
            size: Math.round((0.010 + 0.012 * seed) * dust.scene.unit)
            middleX: dust.scene.across((index * 0.754 % 1 - 0.5) * 1.1 + 0.02 * Math.sin(6.28 * age + 9 * seed))
            middleY: dust.scene.down(0.10 + 0.30 * seed + 0.22 * age)
            opacity: 0.5 * Math.sin(Math.PI * age)
        }
    }
}
