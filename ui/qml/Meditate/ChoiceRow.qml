import QtQuick
import QtQuick.Templates as T
import Meditate

// A choice in the settings: its name, and what is chosen beside it, or beneath where there is little room.
T.AbstractButton {
    id: row

    required property ChoiceModel model
    required property string name
    readonly property bool stacked: label.implicitWidth + value.implicitWidth + 2 * Theme.space > width
    signal listWanted(ChoiceModel choice, string name, Item from)

    text: name
    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.hand, implicitContentHeight + Theme.space)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: listWanted(model, name, row)
    Keys.onLeftPressed: model.step(mirrored ? 1 : -1)
    Keys.onRightPressed: model.step(mirrored ? -1 : 1)
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.ComboBox
    Accessible.name: name + ": " + model.title
    Accessible.description: model.detail
    Accessible.onPressAction: click()

    contentItem: Item {
        implicitHeight: row.stacked ? label.height + value.height : Math.max(label.height, value.height)

        Label {
            id: label

            lineHeight: 1.15
            anchors.left: parent.left
            y: row.stacked ? (parent.height - parent.implicitHeight) / 2 : (parent.height - height) / 2
            width: row.stacked ? parent.width : implicitWidth
            text: row.name
            color: Theme.page.quiet
            Accessible.ignored: true
        }

        Label {
            id: value

            lineHeight: 1.15
            anchors.right: parent.right
            y: row.stacked ? label.y + label.height : (parent.height - height) / 2
            width: row.stacked ? parent.width : implicitWidth
            text: row.model.title
            color: row.hovered || row.visualFocus || row.down ? Theme.page.candle : Theme.page.word
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
