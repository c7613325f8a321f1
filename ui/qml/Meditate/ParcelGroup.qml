import QtQuick
import Meditate

// What is chosen, kept as a sound file to take along.
PanelGroup {
    id: group

    required property ParcelModel parcel
    required property SettingsModel settings
    readonly property string progress: parcel.busy ? qsTr("%1, %2\u00a0%").arg(parcel.said).arg(Math.round(100 * parcel.share)) : parcel.said

    title: qsTr("To take along")
    summary: progress || qsTr("a sound file for a phone or a player")

    Label {
        width: parent.width
        text: qsTr("%1, %2, as it would be heard here, with a cover and chapters.").arg(group.settings.text.title).arg(group.settings.length.title)
        color: Theme.page.quiet
        font.pixelSize: Theme.small
    }
    SwitchRow {
        objectName: "besideSwitch"
        model: group.parcel.beside
        name: qsTr("Captions and a transcript beside it")
    }
    WordButton {
        readonly property var dialog: files.item

        objectName: "keepFile"
        anchors.right: parent.right
        anchors.rightMargin: -Theme.space
        text: group.parcel.busy ? qsTr("Stop writing") : qsTr("Keep as a sound file")
        // By its file's name, so that no dialog is loaded before one is wanted.
        onClicked: group.parcel.busy ? group.parcel.stop() : files.setSource("KeepFile.qml", {
            parcel: group.parcel,
            title: qsTr("Keep as a sound file"),
            text: group.settings.text.title
        })

        Loader {
            id: files
        }
    }
    Item {
        width: parent.width
        height: 2 + Theme.space
        visible: group.parcel.busy

        Rectangle {
            anchors.left: parent.left
            width: parent.width * group.parcel.share
            height: 2
            radius: 1
            color: Theme.page.candle

            Behavior on width {
                Fade {}
            }
        }
    }
    Label {
        objectName: "fileSaid"
        width: parent.width
        text: group.progress
        visible: text !== ""
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Accessible.role: group.parcel.busy ? Accessible.ProgressBar : Accessible.StaticText
        Accessible.name: text
    }
}
