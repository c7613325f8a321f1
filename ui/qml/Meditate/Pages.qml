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
    readonly property SettingsPanel panel: later.item as SettingsPanel
    readonly property bool setting: panel?.shown ?? false
    readonly property PresetsPanel named: known.item as PresetsPanel
    readonly property bool naming: named?.shown ?? false
    readonly property HistoryPage told: past.item as HistoryPage
    readonly property bool remembering: told?.shown ?? false
    readonly property HelpPage taught: manual.item as HelpPage
    readonly property bool learning: taught?.shown ?? false
    readonly property WritePage desk: written.item as WritePage
    readonly property bool composing: desk?.shown ?? false
    readonly property bool covered: setting || naming || remembering || learning || composing || list.enabled
    readonly property Window frame: Window.window as Window
    readonly property Item focused: Window.activeFocusItem
    property int before: Window.Windowed
    // The screen was filled by the dark, not by the sitter.
    property bool filled: false

    function settle(): void {
        if (night.dark) {
            darkness.forceActiveFocus();
            return;
        }
        if (learning) {
            taught.rest();
            return;
        }
        if (naming || setting)
            return;
        if (remembering) {
            told.rest();
            return;
        }
        if (composing) {
            desk.rest();
            return;
        }
        if (page === "sitting")
            sitting.forceActiveFocus();
        else if (page === "over")
            over.rest();
        else
            idle.rest();
    }

    function openSettings(): void {
        later.active = true;
        panel.open();
    }

    function openPresets(): void {
        known.active = true;
        named.open();
    }

    function openHistory(): void {
        past.active = true;
        told.open();
    }

    function openTimer(from: Item): void {
        list.open(bedtime.timer, qsTr("Sleep timer: %1, for").arg(bedtime.timerSound.title), from);
    }

    function openWriting(): void {
        written.active = true;
        desk.open();
    }

    function openHelp(): void {
        manual.active = true;
        if (setting)
            panel.leave();
        taught.open();
    }

    // What a key opens, or closes again, where no item wanted it. What is open over the page lets only its own be closed.
    function open(deed: string): bool {
        const free = page === "idle" && !covered;
        if (deed === "full_screen")
            toggleFullScreen();
        else if (deed === "settings" && !learning)
            setting ? panel.leave() : openSettings();
        else if (deed === "help" && !list.enabled)
            learning ? taught.leave() : openHelp();
        else if (deed === "presets" && (naming || free))
            naming ? named.leave() : openPresets();
        else if (deed === "history" && (remembering || free))
            remembering ? told.leave() : openHistory();
        else if (deed === "sleep_timer" && free && !session.waiting)
            openTimer(focused);
        else if (deed === "write" && free)
            openWriting();
        else
            return false;
        return true;
    }

    function toggleFullScreen(): void {
        if (frame.visibility === Window.FullScreen) {
            frame.visibility = before;
        } else {
            before = frame.visibility;
            frame.visibility = Window.FullScreen;
        }
    }

    function leaveFullScreen(): void {
        if (frame.visibility === Window.FullScreen)
            toggleFullScreen();
    }

    // All of the screen goes black where one is at the window, and nothing is left open over it.
    function darken(): void {
        if (!night.dark)
            return;
        list.close();
        if (setting)
            panel.leave();
        if (naming)
            named.leave();
        if (remembering)
            told.leave();
        if (learning)
            taught.leave();
        if (composing)
            desk.leave();
        attention.rest();
        filled = frame.active && frame.visibility !== Window.FullScreen;
        if (filled)
            toggleFullScreen();
    }

    function lighten(): void {
        if (filled && page === "idle" && !night.dark) {
            filled = false;
            leaveFullScreen();
        }
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
        if (remembering)
            told.leave();
        if (composing)
            desk.leave();
        lighten();
        Qt.callLater(settle);
        if (!night.dark)
            attention.stir();
    }
    onFocusedChanged: if (!night.dark)
        attention.stir()

    Binding {
        target: pages.frame
        property: "title"
        value: pages.page === "idle" ? qsTr("Meditate") : qsTr("Meditate: %1").arg(pages.session.title)
    }

    Connections {
        target: pages.settings

        function onWanted(): void {
            pages.openSettings();
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
        onListWanted: (choice, name, from) => list.open(choice, name, from)
        onSettingsWanted: pages.openSettings()
        onPresetsWanted: pages.openPresets()
        onHistoryWanted: pages.openHistory()
        onWritingWanted: pages.openWriting()
        onTimerWanted: from => pages.openTimer(from)
        onHelpWanted: pages.openHelp()
        onEscaped: pages.leaveFullScreen()

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
            onFullScreenWanted: pages.toggleFullScreen()
            onSettingsWanted: pages.openSettings()
            onHelpWanted: pages.openHelp()

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

    Loader {
        id: past

        anchors.fill: parent
        active: false
        sourceComponent: HistoryPage {
            objectName: "history"
            history: pages.history
            onClosed: Qt.callLater(pages.settle)
        }
    }

    Loader {
        id: later

        anchors.fill: parent
        active: false
        sourceComponent: SettingsPanel {
            objectName: "panel"
            settings: pages.settings
            bedtime: pages.bedtime
            parcel: pages.parcel
            keys: pages.keys
            letterbox: pages.letterbox
            onHelpWanted: pages.openHelp()
            preview: pages.page === "idle" ? pages.setup.preview : ""
            onListWanted: (choice, name, from) => list.open(choice, name, from)
            onClosed: Qt.callLater(pages.settle)
        }
    }

    Loader {
        id: known

        anchors.fill: parent
        active: false
        sourceComponent: PresetsPanel {
            objectName: "presets"
            presets: pages.presets
            keys: pages.keys
            onClosed: Qt.callLater(pages.settle)
        }
    }

    Loader {
        id: manual

        anchors.fill: parent
        active: false
        sourceComponent: HelpPage {
            objectName: "help"
            keys: pages.keys
            sitting: pages.page === "sitting"
            onClosed: Qt.callLater(pages.settle)
        }
    }

    Loader {
        id: written

        anchors.fill: parent
        active: false
        sourceComponent: WritePage {
            objectName: "writing"
            writing: pages.writing
            settings: pages.settings
            onListWanted: (choice, name, from) => list.open(choice, name, from)
            onClosed: Qt.callLater(pages.settle)
        }
    }

    OptionList {
        id: list

        objectName: "list"
        anchors.fill: parent
        onChosen: choice => {
            if (choice === pages.settings.voice)
                pages.settings.saySample();
            else if (choice === pages.bedtime.timer)
                pages.bedtime.beginTimer();
        }
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
