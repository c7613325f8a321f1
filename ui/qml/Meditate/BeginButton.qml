import QtQuick
import QtQuick.Controls.impl
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
    Accessible.name: text.replace("\n", " ")

    component Light: IconImage {
        required property real size

        anchors.centerIn: parent
        width: size
        height: size
        sourceSize: Qt.size(size, size)
        color: Theme.page.moon

        Behavior on opacity {
            Fade {}
        }
    }

    background: Item {
        Light {
            size: Math.round(button.size * 2.6)
            source: Theme.icons + "glow-moon.png"
            opacity: !button.enabled || button.resting ? 0.2 : button.hovered || button.down ? 1 : 0.72
        }

        Light {
            size: button.size
            source: Theme.icons + "moon.png"
            opacity: !button.enabled ? 0.3 : button.resting ? 0.7 : 1
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
        color: button.enabled ? Theme.page.ink : Theme.page.word
        font.pixelSize: Theme.tightTitle
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
