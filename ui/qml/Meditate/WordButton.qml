import QtQuick
import QtQuick.Templates as T
import Meditate

// A button that is a word.
T.AbstractButton {
    id: button

    property real pixelSize: Theme.body
    property color tint: Theme.quietCream

    implicitWidth: word.implicitWidth + 4 * Theme.space
    implicitHeight: Math.max(Theme.hand, word.implicitHeight + 2 * Theme.space)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Keys.onReturnPressed: event => event.isAutoRepeat || click()
    Keys.onEnterPressed: event => event.isAutoRepeat || click()
    Accessible.name: text

    contentItem: Text {
        id: word

        text: button.text
        textFormat: Text.PlainText
        color: button.hovered || button.visualFocus || button.down ? Theme.candle : button.tint
        font.pixelSize: button.pixelSize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true

        Behavior on color {
            ColorAnimation {
                duration: Theme.word
            }
        }
    }

    CandleRing {
        lit: button.visualFocus
    }
}
