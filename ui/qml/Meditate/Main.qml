import QtQuick
import Meditate

// The window: the stage at once, and the pages as soon as there is something to choose from.
Window {
    id: window

    required property StageModel stage
    required property LookModel look
    required property real textScale
    required property bool startHidden
    property var models: null
    readonly property bool furnished: pages.status === Loader.Ready

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 420
    visible: !startHidden
    color: Theme.page.dusk
    title: qsTr("Meditate")
    onModelsChanged: pages.setSource("Pages.qml", models)

    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }

    Binding {
        target: Theme
        property: "scheme"
        value: window.look.scheme
    }

    Binding {
        target: Theme
        property: "contrast"
        value: window.look.contrast
    }

    Binding {
        target: Theme
        property: "still"
        value: window.look.still
    }

    Stage {
        anchors.fill: parent
        model: window.stage
    }

    // Not asynchronous: a loader that takes its time now and then read the models' values as undefined.
    Loader {
        id: pages

        anchors.fill: parent
        focus: true
        opacity: window.furnished ? 1 : 0

        Behavior on opacity {
            Fade {
                duration: Theme.slow
            }
        }
    }
}
