import QtQuick
import Meditate

// How the picture is shown.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("The picture")
    summary: [settings.theme.title, qsTr("%1 % of its light").arg(Math.round(100 * settings.light))].join(" · ")

    ChoiceRow {
        model: group.settings.theme
        name: qsTr("Light or dark")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        model: group.settings.contrast
        name: qsTr("Contrast")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        model: group.settings.motion
        name: qsTr("What moves in the picture")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        model: group.settings.painter
        name: qsTr("Who paints it")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    LevelRow {
        name: qsTr("Light of the picture")
        shown: qsTr("%1 %").arg(Math.round(100 * value))
        from: 0.1
        to: 1
        stepSize: 0.05
        value: group.settings.light
        onMoved: value => group.settings.light = value
    }
}
