pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Everything that can be set, on a pane of dusk. What is changed is kept at once.
FocusScope {
    id: panel

    required property SettingsModel settings
    property bool shown: false
    signal listWanted(ChoiceModel choice, string name, Item from)
    signal closed

    function open(): void {
        shown = true;
        close.forceActiveFocus(Qt.TabFocusReason);
    }

    function leave(): void {
        shown = false;
        closed();
    }

    function reveal(item: Item): void {
        if (!item)
            return;
        const top = item.mapToItem(rows, 0, 0).y;
        if (top < view.contentY || top + item.height > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(top - view.height / 3, view.contentHeight - view.height));
    }

    onShownChanged: settings.choosing = shown
    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    Keys.onEscapePressed: leave()
    Keys.onPressed: event => event.accepted = event.key === Qt.Key_Space

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.soft
        }
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: panel.leave()
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: glass

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: parent.width < 720 ? 0 : 2 * Theme.space
        width: Math.min(parent.width, 460 * Math.min(1.6, Theme.textScale))
        radius: parent.width < 720 ? 0 : Theme.round
        border.color: Theme.hem
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.glassTop
            }
            GradientStop {
                position: 1
                color: Theme.glassFoot
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        Label {
            id: heading

            x: 3 * Theme.space
            y: 2 * Theme.space
            text: qsTr("Settings")
            font.pixelSize: Theme.body * 1.3
            font.weight: Font.Light
            Accessible.role: Accessible.Heading
        }

        GlyphButton {
            id: close

            objectName: "closeSettings"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space
            focus: true
            glyph: "close"
            text: qsTr("Close settings")
            key: qsTr("Escape")
            onClicked: panel.leave()
        }

        Flickable {
            id: view

            anchors.fill: parent
            anchors.topMargin: Math.max(heading.y + heading.height, close.height + Theme.space) + Theme.space
            anchors.bottomMargin: Theme.space
            anchors.leftMargin: 3 * Theme.space
            anchors.rightMargin: 3 * Theme.space
            contentHeight: rows.height + 2 * Theme.space
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Behavior on contentY {
                enabled: !view.moving

                NumberAnimation {
                    duration: Theme.word
                }
            }

            Column {
                id: rows

                readonly property Item focused: panel.Window.activeFocusItem
                onFocusedChanged: if (panel.shown && focused && view.contains(view.mapFromItem(focused, 0, 0)) === false)
                    panel.reveal(panel.within(focused))

                width: view.width - 8
                spacing: 2

                Group {
                    text: qsTr("The voice")
                }
                ChoiceRow {
                    objectName: "settingsText"
                    model: panel.settings.text
                    name: qsTr("Text")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                SwitchRow {
                    model: panel.settings.inParts
                    name: qsTr("Read a long text in parts")
                }
                ChoiceRow {
                    objectName: "settingsVoice"
                    model: panel.settings.voice
                    name: qsTr("Voice")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.pace
                    name: qsTr("Pace")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                WordButton {
                    objectName: "sample"
                    anchors.right: parent.right
                    anchors.rightMargin: -2 * Theme.space
                    tint: Theme.cream
                    text: qsTr("Hear the voice")
                    onClicked: panel.settings.saySample()
                }
                Volume {
                    name: qsTr("Volume of the voice")
                    model: panel.settings.voiceLevel
                }

                Group {
                    text: qsTr("Time and breath")
                }
                ChoiceRow {
                    model: panel.settings.length
                    name: qsTr("Length")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.settle
                    name: qsTr("Silence before the first words")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.lineGap
                    name: qsTr("Longest gap between lines")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.sectionGap
                    name: qsTr("Longest gap between sections")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.breath
                    name: qsTr("Breath")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
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
                        value: panel.settings.breathParts[index]
                        onMoved: value => panel.settings.setBreathPart(index, value)
                    }
                }
                ChoiceRow {
                    model: panel.settings.ramp
                    name: qsTr("The breath begins at")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                SwitchRow {
                    model: panel.settings.breathTone
                    name: qsTr("Hear the breath")
                }
                Volume {
                    name: qsTr("Volume of the breath")
                    model: panel.settings.breathLevel
                }

                Group {
                    text: qsTr("Bells")
                }
                ChoiceRow {
                    model: panel.settings.bell
                    name: qsTr("Bowl")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                SwitchRow {
                    model: panel.settings.closingBell
                    name: qsTr("A bell at the end")
                }
                ChoiceRow {
                    model: panel.settings.interval
                    name: qsTr("A bell between")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                Volume {
                    name: qsTr("Volume of the bells")
                    model: panel.settings.bellLevel
                }
                Volume {
                    name: qsTr("Volume of the bells between")
                    model: panel.settings.intervalLevel
                }

                Group {
                    text: qsTr("The place")
                }
                Repeater {
                    model: panel.settings.ambiences

                    SwitchRow {
                        required property var modelData

                        model: modelData
                    }
                }
                Volume {
                    name: qsTr("Volume of the place")
                    model: panel.settings.ambienceLevel
                }

                Group {
                    text: qsTr("The window")
                }
                SwitchRow {
                    objectName: "captionsSwitch"
                    model: panel.settings.captions
                    name: qsTr("Write what is said")
                }
                SwitchRow {
                    model: panel.settings.showRemaining
                    name: qsTr("Show the time left")
                }
                ChoiceRow {
                    model: panel.settings.theme
                    name: qsTr("Light or dark")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.contrast
                    name: qsTr("Contrast")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.motion
                    name: qsTr("What moves in the picture")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                LevelRow {
                    name: qsTr("Light of the picture")
                    shown: qsTr("%1 %").arg(Math.round(100 * value))
                    from: 0.1
                    to: 1
                    stepSize: 0.05
                    value: panel.settings.light
                    onMoved: value => panel.settings.light = value
                }

                Group {
                    text: qsTr("The desktop")
                }
                SwitchRow {
                    model: panel.settings.reminder
                    name: qsTr("Ask whether I want to sit")
                }
                ChoiceRow {
                    model: panel.settings.reminderTime
                    name: qsTr("When")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ChoiceRow {
                    model: panel.settings.reminderDays
                    name: qsTr("On which days")
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                SwitchRow {
                    model: panel.settings.keepAwake
                    name: qsTr("Stay awake during a sit")
                }
                SwitchRow {
                    model: panel.settings.quietDesktop
                    name: qsTr("Hold notifications back during a sit (where the desktop can: KDE)")
                }
                SwitchRow {
                    model: panel.settings.showTitle
                    name: qsTr("Media keys and lock screen say what is read")
                }
            }
        }
    }

    function within(item: Item): Item {
        for (let here = item; here; here = here.parent)
            if (here === rows)
                return item;
        return null;
    }

    component Group: Label {
        topPadding: 2 * Theme.space
        color: Theme.candle
        font.pixelSize: Theme.small
        Accessible.role: Accessible.Heading
    }

    component Volume: LevelRow {
        required property LevelModel model

        shown: qsTr("%1 dB").arg(value)
        from: model.faintest
        to: 0
        stepSize: 1
        value: model.level
        onMoved: value => model.level = value
    }
}
