import QtQuick
import Meditate

// One line to write a name into.
FocusScope {
    id: field

    property alias text: input.text
    property string hint
    signal accepted

    function selectAll(): void {
        input.selectAll();
    }

    implicitHeight: Math.max(Theme.hand, input.implicitHeight + 2 * Theme.space)

    Label {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space
        visible: input.text === "" && input.preeditText === ""
        text: field.hint
        color: Theme.page.quiet
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        focus: true
        activeFocusOnTab: true
        clip: true
        color: Theme.page.word
        selectionColor: Theme.page.candle
        selectedTextColor: Theme.page.dusk
        font.pixelSize: Theme.body
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: 60
        renderType: Text.QtRendering
        Accessible.role: Accessible.EditableText
        Accessible.name: field.hint
        onAccepted: field.accepted()
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
