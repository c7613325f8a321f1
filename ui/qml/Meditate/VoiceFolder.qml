import QtQuick
import QtQuick.Dialogs
import Meditate

// Picks a folder of neural voices; opens as soon as it is there.
FolderDialog {
    required property OwnVoicesModel voices

    title: qsTr("A folder of voices for Piper")
    onAccepted: voices.chooseFolder(selectedFolder)
    Component.onCompleted: open()
}
