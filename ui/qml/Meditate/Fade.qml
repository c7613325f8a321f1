import QtQuick
import Meditate

// How everything appears and leaves.
NumberAnimation {
    duration: Theme.soft
    easing.type: Easing.InOutSine
}
