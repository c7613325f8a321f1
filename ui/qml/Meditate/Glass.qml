import QtQuick
import Meditate

// A pane of frosted dusk, lit at its rim.
Rectangle {
    radius: Theme.round
    border.color: Theme.page.hem
    border.width: Theme.contrast ? 2 : 1
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.page.glassTop
        }
        GradientStop {
            position: 1
            color: Theme.page.glassFoot
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
}
