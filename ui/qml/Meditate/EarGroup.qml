import QtQuick
import Meditate

// What is heard by those who do not look.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("By ear")
    summary: [qsTr("keys answered: %1").arg(settings.answers.title), qsTr("time left: %1").arg(settings.sayTime.title)].join(" · ")

    ChoiceRow {
        objectName: "answers"
        model: group.settings.answers
        name: qsTr("Keys are answered")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    WordButton {
        objectName: "hearEarcons"
        anchors.right: parent.right
        anchors.rightMargin: -2 * Theme.space
        text: qsTr("Hear the sounds")
        onClicked: group.settings.hearEarcons()
    }
    ChoiceRow {
        objectName: "sayTime"
        model: group.settings.sayTime
        name: qsTr("Tell the time left")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    SwitchRow {
        objectName: "sayAmiss"
        model: group.settings.sayAmiss
        name: qsTr("Say what is wrong when a sit begins")
    }
}
