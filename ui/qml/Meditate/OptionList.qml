pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meditate

// A quiet list of what can be chosen, over everything else; Escape leaves it as it was.
FocusScope {
    id: overlay

    property ChoiceModel model: null
    property string name
    property Item opener: null
    signal chosen

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
        chosen();
    }

    opacity: model ? 1 : 0
    visible: model !== null || opacity > 0
    enabled: model !== null

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.soft
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: overlay.close()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: glass

        anchors.centerIn: parent
        width: Math.min(parent.width - 4 * Theme.space, 420 * Math.min(1.4, Theme.textScale))
        height: Math.min(parent.height * 0.7, list.contentHeight + heading.height + 5 * Theme.space)
        radius: Theme.round
        border.color: Theme.hem
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.glassTop
            }
            GradientStop {
                position: 1
                color: Theme.glassFoot
            }
        }

        Label {
            id: heading

            x: 3 * Theme.space
            y: 2 * Theme.space
            text: overlay.name
            color: Theme.quietCream
            font.pixelSize: Theme.small
            Accessible.role: Accessible.Heading
        }

        ListView {
            id: list

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
            Accessible.role: Accessible.List
            Accessible.name: overlay.name

            delegate: T.ItemDelegate {
                id: option

                required property int index
                required property string modelData
                readonly property string detail: overlay.model ? overlay.model.details[index] ?? "" : ""
                readonly property bool current: ListView.isCurrentItem
                readonly property bool taken: overlay.model !== null && overlay.model.index === index

                width: list.width
                implicitHeight: Math.max(Theme.hand, row.implicitHeight + Theme.space)
                text: modelData
                hoverEnabled: true
                focusPolicy: Qt.NoFocus
                onClicked: overlay.choose(index)
                Accessible.role: Accessible.ListItem
                Accessible.name: detail ? text + ", " + detail : text
                Accessible.selectable: true
                Accessible.selected: taken
                Accessible.focusable: true
                Accessible.onPressAction: overlay.choose(index)

                background: Rectangle {
                    radius: Theme.round - 4
                    color: option.hovered ? "#1cffe3a8" : "transparent"
                    border.color: Theme.candle
                    border.width: option.current && list.activeFocus ? 1.5 : 0
                }

                contentItem: Row {
                    id: row

                    leftPadding: 2 * Theme.space
                    spacing: 1.5 * Theme.space

                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, option.width - 4 * Theme.space)
                        text: option.text
                        textFormat: Text.PlainText
                        elide: Text.ElideRight
                        color: option.taken ? Theme.candle : Theme.cream
                        font.pixelSize: Theme.body
                        Accessible.ignored: true
                    }

                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: option.detail
                        textFormat: Text.PlainText
                        color: Theme.faintCream
                        font.pixelSize: Theme.small
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
