import QtQuick
import Meditate

// What lies softly between the picture and the words on it.
Item {
    id: veil

    property Scheme on: Theme.page
    // Whether nobody sits, so that the picture is at rest.
    property bool resting: false
    // How far it reaches beyond what stands on it.
    readonly property real reach: 72
    readonly property int hem: 96

    z: -1
    opacity: resting ? on.resting : on.veiled

    BorderImage {
        // Smaller than its two hems, it would lie over itself.
        anchors.centerIn: parent
        width: Math.max(veil.width, 2 * veil.hem)
        height: Math.max(veil.height, 2 * veil.hem)
        source: Theme.icons + "veil-" + veil.on.veil + ".png"
        smooth: false
        border {
            left: veil.hem
            right: veil.hem
            top: veil.hem
            bottom: veil.hem
        }
    }
}
