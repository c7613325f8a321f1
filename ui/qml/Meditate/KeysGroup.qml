pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Which key does what; each can be another, or none.
PanelGroup {
    id: group

    required property KeysModel keys
    signal helpWanted

    title: qsTr("Keys")
    summary: [keys.single.on ? qsTr("single keys") : qsTr("characters only with Ctrl"), keys.isChanged ? qsTr("some are your own") : qsTr("as they came")].join(" · ")

    SwitchRow {
        objectName: "singleKeys"
        model: group.keys.single
        name: qsTr("Letters and signs are keys by themselves, else with Ctrl")
    }

    Label {
        width: parent ? parent.width : implicitWidth
        text: qsTr("Enter, then a key, takes that key; Delete takes it away.")
        color: Theme.page.quiet
        font.pixelSize: Theme.small
    }

    Repeater {
        model: group.keys.deeds

        KeyRow {
            required property string modelData

            objectName: "key " + modelData
            keys: group.keys
            deed: modelData
        }
    }

    Lines {
        anchors.horizontalCenter: parent.horizontalCenter
        widest: parent ? parent.width : 10000

        WordButton {
            objectName: "usualKeys"
            text: qsTr("As they came")
            enabled: group.keys.isChanged
            onClicked: group.keys.usual()
        }

        WordButton {
            objectName: "helpFromKeys"
            text: qsTr("Show them all")
            onClicked: group.helpWanted()
        }
    }
}
