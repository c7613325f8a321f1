import QtCore
import QtQuick
import QtQuick.Dialogs
import Meditate

// Picks files that say what was sat elsewhere; opens as soon as it is there.
FileDialog {
    required property HistoryFilesModel files

    title: qsTr("Files of Insight Timer, Meditate for GTK, Brethap, or our own")
    fileMode: FileDialog.OpenFiles
    currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
    nameFilters: [qsTr("What was sat (*.csv *.json *.txt)"), qsTr("All files (*)")]
    onAccepted: files.look(selectedFiles)
    Component.onCompleted: open()
}
