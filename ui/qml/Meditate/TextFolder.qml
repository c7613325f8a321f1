import QtQuick
import QtQuick.Dialogs
import Meditate

// Picks the folder of one's own texts; opens as soon as it is there.
FolderDialog {
    required property LetterboxModel letterbox

    title: qsTr("The folder of your texts")
    onAccepted: letterbox.chooseFolder(selectedFolder)
    Component.onCompleted: open()
}
