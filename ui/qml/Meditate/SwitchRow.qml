import QtQuick
import QtQuick.Templates as T
import Meditate

// Something that is on or off: a small light at the right.
T.AbstractButton {
    id: row

    required property SwitchModel model
    property string name: model.title

    text: name
    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.hand, label.implicitHeight + Theme.space)
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
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.right: word.left
            text: row.name
            color: row.hovered || row.visualFocus ? Theme.candle : Theme.quietCream
            Accessible.ignored: true
        }

        Label {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: lamp.left
            anchors.rightMargin: Theme.space
            text: row.model.on ? qsTr("on") : qsTr("off")
            color: row.model.on ? Theme.cream : Theme.faintCream
            Accessible.ignored: true
        }

        Rectangle {
            id: lamp

            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            width: 12
            height: 12
            radius: 6
            color: row.model.on ? Theme.candle : "transparent"
            border.color: row.model.on ? Theme.candle : Theme.faintCream
        }
    }

    CandleRing {
        anchors.leftMargin: -Theme.space
        anchors.rightMargin: -Theme.space
        lit: row.visualFocus
    }
}
