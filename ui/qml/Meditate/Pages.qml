pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// One page at a time, and what can be opened over it.
FocusScope {
    id: pages

    required property SessionModel session
    required property SetupModel setup
    required property SettingsModel settings
    required property AttentionModel attention
    required property PresetsModel presets
    required property HistoryModel history
    required property NightModel night
    required property BedtimeModel bedtime
    required property Announcer announcer
    required property ParcelModel parcel
    required property KeysModel keys
    required property LetterboxModel letterbox
    required property WritingModel writing

    readonly property string page: session.page
    readonly property bool covered: overlays.covering
    readonly property Window frame: Window.window as Window
    readonly property Item focused: Window.activeFocusItem

    function settle(): void {
        if (night.dark)
            darkness.forceActiveFocus();
        else if (overlays.opened)
            overlays.rest();
        else if (page === "sitting")
            sitting.forceActiveFocus();
        else if (page === "over")
            over.rest();
        else
            idle.rest();
    }

    // What a key is for, where no item wanted it.
    function open(deed: string): bool {
        if (deed !== "full_screen")
            return overlays.open(deed);
        whole.toggle();
        return true;
    }

    // The dark is over everything, and nothing is left open beneath it.
    function darken(): void {
        if (!night.dark)
            return;
        overlays.leave();
        attention.rest();
        whole.darken();
    }

    function lighten(): void {
        if (page === "idle" && !night.dark)
            whole.lighten();
    }

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    focus: true
    // Here and not in the darkness: whoever has the focus, no key gives a light.
    Keys.onPressed: event => {
        if (night.dark) {
            event.accepted = true;
            night.press(event.key, event.modifiers, event.isAutoRepeat);
        } else if (!event.isAutoRepeat) {
            event.accepted = open(keys.deed(event.key, event.modifiers, page === "idle"));
        }
    }
    Component.onCompleted: Qt.callLater(settle)
    onPageChanged: {
        lighten();
        Qt.callLater(settle);
        if (!night.dark)
            attention.stir();
    }
    onFocusedChanged: if (!night.dark)
        attention.stir()

    FullScreen {
        id: whole

        frame: pages.frame
    }

    Binding {
        target: pages.frame
        property: "title"
        value: pages.page === "idle" ? qsTr("Meditate") : qsTr("Meditate: %1").arg(pages.session.title)
    }

    Connections {
        target: pages.settings

        function onWanted(): void {
            overlays.openSettings();
        }
    }

    Connections {
        target: pages.night

        function onDarkChanged(): void {
            Qt.callLater(pages.darken);
            Qt.callLater(pages.lighten);
            Qt.callLater(pages.settle);
        }
    }

    Shortcut {
        sequences: ["Ctrl+Q"]
        onActivated: Qt.exit(0)
    }

    Shortcut {
        sequences: [StandardKey.Paste]
        enabled: drops.enabled
        onActivated: pages.letterbox.paste()
    }

    component Fading: Fade {
        duration: Theme.slow
    }

    // Where nothing may be bright, the picture is not either; nor on any page of the night.
    Rectangle {
        anchors.fill: parent
        color: Theme.sit.ground
        opacity: Theme.sit.dim * (pages.night.bedtime ? 1 : sitting.opacity)
        visible: opacity > 0
    }

    IdlePage {
        id: idle

        objectName: "idle"
        anchors.fill: parent
        session: pages.session
        setup: pages.setup
        settings: pages.settings
        keys: pages.keys
        letterbox: pages.letterbox
        visible: (pages.page === "idle" || opacity > 0) && !pages.night.dark
        opacity: pages.page !== "idle" || pages.covered ? 0 : pages.night.bedtime ? 0.7 : 1
        enabled: pages.page === "idle" && !pages.covered && !pages.night.dark
        onListWanted: (choice, name, from) => overlays.openList(choice, name, from)
        onSettingsWanted: overlays.openSettings()
        onPresetsWanted: overlays.openPresets()
        onHistoryWanted: overlays.openHistory()
        onWritingWanted: overlays.openWriting()
        onTimerWanted: from => overlays.openTimer(from)
        onHelpWanted: overlays.openHelp()
        onEscaped: whole.leave()

        Behavior on opacity {
            Fading {}
        }
    }

    DropArea {
        id: drops

        objectName: "drops"
        anchors.fill: parent
        enabled: pages.page === "idle" && !pages.covered && !pages.night.dark
        onDropped: drop => {
            pages.letterbox.drop(drop.urls, drop.text);
            drop.accept(Qt.CopyAction);
        }

        VeiledLabel {
            anchors.centerIn: parent
            width: parent.width - 4 * Theme.space
            text: qsTr("Let go, and it is read")
            font.pixelSize: Theme.tightTitle
            font.weight: Theme.thin
            opacity: drops.containsDrag ? 1 : 0
            visible: opacity > 0

            Behavior on opacity {
                Fading {}
            }
        }
    }

    // At bedtime what is shown sinks with the picture.
    Item {
        anchors.fill: parent
        opacity: 1 - pages.night.dusk

        SittingPage {
            id: sitting

            objectName: "sitting"
            anchors.fill: parent
            session: pages.session
            settings: pages.settings
            announcer: pages.announcer
            keys: pages.keys
            awake: pages.attention.awake && !pages.covered
            visible: (pages.page === "sitting" || opacity > 0) && !pages.night.dark
            opacity: pages.page === "sitting" ? 1 : 0
            enabled: pages.page === "sitting" && !pages.covered && !pages.night.dark
            onStirred: pages.attention.stir()
            onFullScreenWanted: whole.toggle()
            onSettingsWanted: overlays.openSettings()
            onHelpWanted: overlays.openHelp()

            Behavior on opacity {
                Fading {}
            }
        }
    }

    EndPage {
        id: over

        objectName: "over"
        anchors.fill: parent
        session: pages.session
        history: pages.history
        bedtime: pages.night.bedtime
        visible: (pages.page === "over" || opacity > 0) && !pages.night.dark
        opacity: pages.page === "over" && !pages.covered && !pages.night.dark ? 1 : 0
        enabled: pages.page === "over" && !pages.covered && !pages.night.dark

        Behavior on opacity {
            Fading {}
        }
    }

    Overlays {
        id: overlays

        anchors.fill: parent
        session: pages.session
        setup: pages.setup
        settings: pages.settings
        presets: pages.presets
        history: pages.history
        bedtime: pages.bedtime
        parcel: pages.parcel
        keys: pages.keys
        letterbox: pages.letterbox
        writing: pages.writing
        onClosed: Qt.callLater(pages.settle)
    }

    Darkness {
        id: darkness

        objectName: "darkness"
        z: 10
        anchors.fill: parent
        night: pages.night
        attention: pages.attention
    }
}
