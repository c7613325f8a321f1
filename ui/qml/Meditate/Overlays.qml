pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What can be opened over a page; each is loaded when it is first wanted.
Item {
    id: overlays

    required property SessionModel session
    required property SetupModel setup
    required property SettingsModel settings
    required property PresetsModel presets
    required property HistoryModel history
    required property BedtimeModel bedtime
    required property ParcelModel parcel
    required property KeysModel keys
    required property LetterboxModel letterbox
    required property WritingModel writing
    signal closed

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
    readonly property bool opened: setting || naming || remembering || learning || composing
    readonly property bool covering: opened || list.enabled
    readonly property Item focused: Window.activeFocusItem

    // What is open has the focus again, unless it kept it.
    function rest(): void {
        if (learning)
            taught.rest();
        else if (naming || setting)
            return;
        else if (remembering)
            told.rest();
        else if (composing)
            desk.rest();
    }

    function openList(choice: ChoiceModel, name: string, from: Item): void {
        list.open(choice, name, from);
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
        const free = page === "idle" && !covering;
        if (deed === "settings" && !learning)
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

    function leave(): void {
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
    }

    onPageChanged: {
        if (remembering)
            told.leave();
        if (composing)
            desk.leave();
    }

    Loader {
        id: past

        anchors.fill: parent
        active: false
        sourceComponent: HistoryPage {
            objectName: "history"
            history: overlays.history
            onClosed: overlays.closed()
        }
    }

    Loader {
        id: later

        anchors.fill: parent
        active: false
        sourceComponent: SettingsPanel {
            objectName: "panel"
            settings: overlays.settings
            bedtime: overlays.bedtime
            parcel: overlays.parcel
            keys: overlays.keys
            letterbox: overlays.letterbox
            onHelpWanted: overlays.openHelp()
            preview: overlays.page === "idle" ? overlays.setup.preview : ""
            onListWanted: (choice, name, from) => list.open(choice, name, from)
            onClosed: overlays.closed()
        }
    }

    Loader {
        id: known

        anchors.fill: parent
        active: false
        sourceComponent: PresetsPanel {
            objectName: "presets"
            presets: overlays.presets
            keys: overlays.keys
            onClosed: overlays.closed()
        }
    }

    Loader {
        id: manual

        anchors.fill: parent
        active: false
        sourceComponent: HelpPage {
            objectName: "help"
            keys: overlays.keys
            sitting: overlays.page === "sitting"
            onClosed: overlays.closed()
        }
    }

    Loader {
        id: written

        anchors.fill: parent
        active: false
        sourceComponent: WritePage {
            objectName: "writing"
            writing: overlays.writing
            settings: overlays.settings
            onListWanted: (choice, name, from) => list.open(choice, name, from)
            onClosed: overlays.closed()
        }
    }

    OptionList {
        id: list

        objectName: "list"
        anchors.fill: parent
        onChosen: choice => {
            if (choice === overlays.settings.voice)
                overlays.settings.saySample();
            else if (choice === overlays.bedtime.timer)
                overlays.bedtime.beginTimer();
        }
    }
}
