import QtQuick
import Meditate

// What was handed in: read from now on, or one line on why not.
Column {
    id: slip

    required property LetterboxModel letterbox
    // Where the keys go once there is nothing left to press here.
    signal done

    visible: letterbox.said !== ""
    spacing: 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: letterbox.said

    Label {
        id: said

        objectName: "slipSaid"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: slip.letterbox.said
        color: slip.letterbox.taken ? Theme.page.word : Theme.page.candle
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        onTextChanged: if (said.text !== "")
            said.Accessible.announce(said.text)
    }

    Label {
        objectName: "slipWarned"
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: slip.letterbox.warned
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }

    Grid {
        id: ways

        anchors.horizontalCenter: parent.horizontalCenter
        columns: keep.implicitWidth + before.implicitWidth > slip.width ? 1 : 3
        horizontalItemAlignment: Grid.AlignHCenter

        WordButton {
            id: keep

            objectName: "slipKeep"
            visible: slip.letterbox.keepable
            text: qsTr("Keep it with my texts")
            onClicked: {
                slip.letterbox.keep();
                slip.done();
            }
        }
        WordButton {
            id: before

            objectName: "slipBefore"
            visible: slip.letterbox.taken
            text: qsTr("As before")
            onClicked: {
                slip.letterbox.asBefore();
                slip.done();
            }
        }
        WordButton {
            objectName: "slipAway"
            visible: !slip.letterbox.taken
            text: qsTr("Never mind")
            onClicked: {
                slip.letterbox.putAway();
                slip.done();
            }
        }
    }
}
