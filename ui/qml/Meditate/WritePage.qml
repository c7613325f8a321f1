pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// A text of one's own: written, tried at a length, heard line by line. Whatever one leaves, the draft stays.
FocusScope {
    id: page

    required property WritingModel writing
    required property SettingsModel settings
    property bool shown: false
    property string sure
    readonly property bool tight: width < 900 * Math.min(1.4, Theme.textScale)
    readonly property list<string> marks: [qsTr("Pause"), qsTr("Breaths"), qsTr("Silence"), qsTr("Bell"), qsTr("Scene")]
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
        sure = "";
        writing.leave();
        shown = false;
        closed();
    }

    // What would put another text in place of one that is in no file asks first.
    function careful(what: string, then: var): void {
        if (writing.dirty && sure !== what) {
            sure = what;
            return;
        }
        sure = "";
        then();
    }

    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    Keys.onEscapePressed: sure ? sure = "" : leave()
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
        text: qsTr("Leave; the draft is kept")
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

                Lines {
                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: parent.width

                    Mark {
                        index: 0
                    }
                    Mark {
                        index: 1
                    }
                    Mark {
                        index: 2
                    }
                    Mark {
                        index: 3
                    }
                    Mark {
                        index: 4
                    }
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

                Lines {
                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: parent.width

                    ChoiceWord {
                        id: length

                        objectName: "writingLength"
                        model: page.settings.length
                        name: qsTr("Tried at")
                        text: qsTr("at %1").arg(model.title)
                        onListWanted: page.listWanted(model, name, length)
                    }

                    WordButton {
                        objectName: "hearLine"
                        text: qsTr("Hear the line")
                        enabled: page.writing.first >= 0
                        Accessible.description: qsTr("Key: %1").arg("Ctrl+Enter")
                        onClicked: page.writing.hear()
                    }

                    WordButton {
                        objectName: "keepText"
                        text: page.writing.dirty || page.writing.name === "" ? qsTr("Keep") : qsTr("Kept")
                        enabled: page.writing.readable && (page.writing.dirty || page.writing.name === "")
                        Accessible.description: qsTr("Key: %1").arg("Ctrl+S")
                        onClicked: page.writing.keep()
                    }

                    WordButton {
                        objectName: "sitWithText"
                        text: qsTr("Sit with it")
                        enabled: page.writing.readable
                        onClicked: page.writing.choose()
                    }

                    WordButton {
                        id: other

                        objectName: "otherText"
                        text: page.sure === "other" ? qsTr("Yes, let this go") : qsTr("Another text")
                        onClicked: page.careful("other", () => page.listWanted(page.writing.texts, qsTr("A text to write at"), other))
                    }

                    WordButton {
                        objectName: "newText"
                        text: page.sure === "new" ? qsTr("Yes, let this go") : qsTr("A new one")
                        onClicked: page.careful("new", () => {
                            page.writing.anew();
                            page.rest();
                        })
                    }
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

    component Mark: WordButton {
        required property int index

        objectName: "mark" + index
        text: page.marks[index]
        Accessible.description: qsTr("Key: %1").arg("Ctrl+" + (index + 1))
        onClicked: sheet.put(page.writing.marks[index])
    }
}
