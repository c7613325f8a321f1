import QtQuick
import Meditate

// While sitting: almost nothing. Controls come with the mouse, a key or focus, and leave after a while.
FocusScope {
    id: page

    required property SessionModel session
    required property SettingsModel settings
    required property bool awake
    signal stirred
    signal fullScreenWanted
    signal settingsWanted

    // Where there is little room, only one of them speaks: the line before the note, the answer before the time.
    readonly property bool tight: height < 460 * Theme.textScale
    property string answer
    property string note
    property point pointer

    focus: true
    Keys.onPressed: event => {
        page.stirred();
        event.accepted = page.session.press(event.key, event.modifiers, event.isAutoRepeat);
    }

    function notice(): void {
        if (session.note === "")
            return;
        note = session.note;
        if (session.page === "sitting")
            page.Accessible.announce(note);
    }

    function tell(words: string): void {
        answer = words;
        telling.restart();
        page.Accessible.announce(words);
    }

    Connections {
        target: page.session
        function onAnswered(words: string): void {
            page.tell(words);
        }
        function onNoteChanged(): void {
            page.notice();
        }
        function onPausedChanged(): void {
            if (page.session.page === "sitting" && !(page.session.paused && page.session.note))
                page.Accessible.announce(page.session.paused ? qsTr("Paused") : qsTr("Going on"));
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
        color: "#8a0c0718"
        opacity: page.session.paused ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(above.y + above.height + Theme.space, page.height * 0.36 - height / 2)
            spacing: Theme.space

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Resting here")
                font.pixelSize: page.tight ? Theme.smallTitle : Theme.title
                font.weight: Font.ExtraLight
            }

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Space goes on")
                color: Theme.quietCream
            }
        }
    }

    Column {
        id: above

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(3 * Theme.space, page.height / 30)
        width: parent.width - 4 * Theme.space
        spacing: Theme.space / 2

        Label {
            objectName: "remaining"
            width: parent.width
            text: page.session.remaining
            color: Theme.quietCream
            horizontalAlignment: Text.AlignHCenter
            visible: !page.tight || !answered.visible
            opacity: page.settings.showRemaining.on || page.awake ? 0.8 : 0
            Accessible.name: page.session.time

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.soft
                }
            }
        }

        Label {
            objectName: "quietly"
            width: parent.width
            text: page.note
            color: Theme.quietCream
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            opacity: page.session.note !== "" && !(page.tight && caption.shown) ? 1 : 0
            visible: opacity > 0
            Accessible.role: Accessible.StatusBar

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.slow
                }
            }
        }

        Label {
            id: answered

            objectName: "answer"
            width: parent.width
            text: page.answer
            horizontalAlignment: Text.AlignHCenter
            opacity: 0
            visible: opacity > 0

            SequentialAnimation on opacity {
                id: telling

                running: false

                NumberAnimation {
                    to: 1
                    duration: Theme.soft
                }
                PauseAnimation {
                    duration: Theme.rest / 2
                }
                NumberAnimation {
                    to: 0
                    duration: Theme.slow
                }
            }
        }
    }

    Caption {
        id: caption

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: controls.top
        anchors.bottomMargin: -2 * Theme.space
        width: Math.min(parent.width - 6 * Theme.space, 980 * Math.min(1.4, Theme.textScale))
        room: controls.y - above.y - above.height
        yielding: page.tight && page.session.paused
        session: page.session
    }

    Controls {
        id: controls

        objectName: "controls"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        width: parent.width - 2 * Theme.space
        session: page.session
        opacity: page.awake ? 1 : 0
        onFullScreenWanted: page.fullScreenWanted()
        onSettingsWanted: page.settingsWanted()

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }

    // A press that comes without a warning must not meet a sign that cannot be seen yet.
    MouseArea {
        anchors.fill: parent
        visible: controls.opacity < 0.4
        onPressed: page.stirred()
    }
}
