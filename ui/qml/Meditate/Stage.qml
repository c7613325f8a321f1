pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The picture: a scene, while scenes change the one before beneath it, and the night over all.
Item {
    id: stage

    required property StageModel model
    property bool painted: false

    onWidthChanged: fit()
    onHeightChanged: fit()

    function fit(): void {
        if (width > 0 && height > 0)
            model.fit(Math.ceil(width), Math.ceil(height));
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page.dusk
    }

    Item {
        anchors.fill: parent
        opacity: stage.painted ? 1 : 0
        visible: opacity > 0 && stage.model.night < 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }

        Loader {
            id: under

            readonly property bool ready: (item as Plates)?.ready ?? false

            anchors.fill: parent
            active: stage.model.blend < 1
            sourceComponent: Plates {
                model: stage.model
                scene: stage.model.before
            }
        }

        Plates {
            id: scene

            anchors.fill: parent
            model: stage.model
            scene: stage.model.scene
            opacity: under.ready ? stage.model.blend : 1
            onReadyChanged: if (ready)
                stage.painted = true
        }
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: stage.model.night
        visible: opacity > 0
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A forest of lanterns that breathes with you")
}
