import QtQuick
import Meditate

// After a sit: the time, a kind word, and nothing to be ashamed of.
FocusScope {
    id: page

    required property SessionModel session
    required property HistoryModel history
    required property bool bedtime

    readonly property bool tight: height < 540 * Theme.textScale

    readonly property real noted: note.visible ? note.implicitHeight + note.anchors.bottomMargin : 0

    function rest(): void {
        history.look();
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
                text: page.bedtime ? qsTr("Sleep well. Nothing is left to be done.") : qsTr("Take your time getting up. What was kind here goes with you.")
                color: Theme.page.quiet
                font.pixelSize: page.tight ? Theme.small : Theme.body
            }

            Item {
                width: parent.width
                height: lights.height + counted.height
                visible: page.history.sits > 0

                MonthLights {
                    id: lights

                    objectName: "monthLights"
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, implicitWidth)
                    history: page.history
                    opacity: page.bedtime ? 0.5 : 1
                }

                Label {
                    id: counted

                    objectName: "counted"
                    anchors.top: lights.bottom
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: [qsTr("%1 of the last 30 days").arg(page.history.daysSat), page.history.streak > 1 ? qsTr("%n day(s) in a row", "", page.history.streak) : ""].filter(Boolean).join(" · ")
                    color: Theme.page.quiet
                    font.pixelSize: Theme.small
                }
            }

            NoteField {
                id: noteField

                objectName: "noteField"
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, 460 * Math.min(1.4, Theme.textScale))
                visible: page.history.latest !== ""
                history: page.history
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 3 * Theme.space

                WordButton {
                    id: done

                    objectName: "done"
                    focus: true
                    text: qsTr("Done")
                    Accessible.description: sat.text
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
            text: [page.session.note, page.history.trouble].filter(Boolean).join("\n")
            visible: text !== ""
            color: Theme.page.quiet
            font.pixelSize: Theme.small
        }
    }
}
