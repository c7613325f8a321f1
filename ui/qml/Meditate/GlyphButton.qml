import QtQuick
import QtQuick.Templates as T
import Meditate

// A button that is a small sign with a name.
T.AbstractButton {
    id: button

    required property string glyph
    property string key
    property real size: 22

    implicitWidth: Theme.hand
    implicitHeight: Theme.hand
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Keys.onReturnPressed: event => event.isAutoRepeat || click()
    Keys.onEnterPressed: event => event.isAutoRepeat || click()
    Accessible.name: text
    Accessible.description: key ? qsTr("Key: %1").arg(key) : ""

    contentItem: Item {
        Image {
            anchors.centerIn: parent
            source: Theme.icons + button.glyph + ".svg"
            sourceSize: Qt.size(button.size, button.size)
            opacity: button.hovered || button.visualFocus ? 1 : 0.66

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.word
                }
            }
        }
    }

    CandleRing {
        anchors.margins: 1
        radius: width / 2
        lit: button.visualFocus
    }
}
