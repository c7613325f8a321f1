import QtQuick
import QtQuick.Templates as T
import Meditate

// What a key does, and which; pressed, it takes the next key instead. Delete takes the key away.
T.AbstractButton {
    id: row

    required property KeysModel keys
    required property string deed
    readonly property string name: keys.does[deed]
    readonly property string value: listening ? qsTr("press a key") : keys.shown[deed]
    readonly property string amiss: keys.troubled === deed ? keys.trouble : ""
    property bool listening: false

    function hear(key: int, modifiers: int): void {
        if (key === Qt.Key_Escape)
            listening = false;
        else if (keys.take(deed, key, modifiers))
            listening = false;
    }

    text: name
    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.hand, implicitContentHeight + Theme.space)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    onClicked: listening = true
    onActiveFocusChanged: listening = false
    onAmissChanged: if (amiss !== "" && activeFocus)
        row.Accessible.announce(amiss)
    Keys.onShortcutOverride: event => event.accepted = row.listening
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = true;
        if (row.listening) {
            if (!event.isAutoRepeat)
                row.hear(event.key, event.modifiers);
        } else if (enter && !event.isAutoRepeat)
            row.click();
        else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace)
            row.keys.letGo(row.deed);
        else
            event.accepted = false;
    }
    Accessible.name: name + ": " + value
    Accessible.description: amiss !== "" ? amiss : qsTr("Enter takes another key, Delete takes it away")
    Accessible.onPressAction: click()

    contentItem: Item {
        implicitHeight: Math.max(label.height, held.height) + (told.visible ? told.height : 0)

        Label {
            id: label

            lineHeight: 1.15
            anchors.left: parent.left
            anchors.right: held.left
            anchors.rightMargin: Theme.space
            y: (parent.height - parent.implicitHeight) / 2
            text: row.name
            color: Theme.page.quiet
            Accessible.ignored: true
        }

        Label {
            id: held

            lineHeight: 1.15
            anchors.right: parent.right
            y: label.y
            width: Math.min(implicitWidth, row.width * 0.6)
            text: row.value
            color: row.hovered || row.visualFocus || row.listening ? Theme.page.candle : Theme.page.word
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        Label {
            id: told

            anchors.top: label.bottom
            width: parent.width
            visible: text !== ""
            text: row.amiss
            color: Theme.page.candle
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }

    CandleRing {
        anchors.leftMargin: -Theme.space
        anchors.rightMargin: -Theme.space
        lit: row.visualFocus
    }
}
