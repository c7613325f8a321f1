pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The picture: two plates faded into each other by the breath, lanterns that breathe a little early or late, and the night.
Item {
    id: stage

    required property StageModel model
    readonly property size plate: Qt.size(1920, 1200)
    readonly property real zoom: Math.max(width / plate.width, height / plate.height)
    readonly property real edgeX: (width - plate.width * zoom) / 2
    readonly property real edgeY: (height - plate.height * zoom) / 2

    onWidthChanged: fit()
    onHeightChanged: fit()

    function fit(): void {
        if (width > 0 && height > 0)
            model.fit(Math.ceil(width), Math.ceil(height));
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.dusk
    }

    Item {
        id: plates

        anchors.fill: parent
        opacity: empty.status === Image.Ready && full.status === Image.Ready ? 1 : 0
        visible: opacity > 0 && stage.model.night < 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }

        Image {
            id: empty

            anchors.fill: parent
            source: stage.model.plateOut
            sourceSize: stage.model.plateSize
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            retainWhileLoading: true
            visible: full.opacity < 1
        }

        Image {
            id: full

            anchors.fill: parent
            source: stage.model.plateIn
            sourceSize: stage.model.plateSize
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            retainWhileLoading: true
            opacity: stage.model.light
        }

        Repeater {
            model: stage.model.still ? [] : stage.model.lights

            Glow {
                required property var modelData
                readonly property real breath: modelData.lag > 0 ? stage.model.late : stage.model.early

                hue: modelData.hue
                size: Math.max(8, Math.round(modelData.size * stage.zoom / 8) * 8)
                x: Math.round(stage.edgeX + modelData.x * stage.zoom - size / 2)
                y: Math.round(stage.edgeY + modelData.y * stage.zoom - size / 2)
                opacity: 0.1 + 0.62 * breath
            }
        }

        Glow {
            id: heart

            hue: "gold"
            size: Math.round(440 * stage.zoom / 8) * 8
            x: Math.round((stage.width - size) / 2)
            y: Math.round(stage.edgeY + 848 * stage.zoom - size / 2)
            opacity: 0.10 + 0.5 * stage.model.light
        }

        Rectangle {
            anchors.fill: parent
            color: stage.model.veil
            visible: color.a > 0
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
