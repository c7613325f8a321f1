pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// A place for one scene, by whichever painter: in front it comes as its blend says, behind it waits.
Item {
    id: slot

    required property StageModel model
    required property bool inFront
    required property bool covered
    property var scene: null
    readonly property string name: scene?.name ?? ""
    readonly property bool ready: (painter.item as Scene)?.ready ?? false
    property real appeared: 0
    readonly property real shown: inFront ? appeared * model.blend : 1

    // Softly, where no change of scene was composed.
    function appear(softly: bool): void {
        appeared = softly ? 0 : 1;
        if (softly && ready)
            coming.restart();
    }

    z: inFront ? 1 : 0
    visible: model.night < 1 && (inFront || !covered || !ready)
    onReadyChanged: if (ready && inFront && appeared < 1)
        coming.restart()
    onSceneChanged: if (scene === null)
        appeared = 0

    NumberAnimation {
        id: coming

        target: slot
        property: "appeared"
        to: 1
        duration: Theme.slow
    }

    Loader {
        id: painter

        anchors.fill: parent
        active: slot.scene !== null
        sourceComponent: slot.model.painter === "live" ? live : plates
    }

    Component {
        id: live

        Live {
            model: slot.model
            scene: slot.scene
            shown: slot.shown
            through: slot.inFront ? slot.model.through : 1
            onFailed: slot.model.giveUp()
        }
    }

    Component {
        id: plates

        Plates {
            model: slot.model
            scene: slot.scene
            shown: slot.shown
            through: slot.inFront ? slot.model.through : 1
        }
    }
}
