import QtQuick
import Meditate

// Bedtime: the sleep timer's sound, what a press does in the dark, and what follows the end.
PanelGroup {
    id: group

    required property BedtimeModel bedtime
    readonly property bool absent: !bedtime.possible.includes(bedtime.afterwards.value)
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Bedtime")
    summary: [qsTr("in the dark any key: %1").arg(bedtime.press.title), qsTr("afterwards: %1").arg(bedtime.afterwards.title)].join(" · ")
    onOpenChanged: if (open)
        bedtime.ask()

    ChoiceRow {
        objectName: "timerSound"
        model: group.bedtime.timerSound
        name: qsTr("The sleep timer (Z) is heard as")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        objectName: "press"
        model: group.bedtime.press
        name: qsTr("In the dark any key")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        objectName: "afterwards"
        model: group.bedtime.afterwards
        name: qsTr("After a sit that was heard to its end")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    Label {
        objectName: "absent"
        width: parent ? parent.width : implicitWidth
        visible: group.absent
        text: qsTr("That is not available here: it stays silent.")
        color: Theme.page.quiet
        font.pixelSize: Theme.small
    }
    SwitchRow {
        objectName: "maySuspend"
        visible: group.bedtime.afterwards.value === "suspend" && !group.absent
        model: group.bedtime.maySuspend
        name: qsTr("May Meditate put this machine to sleep? It says so a minute before, and any key lets it be")
    }
}
