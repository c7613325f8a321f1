pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The marks that can be put into a text, each under its number.
Lines {
    id: row

    required property WritingModel writing
    readonly property list<string> names: [qsTr("Pause"), qsTr("Breaths"), qsTr("Silence"), qsTr("Bell"), qsTr("Scene")]
    signal put(string mark)

    Mark {
        index: 0
    }
    Mark {
        index: 1
    }
    Mark {
        index: 2
    }
    Mark {
        index: 3
    }
    Mark {
        index: 4
    }

    component Mark: WordButton {
        required property int index

        objectName: "mark" + index
        text: row.names[index]
        Accessible.description: qsTr("Key: %1").arg(qsTr("Ctrl+%1").arg(index + 1))
        onClicked: row.put(row.writing.marks[index])
    }
}
