import QtCore
import QtQuick
import QtQuick.Dialogs
import Meditate

// Picks a text to read; opens as soon as it is there.
FileDialog {
    required property LetterboxModel letterbox

    title: qsTr("A text to read")
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    nameFilters: [qsTr("Texts and books (*.md *.markdown *.txt *.text *.ssml *.xml *.epub)")]
    onAccepted: letterbox.takeFile(selectedFile)
    Component.onCompleted: open()
}
