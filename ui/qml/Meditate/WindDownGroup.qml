pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// How a sit for the night comes down, and where its breath begins.
PanelGroup {
    id: group

    required property SettingsModel settings
    readonly property list<string> names: [qsTr("Slower by the end"), qsTr("Less melody in the voice"), qsTr("Longer pauses"), qsTr("Softer voice"), qsTr("Fainter sounds"), qsTr("Darker picture")]
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("Winding down")
    summary: settings.windsDown.on ? qsTr("slower, softer and darker towards the end") : qsTr("as it begins, so it goes on")

    SwitchRow {
        objectName: "windsDown"
        model: group.settings.windsDown
        name: qsTr("Everything comes down together")
    }
    Curve {
        objectName: "curve"
        width: parent ? parent.width : implicitWidth
        visible: group.settings.windsDown.on
        heights: group.settings.windDown.heights
    }
    Repeater {
        model: group.settings.windDown.amounts

        LevelRow {
            required property AmountModel modelData
            required property int index

            visible: group.settings.windsDown.on
            name: group.names[index]
            shown: modelData.name === "softer" || modelData.name === "fainter" ? qsTr("%1 dB").arg(value) : qsTr("%1 %").arg(value)
            from: 0
            to: modelData.most
            stepSize: to > 30 ? 5 : 1
            value: modelData.amount
            onMoved: value => modelData.amount = value
        }
    }
    ChoiceRow {
        objectName: "fade"
        model: group.settings.fade
        name: qsTr("Sinks to nothing over")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    SwitchRow {
        objectName: "openEnded"
        visible: group.settings.windsDown.on
        model: group.settings.openEnded
        name: qsTr("After the story its sounds go on until I stop them")
    }
    Label {
        width: parent ? parent.width : implicitWidth
        topPadding: Theme.space
        text: qsTr("To begin with the breath you have, press this each time you breathe in.")
        color: Theme.page.quiet
        font.pixelSize: Theme.small
    }
    WordButton {
        objectName: "tap"
        text: group.settings.paceFinder.rate ? qsTr("%L1 a minute").arg(group.settings.paceFinder.rate) : qsTr("In (%1)").arg(group.settings.paceFinder.missing)
        Accessible.name: group.settings.paceFinder.rate ? qsTr("Your breath: %L1 a minute").arg(group.settings.paceFinder.rate) : qsTr("I breathe in; %1 more").arg(group.settings.paceFinder.missing)
        onClicked: group.settings.paceFinder.tap()
    }
}
