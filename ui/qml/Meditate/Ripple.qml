import QtQuick
import Meditate

// The ring that runs over the pool from each turn of the breath.
Image {
    id: ripple

    required property Scene scene
    readonly property real age: scene.model.turn
    readonly property real reach: Math.round((0.06 + 0.21 * age) * scene.unit / 12) * 12

    source: Theme.icons + "ripple.png"
    width: reach
    height: Math.round(reach / 2.9)
    x: Math.round(scene.across(0.03) - width / 2)
    y: Math.round(scene.down(0.175) - height / 2)
    asynchronous: true
    opacity: age < 3.2 ? 0.34 * Math.min(1, 3 * age) * Math.pow(1 - age / 3.2, 1.5) : 0
}
