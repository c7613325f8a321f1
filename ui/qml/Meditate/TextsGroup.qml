import QtQuick
import Meditate

// Texts of one's own: a file, what was copied, a folder that is watched.
PanelGroup {
    id: group

    required property LetterboxModel letterbox

    title: qsTr("Your texts")
    summary: letterbox.folder

    Label {
        width: parent.width
        text: qsTr("Texts and books in this folder can be chosen at once. A file can also be dropped on the window, or words pasted with Ctrl+V.")
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "textsFolder"
        width: parent.width
        text: group.letterbox.folder
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    Lines {
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        widest: parent.width + 2 * Theme.space

        WordButton {
            objectName: "openTexts"
            text: qsTr("Open the folder")
            onClicked: group.letterbox.openFolder()
        }
        WordButton {
            objectName: "chooseTexts"
            text: qsTr("Another folder")
            // By its file's name, so that no dialog is loaded before one is wanted.
            onClicked: dialog.setSource("TextFolder.qml", {
                letterbox: group.letterbox
            })
        }
    }
    Lines {
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        widest: parent.width + 2 * Theme.space

        WordButton {
            objectName: "takeText"
            text: qsTr("Read a file")
            onClicked: dialog.setSource("TextFiles.qml", {
                letterbox: group.letterbox
            })
        }
        WordButton {
            objectName: "pasteText"
            text: qsTr("Paste")
            onClicked: group.letterbox.paste()
        }
    }
    WordButton {
        objectName: "usualTexts"
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        visible: !group.letterbox.usual
        text: qsTr("The usual folder")
        onClicked: group.letterbox.usualFolder()
    }
    Slip {
        width: parent.width
        letterbox: group.letterbox
    }

    Loader {
        id: dialog
    }
}
