pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// A quiet list of what can be chosen, over everything else; Escape leaves it as it was.
FocusScope {
    id: overlay

    property ChoiceModel model: null
    property string name
    property Item opener: null
    signal chosen(choice: ChoiceModel)

    function open(choice: ChoiceModel, title: string, from: Item): void {
        model = choice;
        name = title;
        opener = from;
        list.currentIndex = choice.index;
        list.positionViewAtIndex(choice.index, ListView.Center);
        list.forceActiveFocus();
    }

    function close(): void {
        model = null;
        if (opener)
            opener.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(index: int): void {
        const choice = model;
        close();
        choice.choose(index);
        chosen(choice);
    }

    function go(to: int): void {
        list.currentIndex = Math.max(0, Math.min(to, list.count - 1));
    }

    opacity: model ? 1 : 0
    visible: model !== null || opacity > 0
    enabled: model !== null

    Behavior on opacity {
        Fade {}
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: overlay.close()
        onWheel: wheel => wheel.accepted = true
    }

    Glass {
        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.space, 440 * Math.min(1.4, Theme.textScale))
        height: Math.min(parent.height - 4 * Theme.space, Math.max(parent.height * 0.72, 420), list.contentHeight + heading.height + 5 * Theme.space)

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 3 * Theme.space
            anchors.rightMargin: 3 * Theme.space
            y: 2 * Theme.space
            text: overlay.name
            color: Theme.page.quiet
            font.pixelSize: Theme.small
            Accessible.role: Accessible.Heading
        }

        ListView {
            id: list

            readonly property int page: Math.max(1, Math.floor(height / Theme.hand) - 1)

            objectName: "options"
            anchors.fill: parent
            anchors.topMargin: heading.height + 3 * Theme.space
            anchors.bottomMargin: 2 * Theme.space
            anchors.leftMargin: Theme.space
            anchors.rightMargin: Theme.space
            clip: true
            model: overlay.model ? overlay.model.titles : []
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Keys.onEscapePressed: overlay.close()
            Keys.onReturnPressed: overlay.choose(currentIndex)
            Keys.onEnterPressed: overlay.choose(currentIndex)
            Keys.onSpacePressed: overlay.choose(currentIndex)
            Keys.onPressed: event => {
                const there = {
                    [Qt.Key_PageDown]: currentIndex + page,
                    [Qt.Key_PageUp]: currentIndex - page,
                    [Qt.Key_Home]: 0,
                    [Qt.Key_End]: count - 1
                }[event.key];
                if (there === undefined)
                    return;
                overlay.go(there);
                event.accepted = true;
            }
            Accessible.role: Accessible.List
            Accessible.name: overlay.name

            delegate: OptionRow {
                required property int index
                required property string modelData

                width: list.width
                text: modelData
                detail: overlay.model ? overlay.model.details[index] ?? "" : ""
                ringed: ListView.isCurrentItem && list.activeFocus ? 2 : 0
                taken: overlay.model !== null && overlay.model.index === index
                onClicked: overlay.choose(index)
                onPicked: overlay.choose(index)
            }
        }
    }
}
