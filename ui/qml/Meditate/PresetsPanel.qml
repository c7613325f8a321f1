pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Named sits, on a pane of glass: chosen with one key, made from what is chosen now, named, put in order, let go.
FocusScope {
    id: panel

    required property PresetsModel presets
    required property KeysModel keys
    property bool shown: false
    property bool renaming: false
    property bool sure: false
    property string trouble
    readonly property int current: list.currentIndex
    readonly property bool own: list.own
    signal closed

    function open(): void {
        presets.look();
        list.currentIndex = 0;
        settle();
        shown = true;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function leave(): void {
        shown = false;
        closed();
    }

    function settle(): void {
        renaming = sure = false;
        trouble = "";
        name.text = "";
    }

    function letBe(): void {
        settle();
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(index: int): void {
        presets.choose(index);
        leave();
    }

    function move(by: int): void {
        const to = current + by;
        if (own && to >= 0 && to < presets.own) {
            presets.move(current, by);
            list.currentIndex = to;
        }
    }

    function take(): void {
        const words = name.text;
        if (words.trim() === "")
            return;
        const index = current;
        const again = renaming;
        settle();
        if (again)
            presets.rename(index, words);
        else
            presets.save(words);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function rename(): void {
        renaming = true;
        name.text = presets.titles[current];
        name.selectAll();
        name.forceActiveFocus(Qt.TabFocusReason);
    }

    function remove(): void {
        if (own && !sure) {
            sure = true;
            return;
        }
        const index = current;
        settle();
        presets.remove(index);
        list.currentIndex = Math.min(index, list.count - 1);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(rows, 0, 0).y;
        if (top < view.contentY || top + item.height > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(top - view.height / 3, view.contentHeight - view.height));
    }

    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    onCurrentChanged: sure = renaming = false
    Keys.onEscapePressed: renaming || sure ? letBe() : leave()
    Keys.onPressed: event => event.accepted = event.key === Qt.Key_Space

    Behavior on opacity {
        Fade {}
    }

    Connections {
        target: panel.presets

        function onRefused(words: string): void {
            panel.trouble = words;
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: panel.leave()
        onWheel: wheel => wheel.accepted = true
    }

    Glass {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.space, 480 * Math.min(1.5, Theme.textScale))
        height: Math.min(parent.height - 4 * Theme.space, heading.y + heading.height + rows.height + 3 * Theme.space)

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: close.left
            anchors.leftMargin: 3 * Theme.space
            y: 2 * Theme.space
            text: qsTr("Presets")
            font.pixelSize: Theme.tightTitle
            font.weight: Theme.thin
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }

        GlyphButton {
            id: close

            objectName: "closePresets"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space
            glyph: "close"
            text: qsTr("Close the presets")
            key: panel.keys.shown.presets
            onClicked: panel.leave()
        }

        Flickable {
            id: view

            objectName: "presetsView"
            anchors.fill: parent
            anchors.topMargin: heading.y + heading.height + Theme.space
            anchors.bottomMargin: Theme.space
            anchors.leftMargin: Theme.space
            anchors.rightMargin: Theme.space
            contentHeight: rows.height + Theme.space
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: rows

                readonly property Item focused: panel.Window.activeFocusItem
                onFocusedChanged: if (panel.shown && focused && focused !== list)
                    panel.reveal(focused)

                width: view.width
                spacing: Theme.space

                PresetRows {
                    id: list

                    objectName: "presetRows"
                    width: parent.width
                    presets: panel.presets
                    onChosen: index => panel.choose(index)
                    onRenamingWanted: panel.rename()
                    onRemovalWanted: panel.remove()
                    onMoved: by => panel.move(by)
                    onReached: row => panel.reveal(row)
                }

                Lines {
                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: parent.width

                    WordButton {
                        objectName: "choosePreset"
                        text: qsTr("Choose")
                        enabled: panel.current >= 0
                        onClicked: panel.choose(panel.current)
                    }

                    WordButton {
                        objectName: "renamePreset"
                        text: qsTr("Rename")
                        enabled: panel.own && !panel.renaming
                        onClicked: panel.rename()
                    }

                    WordButton {
                        objectName: "raisePreset"
                        text: qsTr("Up")
                        enabled: panel.own && panel.current > 0
                        onClicked: panel.move(-1)
                    }

                    WordButton {
                        objectName: "lowerPreset"
                        text: qsTr("Down")
                        enabled: panel.own && panel.current < panel.presets.own - 1
                        onClicked: panel.move(1)
                    }

                    WordButton {
                        objectName: "removePreset"
                        text: !panel.own ? qsTr("Hide") : panel.sure ? qsTr("Yes, delete it") : qsTr("Delete")
                        enabled: panel.current >= 0
                        onClicked: panel.remove()
                    }
                }

                NameField {
                    id: name

                    objectName: "presetName"
                    x: Theme.space
                    width: parent.width - 2 * Theme.space
                    hint: panel.renaming ? qsTr("Another name") : qsTr("A name for what is chosen now")
                    onAccepted: panel.take()
                }

                Lines {
                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: parent.width

                    WordButton {
                        objectName: "keepPreset"
                        text: panel.renaming ? qsTr("Call it so") : qsTr("Keep what is chosen")
                        enabled: name.text.trim() !== ""
                        onClicked: panel.take()
                    }

                    WordButton {
                        objectName: "restorePresets"
                        text: qsTr("Show the hidden ones")
                        enabled: panel.presets.hidden
                        onClicked: panel.presets.restore()
                    }
                }

                Label {
                    objectName: "presetTrouble"
                    width: parent.width
                    visible: text !== ""
                    text: panel.trouble
                    color: Theme.page.candle
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
