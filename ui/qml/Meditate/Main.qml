import QtQuick
import Meditate

// The window: the stage, and one page over it.
Window {
    id: window

    required property SessionModel session
    required property SetupModel setup
    required property SettingsModel settings
    required property StageModel stage
    required property AttentionModel attention
    required property real textScale
    required property bool startHidden

    readonly property string page: session.page
    readonly property bool covered: panel.shown || list.enabled
    property int before: Window.Windowed

    function settle(): void {
        if (panel.shown)
            return;
        if (page === "sitting")
            sitting.forceActiveFocus();
        else if (page === "over")
            over.rest();
        else
            idle.rest();
    }

    function toggleFullScreen(): void {
        if (visibility === Window.FullScreen) {
            visibility = before;
        } else {
            before = visibility;
            visibility = Window.FullScreen;
        }
    }

    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 420
    visible: !startHidden
    color: Theme.dusk
    title: page === "idle" ? qsTr("Meditate") : qsTr("Meditate: %1").arg(settings.text.title)
    Component.onCompleted: {
        Theme.textScale = textScale;
        Qt.callLater(settle);
    }
    onPageChanged: {
        attention.stir();
        Qt.callLater(settle);
    }
    onActiveFocusItemChanged: attention.stir()

    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }

    Shortcut {
        sequences: ["F11", "F"]
        onActivated: window.toggleFullScreen()
    }

    Shortcut {
        sequences: [",", "Ctrl+,"]
        onActivated: panel.shown ? panel.leave() : panel.open()
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.close()
    }

    Stage {
        anchors.fill: parent
        model: window.stage
        still: window.settings.still.on
    }

    component Fading: NumberAnimation {
        duration: Theme.slow
    }

    IdlePage {
        id: idle

        anchors.fill: parent
        session: window.session
        setup: window.setup
        settings: window.settings
        visible: window.page === "idle" || opacity > 0
        opacity: window.page !== "idle" ? 0 : window.covered ? 0.25 : 1
        enabled: window.page === "idle" && !window.covered
        onListWanted: (choice, name, from) => list.open(choice, name, from)
        onSettingsWanted: panel.open()

        Behavior on opacity {
            Fading {}
        }
    }

    SittingPage {
        id: sitting

        anchors.fill: parent
        session: window.session
        settings: window.settings
        awake: window.attention.awake || panel.shown
        visible: window.page === "sitting" || opacity > 0
        opacity: window.page !== "sitting" ? 0 : window.covered ? 0.4 : 1
        enabled: window.page === "sitting" && !window.covered
        onStirred: window.attention.stir()
        onFullScreenWanted: window.toggleFullScreen()
        onSettingsWanted: panel.open()

        Behavior on opacity {
            Fading {}
        }
    }

    EndPage {
        id: over

        anchors.fill: parent
        session: window.session
        visible: window.page === "over" || opacity > 0
        opacity: window.page !== "over" ? 0 : window.covered ? 0.25 : 1
        enabled: window.page === "over" && !window.covered

        Behavior on opacity {
            Fading {}
        }
    }

    SettingsPanel {
        id: panel

        objectName: "panel"
        anchors.fill: parent
        settings: window.settings
        onListWanted: (choice, name, from) => list.open(choice, name, from)
        onClosed: Qt.callLater(window.settle)
    }

    OptionList {
        id: list

        objectName: "list"
        anchors.fill: parent
        onChosen: if (name === qsTr("Voice"))
            window.settings.saySample()
    }
}
