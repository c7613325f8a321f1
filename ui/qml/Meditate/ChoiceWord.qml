import QtQuick
import QtQuick.Templates as T
import Meditate

// One of the four choices: a word that is changed in place by the arrow keys, or picked from a list.
T.AbstractButton {
    id: choice

    required property ChoiceModel model
    required property string name
    property bool followed: false
    signal listWanted

    text: model.title
    implicitWidth: word.implicitWidth + 3 * Theme.space
    implicitHeight: Math.max(Theme.hand, word.implicitHeight + Theme.space)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: listWanted()
    Keys.onLeftPressed: model.step(-1)
    Keys.onRightPressed: model.step(1)
    Keys.onUpPressed: model.step(1)
    Keys.onDownPressed: model.step(-1)
    Keys.onReturnPressed: listWanted()
    Keys.onEnterPressed: listWanted()
    Accessible.role: Accessible.ComboBox
    Accessible.name: name + ": " + model.title
    Accessible.description: qsTr("The arrow keys change it, Enter shows all")
    Accessible.onPressAction: listWanted()
    Accessible.onIncreaseAction: model.step(1)
    Accessible.onDecreaseAction: model.step(-1)

    contentItem: Text {
        id: word

        text: choice.text
        textFormat: Text.PlainText
        color: choice.hovered || choice.visualFocus ? Theme.candle : Theme.cream
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true

        Behavior on color {
            ColorAnimation {
                duration: Theme.word
            }
        }
    }

    Text {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.right
        anchors.horizontalCenterOffset: Theme.space / 4
        text: "·"
        visible: choice.followed
        color: Theme.faintCream
        font.pixelSize: Theme.body
        Accessible.ignored: true
    }

    CandleRing {
        anchors.margins: 1
        lit: choice.visualFocus
    }
}
