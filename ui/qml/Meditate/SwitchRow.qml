import QtQuick
import QtQuick.Templates as T
import Meditate

// Something that is on or off: a small light at its end.
T.AbstractButton {
    id: row

    required property SwitchModel model
    property string name: model.title

    text: name
    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.hand, implicitContentHeight + Theme.space)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: model.toggle()
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: model.on
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()

    contentItem: Item {
        implicitHeight: label.implicitHeight

        Label {
            id: label

            lineHeight: 1.15
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: word.left
            anchors.rightMargin: Theme.space
            text: row.name
            color: row.hovered || row.visualFocus || row.down ? Theme.page.candle : Theme.page.quiet
            Accessible.ignored: true
        }

        Label {
            id: word

            lineHeight: 1.15
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: lamp.left
            anchors.rightMargin: Theme.space
            text: row.model.on ? qsTr("on") : qsTr("off")
            color: row.model.on ? Theme.page.word : Theme.page.quiet
            Accessible.ignored: true
        }

        Rectangle {
            id: lamp

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: 12 * Math.min(1.6, Theme.textScale)
            height: width
            radius: width / 2
            color: row.model.on ? Theme.page.candle : "transparent"
            border.color: row.model.on ? Theme.page.candle : Theme.page.quiet
        }
    }

    CandleRing {
        anchors.leftMargin: -Theme.space
        anchors.rightMargin: -Theme.space
        lit: row.visualFocus
    }
}
