pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import Meditate

// The time left as a thread of light that shortens in small whole steps: two halves of a ring, each turned behind a screen.
Item {
    id: ring

    required property real share
    readonly property real size: 52 * Math.min(1.5, Theme.textScale)

    implicitWidth: size
    implicitHeight: size

    component Thread: IconImage {
        width: ring.size
        height: ring.size
        sourceSize: Qt.size(ring.size, ring.size)
        color: Theme.sit.candle
    }

    component Screen: Item {
        default property alias thread: inner.data
        property bool first: false

        x: first ? ring.size / 2 : 0
        width: ring.size / 2
        height: ring.size
        clip: true

        Item {
            id: inner

            x: -parent.x
            width: ring.size
            height: ring.size
        }
    }

    Thread {
        source: Theme.icons + "ring.png"
        opacity: 0.22
    }

    Screen {
        first: true

        Thread {
            source: Theme.icons + "ring-half.png"
            rotation: 360 * Math.min(0.5, ring.share)
        }
    }

    Screen {
        Thread {
            source: Theme.icons + "ring-half.png"
            rotation: 180 + 360 * Math.max(0, ring.share - 0.5)
            visible: ring.share > 0.5
        }
    }
}
