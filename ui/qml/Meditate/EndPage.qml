import QtQuick
import Meditate

// After a sit: the time, a kind word, and nothing to be ashamed of.
FocusScope {
    id: page

    required property SessionModel session

    readonly property bool tight: height < 420 * Theme.textScale

    readonly property real noted: note.visible ? note.implicitHeight + note.anchors.bottomMargin : 0

    function rest(): void {
        done.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: event => {
        if (session.waiting)
            session.cancel();
        else if (!event.isAutoRepeat)
            session.done();
    }

    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, words.y + words.height + page.noted + 2 * Theme.space)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Veil {
            resting: true
            anchors.centerIn: words
            width: Math.max(sat.contentWidth, kind.contentWidth) + 2 * reach
            height: words.height + 2 * reach
        }

        Column {
            id: words

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.space, Math.min(Math.round(page.height * 0.2), page.height - page.noted - height - 2 * Theme.space))
            width: parent.width - 6 * Theme.space
            spacing: page.tight ? 0 : 2 * Theme.space

            Label {
                id: sat

                objectName: "sat"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("You sat for %1").arg(page.session.sat)
                font.pixelSize: page.tight ? Theme.tightTitle : Theme.title
                font.weight: Theme.thin
                lineHeight: 1.15
                Accessible.role: Accessible.Heading
            }

            Label {
                id: kind

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Take your time getting up. What was kind here goes with you.")
                color: Theme.page.quiet
                font.pixelSize: page.tight ? Theme.small : Theme.body
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 3 * Theme.space

                WordButton {
                    id: done

                    objectName: "done"
                    focus: true
                    text: qsTr("Done")
                    KeyNavigation.right: again
                    onClicked: page.session.done()
                }

                WordButton {
                    id: again

                    objectName: "again"
                    text: qsTr("Again")
                    KeyNavigation.left: done
                    onClicked: page.session.begin()
                }
            }
        }

        VeiledLabel {
            id: note

            objectName: "note"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: page.tight ? Theme.space : 4 * Theme.space
            width: parent.width - 6 * Theme.space
            text: page.session.note
            visible: page.session.note !== ""
            color: Theme.page.quiet
            font.pixelSize: Theme.small
        }
    }
}
