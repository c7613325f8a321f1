import QtQuick
import QtQuick.Templates as T
import Meditate

// A button that is a small sign with a name.
T.AbstractButton {
    id: button

    property Scheme on: Theme.page
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
        Glyph {
            on: button.on
            anchors.centerIn: parent
            sign: button.glyph
            size: button.size * Math.min(1.5, Theme.textScale)
            color: button.hovered || button.visualFocus || button.down ? button.on.candle : button.on.quiet
        }
    }

    CandleRing {
        on: button.on
        anchors.margins: 1
        radius: width / 2
        lit: button.visualFocus
    }
}
