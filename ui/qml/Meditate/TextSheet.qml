import QtQuick
import Meditate

// Where the text is written: plain, wide, with the line that is looked at marked at its side.
FocusScope {
    id: sheet

    required property WritingModel writing
    property alias cursor: edit.cursorPosition
    property alias view: view
    readonly property string text: edit.text

    function put(what: string): void {
        edit.remove(edit.selectionStart, edit.selectionEnd);
        edit.insert(edit.cursorPosition, writing.markAt(what, edit.cursorPosition));
        edit.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Go to the line that is looked at, and leave the focus where it is.
    function follow(): void {
        if (writing.first >= 0)
            edit.cursorPosition = writing.first;
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: 2 * Theme.space
        contentWidth: width
        contentHeight: edit.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        function reveal(place: rect): void {
            if (place.y < contentY)
                contentY = Math.max(0, place.y - Theme.body);
            else if (place.y + place.height > contentY + height)
                contentY = place.y + place.height - height + Theme.space;
        }

        TextEdit {
            id: edit

            objectName: "draft"
            width: view.width
            height: Math.max(view.height, implicitHeight)
            leftPadding: 2 * Theme.space
            focus: true
            activeFocusOnTab: true
            color: Theme.page.word
            selectionColor: Theme.page.candle
            selectedTextColor: Theme.page.dusk
            font.pixelSize: Theme.body
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            persistentSelection: true
            renderType: Text.QtRendering
            text: sheet.writing.text
            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: qsTr("Your text")
            Accessible.description: qsTr("Written in Markdown; Control and the digits 1 to 5 put in a pause, breaths, a silence, a bell, a scene")
            onTextChanged: sheet.writing.write(text)
            onCursorPositionChanged: if (activeFocus)
                sheet.writing.stand(cursorPosition)
            onCursorRectangleChanged: view.reveal(cursorRectangle)
            // A tab would be no sign in any text; so it leaves, as everywhere.
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            Rectangle {
                readonly property bool there: sheet.writing.first >= 0 && sheet.writing.last <= edit.length
                readonly property rect begin: there ? edit.positionToRectangle(sheet.writing.first) : Qt.rect(0, 0, 0, 0)
                readonly property rect end: there ? edit.positionToRectangle(sheet.writing.last) : Qt.rect(0, 0, 0, 0)

                visible: there
                x: edit.LayoutMirroring.enabled ? parent.width - 3 : 0
                y: begin.y + 3
                width: 3
                height: Math.max(0, end.y + end.height - begin.y - 6)
                radius: 1.5
                color: Theme.page.candle
                opacity: 0.8
            }
        }
    }

    CandleRing {
        anchors.margins: 2
        lit: edit.activeFocus
    }

    Connections {
        target: sheet.writing

        function onTextChanged(): void {
            edit.text = sheet.writing.text;
            edit.cursorPosition = edit.length;
        }
    }
}
