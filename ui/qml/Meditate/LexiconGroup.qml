pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Words that the voice reads wrong, and how they are to be said instead.
PanelGroup {
    id: group

    required property LexiconModel lexicon

    title: qsTr("Pronunciation")
    summary: lexicon.summary

    function keep(): void {
        lexicon.add(word.text, said.text, language.text);
    }

    Connections {
        target: group.lexicon

        function onTaken(): void {
            word.text = said.text = language.text = "";
        }
    }

    NameField {
        id: word

        objectName: "lexiconWord"
        width: parent.width
        hint: qsTr("A word, or a few")
        onAccepted: group.lexicon.hear(text, said.text, language.text)
    }
    NameField {
        id: said

        objectName: "lexiconSaid"
        width: parent.width
        hint: qsTr("Spelt as it sounds")
        onAccepted: group.lexicon.hear(word.text, text, language.text)
    }
    NameField {
        id: language

        objectName: "lexiconLanguage"
        width: parent.width
        hint: qsTr("Only in a language, like de")
        onAccepted: group.keep()
    }
    Lines {
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        widest: parent.width + 2 * Theme.space

        WordButton {
            objectName: "lexiconHear"
            text: qsTr("Hear it")
            enabled: word.text.trim() !== ""
            onClicked: group.lexicon.hear(word.text, said.text, language.text)
        }
        WordButton {
            objectName: "lexiconKeep"
            text: qsTr("Keep it")
            enabled: word.text.trim() !== "" && said.text.trim() !== ""
            onClicked: group.keep()
        }
    }
    Label {
        objectName: "lexiconTrouble"
        width: parent.width
        visible: text !== ""
        text: group.lexicon.trouble
        color: Theme.page.candle
        font.pixelSize: Theme.small
    }
    Repeater {
        model: group.lexicon.words

        Column {
            id: row

            required property int index
            required property string modelData
            readonly property string said: group.lexicon.sayings[index] ?? ""
            readonly property string language: group.lexicon.languages[index] ?? ""

            width: parent.width

            Label {
                width: parent.width
                topPadding: Theme.space
                lineHeight: 1.15
                text: row.language === "" ? qsTr("%1: %2").arg(row.modelData).arg(row.said) : qsTr("%1: %2, in %3").arg(row.modelData).arg(row.said).arg(row.language)
            }
            Lines {
                anchors.right: parent.right
                anchors.rightMargin: -2 * Theme.space
                widest: parent.width + 2 * Theme.space

                WordButton {
                    text: qsTr("Hear it")
                    Accessible.name: qsTr("Hear %1").arg(row.modelData)
                    onClicked: group.lexicon.hear(row.modelData, row.said, row.language)
                }
                WordButton {
                    text: qsTr("Let it go")
                    Accessible.name: qsTr("Let %1 be said as it is written").arg(row.modelData)
                    onClicked: group.lexicon.remove(row.index)
                }
            }
        }
    }
}
