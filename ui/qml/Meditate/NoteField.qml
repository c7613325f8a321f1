import QtQuick
import Meditate

// A few words on a sit, kept as they are written.
FocusScope {
    id: field

    required property HistoryModel history

    implicitHeight: Math.max(Theme.hand, input.implicitHeight + 2 * Theme.space, hint.visible ? hint.implicitHeight + Theme.space : 0)
    Component.onDestruction: history.keepNote()

    Label {
        id: hint

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: input.text === "" && input.preeditText === ""
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("A few words, if you like")
        color: Theme.page.quiet
        Accessible.ignored: true
    }

    TextInput {
        id: input

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        color: Theme.page.word
        selectionColor: Theme.page.candle
        selectedTextColor: Theme.page.dusk
        font.pixelSize: Theme.body
        horizontalAlignment: TextInput.AlignHCenter
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: 2000
        text: field.history.note
        renderType: Text.QtRendering
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("A note on this sit")
        onTextEdited: field.history.writeNote(text)
        onEditingFinished: field.history.keepNote()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Qt.alpha(Theme.page.word, 0.35)
    }

    CandleRing {
        lit: input.activeFocus
    }
}
