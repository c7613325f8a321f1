import QtCore
import QtQuick
import QtQuick.Dialogs
import Meditate

// Picks a sound file to be rung as a bell; opens as soon as it is there.
FileDialog {
    required property SettingsModel settings

    title: qsTr("A sound file to ring")
    currentFolder: StandardPaths.writableLocation(StandardPaths.MusicLocation)
    nameFilters: [qsTr("Sound files (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff)")]
    onAccepted: settings.ringFile(selectedFile)
    Component.onCompleted: open()
}
