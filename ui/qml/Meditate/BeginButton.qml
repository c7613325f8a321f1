import QtQuick
import QtQuick.Templates as T
import Meditate

// Begin: a moon low over the trees.
T.AbstractButton {
    id: button

    property bool resting: false
    readonly property real size: Math.max(136, word.implicitWidth + 6 * Theme.space)

    text: qsTr("Begin")
    implicitWidth: size
    implicitHeight: size
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: event => event.isAutoRepeat || click()
    Keys.onEnterPressed: event => event.isAutoRepeat || click()
    Accessible.name: text

    background: Item {
        Glow {
            anchors.centerIn: parent
            hue: "moon"
            size: Math.round(button.size * 2.6)
            opacity: !button.enabled || button.resting ? 0.2 : button.hovered || button.down ? 1 : 0.72

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.soft
                }
            }
        }

        Image {
            anchors.centerIn: parent
            width: button.size
            height: button.size
            source: Theme.icons + "moon.png"
            sourceSize: Qt.size(width, height)
            opacity: !button.enabled ? 0.25 : button.resting ? 0.6 : 1

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.soft
                }
            }
        }

        CandleRing {
            anchors.margins: -7
            radius: width / 2
            lit: button.visualFocus
        }
    }

    contentItem: Text {
        id: word

        text: button.text
        textFormat: Text.PlainText
        color: button.enabled ? Theme.ink : Theme.faintCream
        font.pixelSize: Theme.title * 0.66
        font.weight: Font.Normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
