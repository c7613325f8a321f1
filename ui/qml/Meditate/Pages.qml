import QtQuick
import Meditate

// One page at a time, and what can be opened over it.
FocusScope {
    id: pages

    required property SessionModel session
    required property SetupModel setup
    required property SettingsModel settings
    required property AttentionModel attention

    readonly property string page: session.page
    readonly property bool covered: panel.shown || list.enabled
    readonly property Window frame: Window.window as Window
    readonly property Item focused: Window.activeFocusItem
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
        if (frame.visibility === Window.FullScreen) {
            frame.visibility = before;
        } else {
            before = frame.visibility;
            frame.visibility = Window.FullScreen;
        }
    }

    focus: true
    Component.onCompleted: Qt.callLater(settle)
    onPageChanged: {
        attention.stir();
        Qt.callLater(settle);
    }
    onFocusedChanged: attention.stir()

    Binding {
        target: pages.frame
        property: "title"
        value: pages.page === "idle" ? qsTr("Meditate") : qsTr("Meditate: %1").arg(pages.settings.text.title)
    }

    Shortcut {
        sequences: ["F11", "F"]
        onActivated: pages.toggleFullScreen()
    }

    Shortcut {
        sequences: [",", "Ctrl+,"]
        onActivated: panel.shown ? panel.leave() : panel.open()
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: pages.frame.close()
    }

    component Fading: NumberAnimation {
        duration: Theme.slow
    }

    IdlePage {
        id: idle

        anchors.fill: parent
        session: pages.session
        setup: pages.setup
        settings: pages.settings
        visible: pages.page === "idle" || opacity > 0
        opacity: pages.page !== "idle" ? 0 : pages.covered ? 0.25 : 1
        enabled: pages.page === "idle" && !pages.covered
        onListWanted: (choice, name, from) => list.open(choice, name, from)
        onSettingsWanted: panel.open()

        Behavior on opacity {
            Fading {}
        }
    }

    SittingPage {
        id: sitting

        anchors.fill: parent
        session: pages.session
        settings: pages.settings
        awake: pages.attention.awake || panel.shown
        visible: pages.page === "sitting" || opacity > 0
        opacity: pages.page !== "sitting" ? 0 : pages.covered ? 0.4 : 1
        enabled: pages.page === "sitting" && !pages.covered
        onStirred: pages.attention.stir()
        onFullScreenWanted: pages.toggleFullScreen()
        onSettingsWanted: panel.open()

        Behavior on opacity {
            Fading {}
        }
    }

    EndPage {
        id: over

        anchors.fill: parent
        session: pages.session
        visible: pages.page === "over" || opacity > 0
        opacity: pages.page !== "over" ? 0 : pages.covered ? 0.25 : 1
        enabled: pages.page === "over" && !pages.covered

        Behavior on opacity {
            Fading {}
        }
    }

    SettingsPanel {
        id: panel

        objectName: "panel"
        anchors.fill: parent
        settings: pages.settings
        onListWanted: (choice, name, from) => list.open(choice, name, from)
        onClosed: Qt.callLater(pages.settle)
    }

    OptionList {
        id: list

        objectName: "list"
        anchors.fill: parent
        onChosen: if (name === qsTr("Voice"))
            pages.settings.saySample()
    }
}
