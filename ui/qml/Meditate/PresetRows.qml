pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The presets as a list, and what its keys do with the one that they stand on.
ListView {
    id: list

    required property PresetsModel presets
    readonly property bool own: currentIndex >= 0 && currentIndex < presets.own
    signal chosen(int index)
    signal renamingWanted
    signal removalWanted
    signal moved(int by)
    signal reached(Item row)

    height: contentHeight
    interactive: false
    keyNavigationEnabled: true
    model: presets.titles
    highlightMoveDuration: 0
    activeFocusOnTab: true
    onCurrentItemChanged: if (currentItem)
        reached(currentItem)
    Keys.onReturnPressed: chosen(currentIndex)
    Keys.onEnterPressed: chosen(currentIndex)
    Keys.onDeletePressed: removalWanted()
    Keys.onPressed: event => {
        const step = {
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1
        }[event.key];
        event.accepted = true;
        if (event.key === Qt.Key_F2 && own)
            renamingWanted();
        else if (step !== undefined && event.modifiers & Qt.AltModifier)
            moved(step);
        else
            event.accepted = false;
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Presets")

    delegate: OptionRow {
        required property int index
        required property string modelData

        width: list.width
        text: modelData
        detail: list.presets.details[index] ?? ""
        ringed: !ListView.isCurrentItem ? 0 : list.activeFocus ? 2 : 1
        taken: index === list.presets.chosen
        onClicked: list.currentIndex = index
        onDoubleClicked: list.chosen(index)
        onPicked: list.chosen(index)
        Keys.onSpacePressed: list.chosen(index)
    }
}
