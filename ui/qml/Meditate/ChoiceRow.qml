import QtQuick
import QtQuick.Templates as T
import Meditate

// A choice in the settings: its name on the left, what is chosen on the right.
T.AbstractButton {
    id: row

    required property ChoiceModel model
    required property string name
    signal listWanted(ChoiceModel choice, string name, Item from)

    text: name
    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.hand, value.implicitHeight + Theme.space)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: listWanted(model, name, row)
    Keys.onLeftPressed: model.step(-1)
    Keys.onRightPressed: model.step(1)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.ComboBox
    Accessible.name: name + ": " + model.title
    Accessible.description: model.detail
    Accessible.onPressAction: click()

    contentItem: Item {
        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            color: Theme.quietCream
            Accessible.ignored: true
        }

        Label {
            id: value

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: label.right
            anchors.leftMargin: 2 * Theme.space
            anchors.right: parent.right
            text: row.model.title
            color: row.hovered || row.visualFocus ? Theme.candle : Theme.cream
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }

    CandleRing {
        anchors.leftMargin: -Theme.space
        anchors.rightMargin: -Theme.space
        lit: row.visualFocus
    }
}
