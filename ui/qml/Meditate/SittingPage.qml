import QtQuick
import Meditate

// While sitting: almost nothing. Controls come with the mouse, a key or focus, and leave after a while.
FocusScope {
    id: page

    required property SessionModel session
    required property SettingsModel settings
    required property bool awake
    required property Announcer announcer
    required property KeysModel keys
    signal stirred
    signal fullScreenWanted
    signal settingsWanted
    signal helpWanted

    // Where there is little room, only one of them speaks: the line before the note, the answer before the time.
    readonly property bool tight: height < 460 * Theme.textScale
    readonly property string place: settings.captionPlace.value
    property string answer
    property string note
    property point pointer

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sitting: %1").arg(session.title)
    Accessible.description: qsTr("%1 pauses and goes on, %2 tells the time left, Escape ends, F1 lists the keys").arg(keys.shown.pause).arg(keys.shown.remaining)
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Keys.onPressed: event => {
        page.stirred();
        event.accepted = page.session.press(event.key, event.modifiers, event.isAutoRepeat);
    }

    function notice(): void {
        if (session.note === "")
            return;
        note = session.note;
    }

    function tell(words: string): void {
        answer = words;
        telling.restart();
    }

    Connections {
        target: page.session
        function onAnswered(words: string): void {
            page.tell(words);
        }
        function onNoteChanged(): void {
            page.notice();
        }
    }

    Connections {
        target: page.announcer
        function onAnnounced(words: string): void {
            page.Accessible.announce(words);
        }
    }

    HoverHandler {
        cursorShape: page.awake ? Qt.ArrowCursor : Qt.BlankCursor
        onPointChanged: {
            if (point.scenePosition !== page.pointer) {
                page.pointer = point.scenePosition;
                page.stirred();
            }
        }
    }

    TapHandler {
        onTapped: page.stirred()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.sit.hush
        opacity: page.session.paused ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            Fade {
                duration: Theme.slow
            }
        }

        Veil {
            on: Theme.sit
            anchors.centerIn: resting
            width: rested.contentWidth + 2 * reach
            height: resting.height + 2 * reach
        }

        Column {
            id: resting

            objectName: "resting"

            readonly property real highest: page.place === "high" && caption.shown ? caption.y + caption.height : above.y + above.height

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(highest + Theme.space, page.height * 0.36 - height / 2)
            width: parent.width - 4 * Theme.space
            spacing: Theme.space

            Label {
                id: rested

                on: Theme.sit
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Resting here")
                font.pixelSize: page.tight ? Theme.tightTitle : Theme.title
                font.weight: Theme.thin
                lineHeight: 1.15
            }

            Label {
                on: Theme.sit
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%1 goes on").arg(page.keys.shown.pause)
                font.pixelSize: page.tight ? Theme.small : Theme.body
                color: Theme.sit.quiet
            }
        }
    }

    Column {
        id: above

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(3 * Theme.space, page.height / 30)
        width: parent.width - 4 * Theme.space
        spacing: Theme.space / 2

        Item {
            objectName: "remaining"
            width: parent.width
            height: ring.visible ? ring.height : clock.height
            visible: (page.settings.timeLeft.value !== "hidden" || !page.session.begun) && !(page.tight && answered.visible)
            Accessible.role: Accessible.StaticText
            Accessible.name: page.session.time

            TimeLeft {
                id: ring

                objectName: "ring"
                anchors.horizontalCenter: parent.horizontalCenter
                share: page.session.left
                visible: page.session.begun && !page.session.rising && page.settings.timeLeft.value === "ring"
            }

            VeiledLabel {
                id: clock
                on: Theme.sit

                objectName: "clock"
                width: parent.width
                text: page.session.remaining
                color: Theme.sit.quiet
                visible: !page.session.begun || page.session.rising || page.settings.timeLeft.value === "text"
                Accessible.ignored: true
            }
        }

        VeiledLabel {
            on: Theme.sit
            objectName: "quietly"
            width: parent.width
            text: page.note
            color: Theme.sit.quiet
            font.pixelSize: Theme.small
            opacity: page.session.note !== "" && !(page.tight && caption.shown) ? 1 : 0
            visible: opacity > 0
            Accessible.role: Accessible.StatusBar

            Behavior on opacity {
                Fade {
                    duration: Theme.slow
                }
            }
        }

        VeiledLabel {
            id: answered
            on: Theme.sit

            objectName: "answer"
            width: parent.width
            text: page.answer
            opacity: 0
            visible: opacity > 0

            SequentialAnimation on opacity {
                id: telling

                running: false

                Fade {
                    to: 1
                }
                PauseAnimation {
                    duration: Theme.rest / 2
                }
                Fade {
                    to: 0
                    duration: Theme.slow
                }
            }
        }
    }

    Caption {
        id: caption

        readonly property real low: controls.y - height
        readonly property real high: Math.max(above.y + above.height + Theme.space, page.height * 0.14)

        // Above the veil of the controls, which are above its own.
        z: 1
        anchors.horizontalCenter: parent.horizontalCenter
        y: page.place === "high" ? Math.min(high, low) : page.place === "middle" ? Math.min(Math.max(high, (page.height - height) / 2), low) : low
        width: Math.min(parent.width - 6 * Theme.space, 980 * Math.min(1.4, Theme.textScale))
        size: Theme.captions[page.settings.captionSize.index]
        room: controls.y - above.y - above.height
        yielding: page.session.paused && (page.tight || page.place === "middle")
        model: page.session.caption
    }

    Controls {
        id: controls

        objectName: "controls"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        width: parent.width - 2 * Theme.space
        session: page.session
        keys: page.keys
        opacity: page.awake ? 1 : 0
        onFullScreenWanted: page.fullScreenWanted()
        onSettingsWanted: page.settingsWanted()
        onHelpWanted: page.helpWanted()

        Behavior on opacity {
            Fade {}
        }
    }

    // A press that comes without a warning must not meet a sign that cannot be seen yet.
    MouseArea {
        anchors.fill: parent
        visible: controls.opacity < 0.4
        onPressed: page.stirred()
    }
}
