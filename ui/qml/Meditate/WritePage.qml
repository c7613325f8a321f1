pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// A text of one's own: written, tried at a length, heard line by line. Whatever one leaves, the draft stays.
FocusScope {
    id: page

    required property WritingModel writing
    required property SettingsModel settings
    property bool shown: false
    readonly property bool tight: width < 900 * Math.min(1.4, Theme.textScale)
    signal listWanted(ChoiceModel choice, string name, Item from)
    signal closed

    function open(): void {
        writing.open();
        shown = true;
        rest();
    }

    function rest(): void {
        sheet.forceActiveFocus(Qt.OtherFocusReason);
    }

    function leave(): void {
        buttons.sure = "";
        writing.leave();
        shown = false;
        closed();
    }

    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    Keys.onEscapePressed: buttons.sure ? buttons.sure = "" : leave()
    Keys.onPressed: event => {
        const mark = event.key - Qt.Key_1;
        if (event.modifiers & Qt.ControlModifier && mark >= 0 && mark < writing.marks.length)
            sheet.put(writing.marks[mark]);
        else if (event.modifiers & Qt.ControlModifier && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            writing.hear();
        else if (event.modifiers & Qt.ControlModifier && event.key === Qt.Key_S)
            writing.keep();
        else if (event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
    }

    Behavior on opacity {
        Fade {}
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.page.low, Theme.contrast ? 1 : 0.84)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.page.low, Theme.contrast ? 1 : 0.95)
            }
        }

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }

    GlyphButton {
        id: close

        objectName: "closeWriting"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space
        glyph: "close"
        text: page.writing.unsaved ? qsTr("Leave; the draft is tried once more") : qsTr("Leave; the draft is kept")
        key: qsTr("Escape")
        onClicked: page.leave()
    }

    Label {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: column.x
        anchors.right: close.left
        y: page.tight ? Theme.space : 2 * Theme.space
        text: qsTr("A text of your own")
        font.pixelSize: Theme.tightTitle
        font.weight: Theme.thin
        lineHeight: 1.15
        Accessible.role: Accessible.Heading
    }

    Flickable {
        id: view

        objectName: "writeView"
        anchors.top: heading.bottom
        anchors.topMargin: Theme.space
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: Math.max(height, column.least)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        function reveal(item: Item): void {
            const top = item.mapToItem(contentItem, 0, 0).y;
            if (top < contentY || top + item.height > contentY + height)
                contentY = Math.max(0, Math.min(top - Theme.space, contentHeight - height));
        }

        Item {
            id: column

            readonly property real least: 7 * Theme.body * Theme.lineHeight + below.height + 4 * Theme.space
            readonly property Item focused: page.Window.activeFocusItem
            onFocusedChanged: if (page.shown && focused && focused.parent !== page && view.interactive)
                view.reveal(focused)

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(page.width - (page.tight ? 3 : 8) * Theme.space, 900 * Math.min(1.4, Theme.textScale))
            height: view.contentHeight

            Rectangle {
                anchors.fill: sheet
                radius: Theme.round
                color: Qt.alpha(Theme.page.ground, 0.5)
                border.color: Theme.page.hem
            }

            TextSheet {
                id: sheet

                objectName: "sheet"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: below.top
                anchors.bottomMargin: Theme.space
                writing: page.writing
            }

            Column {
                id: below

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space
                spacing: Theme.space / 2

                MarkRow {
                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: parent.width
                    writing: page.writing
                    onPut: mark => sheet.put(mark)
                }

                TimeStrip {
                    id: strip

                    objectName: "strip"
                    x: Theme.space
                    width: parent.width - 2 * Theme.space
                    model: page.writing.strip
                    whole: page.writing.said
                    onHeard: page.writing.hear()
                }

                Label {
                    objectName: "bandSaid"
                    width: parent.width
                    height: Math.max(implicitHeight, 1.4 * Theme.small)
                    horizontalAlignment: Text.AlignHCenter
                    text: page.writing.strip.told || qsTr("Each light is a line; the arrow keys go along them.")
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    color: Theme.page.quiet
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }

                Label {
                    objectName: "writingSaid"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: page.writing.trouble || page.writing.said
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    color: page.writing.trouble ? Theme.page.candle : Theme.page.quiet
                    font.pixelSize: Theme.small
                    lineHeight: 1.2
                }

                Label {
                    id: unsaved

                    objectName: "draftUnsaved"
                    width: parent.width
                    visible: text !== ""
                    horizontalAlignment: Text.AlignHCenter
                    text: page.writing.unsaved
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    color: Theme.page.quiet
                    font.pixelSize: Theme.small
                    lineHeight: 1.2
                    onTextChanged: if (unsaved.text !== "")
                        unsaved.Accessible.announce(unsaved.text)
                }

                DraftButtons {
                    id: buttons

                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: parent.width
                    writing: page.writing
                    settings: page.settings
                    onListWanted: (choice, name, from) => page.listWanted(choice, name, from)
                    onBegun: page.rest()
                }
            }
        }
    }

    Connections {
        target: page.writing.strip

        function onPointed(): void {
            sheet.follow();
        }
    }

    Connections {
        target: page.writing

        function onChosen(): void {
            page.leave();
        }
        function onTextChanged(): void {
            if (page.shown)
                page.rest();
        }
    }
}
