pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meditate

// One drawer of the panel: what it is about and what is chosen in it; pressed, its rows come beneath.
Column {
    id: group

    required property string title
    required property string summary
    property bool open: false
    default property alias rows: drawer.data

    width: parent ? parent.width : implicitWidth

    T.AbstractButton {
        id: header

        text: group.title
        width: parent.width
        implicitHeight: Math.max(Theme.hand, implicitContentHeight + 2 * Theme.space)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        onClicked: group.open = !group.open
        Keys.onReturnPressed: event => event.isAutoRepeat || click()
        Keys.onEnterPressed: event => event.isAutoRepeat || click()
        Accessible.name: group.title
        Accessible.description: group.open ? qsTr("Open") : group.summary
        Accessible.onPressAction: click()

        contentItem: Item {
            implicitHeight: title.height + (summary.visible ? summary.height : 0)

            Label {
                id: title

                lineHeight: 1.15
                anchors.left: parent.left
                anchors.right: sign.left
                y: (parent.height - parent.implicitHeight) / 2
                text: group.title
                color: header.hovered || header.visualFocus || header.down || group.open ? Theme.page.candle : Theme.page.word
                Accessible.ignored: true
            }

            Label {
                id: summary

                lineHeight: 1.15
                anchors.left: parent.left
                anchors.right: sign.left
                anchors.rightMargin: Theme.space
                anchors.top: title.bottom
                text: group.summary
                visible: !group.open && text !== ""
                color: Theme.page.quiet
                font.pixelSize: Theme.small
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Glyph {
                id: sign

                anchors.right: parent.right
                anchors.verticalCenter: title.verticalCenter
                sign: "open"
                size: 22 * Math.min(1.5, Theme.textScale)
                color: Theme.page.quiet
                rotation: group.open ? 180 : 0
            }
        }

        CandleRing {
            anchors.leftMargin: -Theme.space
            anchors.rightMargin: -Theme.space
            lit: header.visualFocus
        }
    }

    Column {
        id: drawer

        width: parent.width
        bottomPadding: 2 * Theme.space
        visible: group.open
        opacity: group.open ? 1 : 0

        Behavior on opacity {
            Fade {}
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.page.hem
        opacity: 0.6
    }
}
