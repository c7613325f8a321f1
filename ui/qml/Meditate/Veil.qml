import QtQuick
import Meditate

// What lies softly between the picture and the words on it.
BorderImage {
    property Scheme on: Theme.page
    // Whether nobody sits, so that the picture is at rest.
    property bool resting: false
    // How far it reaches beyond what stands on it.
    readonly property real reach: 72

    z: -1
    source: Theme.icons + "veil-" + on.veil + ".png"
    opacity: resting ? on.resting : on.veiled
    smooth: false
    border {
        left: 96
        right: 96
        top: 96
        bottom: 96
    }
    Accessible.ignored: true
}
