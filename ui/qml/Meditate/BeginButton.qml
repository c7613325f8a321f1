import QtQuick
import QtQuick.Templates as T
import Meditate

// Begin: a moon low over the trees.
T.AbstractButton {
    id: button

    readonly property real size: Math.max(148, word.implicitWidth + 7 * Theme.space)

    text: qsTr("Begin")
    implicitWidth: size
    implicitHeight: size
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.name: text

    background: Item {
        Glow {
            anchors.centerIn: parent
            hue: "moon"
            size: Math.round(button.size * 2.3)
            opacity: !button.enabled ? 0.25 : button.hovered || button.visualFocus ? 1 : 0.8

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.soft
                }
            }
        }

        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: button.down ? "#40ffe3a8" : "#1cffe3a8"
            border.color: button.visualFocus ? Theme.candle : "#66ffe3a8"
            border.width: button.visualFocus ? 2.5 : 1
            opacity: button.enabled ? 1 : 0.4
        }
    }

    contentItem: Text {
        id: word

        text: button.text
        textFormat: Text.PlainText
        color: button.enabled ? Theme.candle : Theme.faintCream
        font.pixelSize: Theme.title * 0.74
        font.weight: Font.Light
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
