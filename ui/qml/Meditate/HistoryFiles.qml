pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The history as files: all of it kept for other programs, and what those say was sat, looked at before it is taken in.
Column {
    id: files

    required property HistoryFilesModel model
    required property bool empty
    spacing: Theme.space

    function choose(dialog: string): void {
        // By its file's name, so that no dialog is loaded before one is wanted.
        loader.setSource(dialog, {
            files: files.model
        });
    }

    Choices {
        id: ways

        WordButton {
            readonly property var dialog: loader.item

            objectName: "keepHistory"
            visible: !files.empty
            text: qsTr("Keep as a file")
            onClicked: files.choose("KeepHistory.qml")
        }
        WordButton {
            id: take

            readonly property var dialog: loader.item

            objectName: "takeHistory"
            text: qsTr("Take in from files")
            onClicked: files.choose("TakeHistory.qml")
        }
    }

    Label {
        id: said

        objectName: "historyFilesSaid"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        text: files.model.said
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        onTextChanged: if (said.text !== "")
            said.Accessible.announce(said.text)
    }

    Choices {
        visible: files.model.offered

        WordButton {
            id: takeIn

            objectName: "takeIn"
            text: qsTr("Take them in")
            onClicked: {
                take.forceActiveFocus();
                files.model.takeIn();
            }
            onVisibleChanged: if (visible && take.activeFocus)
                forceActiveFocus(Qt.TabFocusReason)
        }
        WordButton {
            objectName: "leaveFiles"
            text: qsTr("Leave them")
            onClicked: {
                take.forceActiveFocus();
                files.model.leave();
            }
        }
    }

    Choices {
        visible: files.model.taken

        WordButton {
            objectName: "takeBack"
            text: qsTr("Take it back")
            onClicked: {
                take.forceActiveFocus();
                files.model.takeBack();
            }
        }
    }

    Loader {
        id: loader
    }

    component Choices: Grid {
        readonly property real wanted: children.reduce((sum, word) => sum + (word.visible ? word.implicitWidth : 0), 0)

        anchors.horizontalCenter: parent?.horizontalCenter
        columns: wanted > files.width ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
    }
}
