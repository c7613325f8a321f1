import QtQuick
import QtQuick.Templates as T
import Meditate

// One line of a list to choose from: a name, what else there is to say, and a lamp beside the one that is taken.
T.ItemDelegate {
    id: option

    property string detail
    property real ringed: 0
    property bool taken: false
    signal picked

    implicitHeight: Math.max(Theme.hand, implicitContentHeight + Theme.space)
    leftPadding: 2 * Theme.space
    rightPadding: 2 * Theme.space
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: detail ? text + ", " + detail : text
    Accessible.selectable: true
    Accessible.selected: taken
    Accessible.focusable: true
    Accessible.onPressAction: picked()

    background: Rectangle {
        radius: Theme.round - 6
        color: option.hovered ? Qt.alpha(Theme.page.candle, 0.1) : "transparent"
        border.color: Theme.page.candle
        border.width: option.ringed
    }

    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: lamp.left
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: option.text
                lineHeight: 1.15
                color: option.taken ? Theme.page.candle : Theme.page.word
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                text: option.detail
                visible: text !== ""
                lineHeight: 1.15
                color: Theme.page.quiet
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }

        Rectangle {
            id: lamp

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 10
            height: 10
            radius: 5
            color: Theme.page.candle
            visible: option.taken
        }
    }
}
