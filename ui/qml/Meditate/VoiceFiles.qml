import QtQuick
import QtQuick.Dialogs
import Meditate

// Picks the file of a neural voice; opens as soon as it is there.
FileDialog {
    required property OwnVoicesModel voices

    title: qsTr("A voice for Piper")
    nameFilters: [qsTr("Neural voices (*.onnx)")]
    onAccepted: voices.addFile(selectedFile)
    Component.onCompleted: open()
}
