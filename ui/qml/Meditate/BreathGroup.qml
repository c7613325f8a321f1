pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// How long, and on which breath.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Time and breath")
    summary: [settings.length.title, settings.breath.title].join(" · ")

    component Choice: ChoiceRow {
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }

    Choice {
        model: group.settings.length
        name: qsTr("Length")
    }
    Choice {
        objectName: "begins"
        model: group.settings.begins
        name: qsTr("Begin")
    }
    Choice {
        objectName: "delay"
        model: group.settings.delay
        name: qsTr("Quiet before the bell")
    }
    SwitchRow {
        model: group.settings.overtime
        name: qsTr("Count what I sit after the bell")
    }
    Choice {
        model: group.settings.settle
        name: qsTr("Silence before the first words")
    }
    Choice {
        model: group.settings.lineGap
        name: qsTr("Longest gap between lines")
    }
    Choice {
        model: group.settings.sectionGap
        name: qsTr("Longest gap between sections")
    }
    Choice {
        model: group.settings.breath
        name: qsTr("Breath")
    }
    Repeater {
        model: [qsTr("Breathe in"), qsTr("Hold full"), qsTr("Breathe out"), qsTr("Hold empty")]

        LevelRow {
            required property string modelData
            required property int index

            name: modelData
            shown: qsTr("%1 s").arg(value)
            from: index % 2 ? 0 : 1
            to: 20
            stepSize: 0.5
            value: group.settings.breathParts[index]
            onMoved: value => group.settings.setBreathPart(index, value)
        }
    }
    Choice {
        model: group.settings.ramp
        name: qsTr("The breath begins at")
    }
}
