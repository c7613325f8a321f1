import QtQuick
import QtQuick.Templates as T
import Meditate

// A button that is a word.
T.AbstractButton {
    id: button

    property Scheme on: Theme.page

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
        color: button.hovered || button.visualFocus || button.down ? button.on.candle : button.on.word
        font.pixelSize: Theme.body
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true

        Underline {
            on: button.on
            width: word.contentWidth
            lit: button.hovered || button.visualFocus
        }
    }

    CandleRing {
        on: button.on
        lit: button.visualFocus
    }
}
