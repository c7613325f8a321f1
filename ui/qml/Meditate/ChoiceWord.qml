import QtQuick
import QtQuick.Templates as T
import Meditate

// One of the four choices: a word that is changed in place by the arrow keys, or picked from a list.
T.AbstractButton {
    id: choice

    required property ChoiceModel model
    required property string name
    property bool followed: false
    property real widest: 10000
    signal listWanted

    text: model.title
    implicitWidth: Math.min(widest, word.implicitWidth + 3 * Theme.space)
    implicitHeight: Math.max(Theme.hand, word.implicitHeight + Theme.space)
    leftPadding: Theme.space
    rightPadding: Theme.space
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: listWanted()
    Keys.onLeftPressed: model.step(mirrored ? 1 : -1)
    Keys.onRightPressed: model.step(mirrored ? -1 : 1)
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
        wrapMode: Text.Wrap
        color: choice.hovered || choice.visualFocus || choice.down ? Theme.page.candle : Theme.page.word
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true

        Underline {
            width: word.contentWidth
            anchors.bottomMargin: (word.height - word.contentHeight) / 2 - 3
            lit: choice.hovered || choice.visualFocus
        }
    }

    Text {
        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.right
        anchors.horizontalCenterOffset: Theme.space / 4
        text: "·"
        visible: choice.followed
        color: Theme.page.quiet
        font.pixelSize: Theme.body
        Accessible.ignored: true
    }

    CandleRing {
        anchors.margins: 1
        lit: choice.visualFocus
    }
}
