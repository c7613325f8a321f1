pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What moves over a scene, by whichever painter: it is where the time of the sit says.
Item {
    id: movers

    objectName: "movers"

    required property Scene scene
    property bool overPlates: false
    readonly property string name: scene.scene.name

    anchors.fill: parent
    opacity: scene.shown
    visible: scene.ready

    Loader {
        anchors.fill: parent
        sourceComponent: movers.name === "pool" ? birds : movers.name === "droplet" ? petals : movers.name === "river" && movers.overPlates ? glints : null
    }

    Dust {
        anchors.fill: parent
        scene: movers.scene
        visible: movers.name !== "plain" && movers.name !== "night" && !movers.scene.model.still
    }

    Component {
        id: birds

        Birds {
            scene: movers.scene
            overPlates: movers.overPlates
        }
    }

    Component {
        id: petals

        Petals {
            scene: movers.scene
            overPlates: movers.overPlates
        }
    }

    Component {
        id: glints

        Glints {
            scene: movers.scene
        }
    }
}
