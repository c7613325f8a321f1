pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What is struck, and when.
PanelGroup {
    id: group

    required property SettingsModel settings
    readonly property bool rungBetween: settings.interval.index > 0
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Bells")
    summary: [settings.bell.title, qsTr("between: %1").arg(settings.interval.title)].join(" · ")

    component Choice: ChoiceRow {
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }

    Choice {
        objectName: "bell"
        model: group.settings.bell
        name: qsTr("Bowl")
    }
    WordButton {
        objectName: "ownBell"
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        text: qsTr("A sound file of your own")
        // By its file's name, so that no dialog is loaded before one is wanted.
        onClicked: files.setSource("SoundFiles.qml", {
            settings: group.settings
        })

        Loader {
            id: files
        }
    }
    Choice {
        objectName: "openingStrikes"
        model: group.settings.openingStrikes
        name: qsTr("Struck at the beginning")
    }
    SwitchRow {
        model: group.settings.closingBell
        name: qsTr("A bell at the end")
    }
    Choice {
        objectName: "closingStrikes"
        model: group.settings.closingStrikes
        visible: group.settings.closingBell.on
        name: qsTr("Struck at the end")
    }
    Choice {
        model: group.settings.interval
        name: qsTr("A bell between")
    }
    Choice {
        objectName: "betweenStrikes"
        model: group.settings.betweenStrikes
        visible: group.rungBetween
        name: qsTr("Struck between")
    }
    Choice {
        objectName: "jitter"
        model: group.settings.jitter
        visible: group.rungBetween
        name: qsTr("Moved by chance")
    }
    Choice {
        objectName: "strikeGap"
        model: group.settings.strikeGap
        visible: group.settings.openingStrikes.index + group.settings.betweenStrikes.index + group.settings.closingStrikes.index > 0
        name: qsTr("From stroke to stroke")
    }
    Choice {
        objectName: "parts"
        model: group.settings.parts
        name: qsTr("Parts, in minutes")
    }
    VolumeRow {
        name: qsTr("Volume of the opening bell")
        model: group.settings.bellLevel
    }
    VolumeRow {
        name: qsTr("Volume of the bells between")
        model: group.settings.intervalLevel
        visible: group.rungBetween
    }
    VolumeRow {
        name: qsTr("Volume of the closing bell")
        model: group.settings.closingLevel
        visible: group.settings.closingBell.on
    }
}
