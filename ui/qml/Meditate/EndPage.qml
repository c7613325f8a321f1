import QtQuick
import Meditate

// After a sit: the time, a kind word, and nothing to be ashamed of.
FocusScope {
    id: page

    required property SessionModel session

    readonly property bool tight: height < 420 * Theme.textScale

    function rest(): void {
        done.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: event => {
        if (session.waiting)
            session.cancel();
        else if (!event.isAutoRepeat)
            session.done();
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.shade
            }
            GradientStop {
                position: 0.55
                color: "#30120b24"
            }
            GradientStop {
                position: 1
                color: Theme.shade
            }
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.space, Math.min(Math.round(parent.height * 0.2), note.y - height - Theme.space))
        width: parent.width - 6 * Theme.space
        spacing: page.tight ? 0 : 2 * Theme.space

        Label {
            objectName: "sat"
            width: parent.width
            text: qsTr("You sat for %1").arg(page.session.sat)
            font.pixelSize: page.tight ? Theme.smallTitle : Theme.title
            font.weight: Font.ExtraLight
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: qsTr("Take your time getting up. What was kind here goes with you.")
            color: Theme.quietCream
            font.pixelSize: page.tight ? Theme.small : Theme.body
            horizontalAlignment: Text.AlignHCenter
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 3 * Theme.space

            WordButton {
                id: done

                objectName: "done"
                focus: true
                text: qsTr("Done")
                tint: Theme.cream
                pixelSize: Theme.body * 1.2
                KeyNavigation.right: again
                onClicked: page.session.done()
            }

            WordButton {
                id: again

                objectName: "again"
                text: qsTr("Again")
                tint: Theme.cream
                pixelSize: Theme.body * 1.2
                KeyNavigation.left: done
                onClicked: page.session.begin()
            }
        }
    }

    Label {
        id: note

        objectName: "note"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: page.tight ? Theme.space : 4 * Theme.space
        width: parent.width - 6 * Theme.space
        text: page.session.note
        visible: text !== ""
        color: Theme.faintCream
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
    }
}
