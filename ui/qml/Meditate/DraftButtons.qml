import QtQuick
import Meditate

// What can be done with a draft.
Lines {
    id: row

    required property WritingModel writing
    required property SettingsModel settings
    // What waits for a second press.
    property string sure
    signal listWanted(ChoiceModel choice, string name, Item from)
    signal begun

    // What would put another text in place of one that is in no file asks first.
    function careful(what: string, then: var): void {
        if (writing.dirty && sure !== what) {
            sure = what;
            return;
        }
        sure = "";
        then();
    }

    ChoiceWord {
        id: length

        objectName: "writingLength"
        // Its word stands on one line with the others, however large letters are.
        height: other.height
        model: row.settings.length
        name: qsTr("Tried at")
        text: qsTr("at %1").arg(model.title)
        onListWanted: row.listWanted(model, name, length)
    }

    WordButton {
        objectName: "hearLine"
        text: qsTr("Hear the line")
        enabled: row.writing.first >= 0
        Accessible.description: qsTr("Key: %1").arg(qsTr("Ctrl+Enter"))
        onClicked: row.writing.hear()
    }

    WordButton {
        objectName: "keepText"
        text: row.writing.dirty || row.writing.name === "" ? qsTr("Keep") : qsTr("Kept")
        enabled: row.writing.readable && (row.writing.dirty || row.writing.name === "")
        Accessible.description: qsTr("Key: %1").arg(qsTr("Ctrl+S"))
        onClicked: row.writing.keep()
    }

    WordButton {
        objectName: "sitWithText"
        text: qsTr("Sit with it")
        enabled: row.writing.readable
        onClicked: row.writing.choose()
    }

    WordButton {
        id: other

        objectName: "otherText"
        text: row.sure === "other" ? qsTr("Yes, let this go") : qsTr("Another text")
        onClicked: row.careful("other", () => row.listWanted(row.writing.texts, qsTr("A text to write at"), other))
    }

    WordButton {
        objectName: "newText"
        text: row.sure === "new" ? qsTr("Yes, let this go") : qsTr("A new one")
        onClicked: row.careful("new", () => {
            row.writing.anew();
            row.begun();
        })
    }
}
