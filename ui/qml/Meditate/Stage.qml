pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The picture: a scene in front of the one that was before it, or of the one that comes next, and the night over all.
Item {
    id: stage

    objectName: "stage"

    required property StageModel model
    readonly property bool painted: front.ready
    readonly property bool settled: painted && front.appeared === 1
    property SceneSlot front: first
    readonly property SceneSlot back: front === first ? second : first

    readonly property string seen: ({
            "forest": qsTr("A forest of lanterns"),
            "pool": qsTr("A pool under trees"),
            "droplet": qsTr("A droplet over still water"),
            "river": qsTr("A river in the light"),
            "dawn": qsTr("Dawn over hills"),
            "night": qsTr("A night sky")
        })[model.scene.name] ?? qsTr("A plain light")

    function fit(): void {
        const dots = Screen.devicePixelRatio;
        if (width > 0 && height > 0)
            model.fit(Math.ceil(width * dots), Math.ceil(height * dots));
    }

    function arrange(): void {
        const shown = front.name, wanted = model.scene;
        if (shown === "") {
            front.scene = wanted;
        } else if (shown !== wanted.name) {
            const made = back.name === wanted.name && back.ready;
            back.scene = wanted;
            front = back;
            front.appear(model.blend === 1 || !made);
        }
        prepare();
    }

    // The next scene is made ready behind the one that is seen.
    function prepare(): void {
        if (model.blend === 1 && front.appeared === 1)
            back.scene = model.coming.name === undefined || model.coming.name === front.name ? null : model.coming;
    }

    onWidthChanged: fit()
    onHeightChanged: fit()
    Component.onCompleted: arrange()

    Connections {
        target: stage.model

        function onScenesChanged(): void {
            stage.arrange();
        }

        function onBlendChanged(): void {
            stage.prepare();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page.dusk
    }

    component Held: SceneSlot {
        model: stage.model
        inFront: stage.front === this
        covered: stage.front.ready && stage.front.shown === 1
        onAppearedChanged: stage.prepare()
    }

    Held {
        id: first

        anchors.fill: parent
    }

    Held {
        id: second

        anchors.fill: parent
    }

    // A bell that is seen: light gathers above the ground, softly, and goes up into the trees.
    Image {
        objectName: "bellLight"
        z: 1
        anchors.fill: parent
        source: visible ? Theme.icons + "bell.png" : ""
        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
        asynchronous: true
        opacity: stage.model.bell
        visible: stage.model.bell > 0
    }

    Rectangle {
        z: 2
        anchors.fill: parent
        color: "black"
        opacity: stage.model.night
        visible: opacity > 0
    }

    // It stays as it is while the light breathes: a reader would tell of every change.
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The picture")
    Accessible.description: Theme.still ? seen : qsTr("%1. It brightens as you breathe in, and dims as you breathe out.").arg(seen)
}
