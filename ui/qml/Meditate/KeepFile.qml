import QtCore
import QtQuick
import QtQuick.Dialogs
import Meditate

// Asks where a sound file is to be kept, and as what; opens as soon as it is there.
FileDialog {
    required property ParcelModel parcel
    required property string text

    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.writableLocation(StandardPaths.MusicLocation)
    selectedFile: currentFolder + "/" + encodeURIComponent(parcel.nameFor(text))
    nameFilters: [qsTr("MP3, for every player (*.mp3)"), qsTr("FLAC, nothing lost (*.flac)"), qsTr("Opus, small (*.opus)"), qsTr("Ogg Vorbis (*.ogg)"), qsTr("WAV (*.wav)"), qsTr("Audiobook (*.m4b)")]
    defaultSuffix: selectedNameFilter.extensions[0] ?? "mp3"
    onAccepted: parcel.keepAs(selectedFile, defaultSuffix)
    Component.onCompleted: open()
}
