import QtCore
import QtQuick
import QtQuick.Dialogs
import Meditate

// Asks where all that was sat is to be kept, and as what; opens as soon as it is there.
FileDialog {
    required property HistoryFilesModel files

    title: qsTr("Keep your sits as a file")
    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    selectedFile: currentFolder + "/" + encodeURIComponent(qsTr("meditate-history", "the name of a file"))
    nameFilters: [qsTr("A table, for a spreadsheet (*.csv)"), qsTr("All of it, exactly (*.json)")]
    defaultSuffix: selectedNameFilter.extensions[0] ?? "csv"
    onAccepted: files.keepAs(selectedFile, defaultSuffix)
    Component.onCompleted: open()
}
