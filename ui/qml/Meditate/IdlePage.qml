pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Before a sit: what would be read, Begin, and four choices; the first time also three sentences on what this is.
FocusScope {
    id: page

    required property SessionModel session
    required property SetupModel setup
    required property SettingsModel settings
    required property KeysModel keys
    required property LetterboxModel letterbox
    signal listWanted(ChoiceModel choice, string name, Item from)
    signal settingsWanted
    signal presetsWanted
    signal historyWanted
    signal writingWanted
    signal timerWanted(Item from)
    signal helpWanted
    signal escaped

    readonly property string said: session.waiting ? qsTr("Getting ready. Escape lets it be.") : (setup.goesOn !== "" ? qsTr("Begin goes on with “%1”").arg(setup.goesOn) + " · " : "") + setup.preview
    readonly property bool tight: height < 620 * Math.min(1.6, Theme.textScale) || width < 420 * Theme.textScale
    readonly property real aside: corners.reach + Theme.space
    readonly property list<string> welcome: [qsTr("A voice reads to you, a light breathes with you, and a bell ends it exactly on time."), qsTr("Breathe in as the light gathers and out as it settles, or in a way of your own."), qsTr("Stop whenever you like, with Escape; nothing here keeps count against you.")]

    function rest(): void {
        begin.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: session.waiting ? session.cancel() : escaped()

    Flickable {
        id: view

        objectName: "idleView"
        anchors.fill: parent
        contentHeight: Math.max(height, content.least)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Item {
            id: content

            // What must stand above one another, and the least air between.
            readonly property real air: page.tight ? Theme.space : 2 * Theme.space
            readonly property real least: heading.y + heading.height + begin.height + choices.height + choices.anchors.bottomMargin + 3 * air
            // Where the first run's sentences would push Begin out of sight, they stand beneath all else.
            readonly property bool crowded: !page.settings.welcomed && heading.y + title.height + welcome.implicitHeight + begin.height + row.height + preview.height + choices.anchors.bottomMargin + 4 * air > page.height
            readonly property real free: choices.y - heading.y - heading.height - begin.height
            readonly property Item focused: page.Window.activeFocusItem
            onFocusedChanged: if (page.activeFocus && focused && focused.parent !== corners)
                reveal(focused)

            function reveal(item: Item): void {
                const top = item.mapToItem(content, 0, 0).y;
                const lowest = Math.max(0, view.contentHeight - view.height);
                if (top < view.contentY)
                    view.contentY = Math.max(0, top - air);
                else if (top + item.height > view.contentY + view.height)
                    view.contentY = Math.min(lowest, top + item.height + 2 * air - view.height);
            }

            width: view.width
            height: view.contentHeight

            Veil {
                resting: true
                anchors.centerIn: heading
                width: Math.max(title.contentWidth, welcome.contentWidth) + 2 * reach
                height: heading.height + 2 * reach
            }

            Column {
                id: heading

                anchors.horizontalCenter: parent.horizontalCenter
                y: page.tight ? 2 * Theme.space : Math.round(page.height * (page.settings.welcomed ? 0.13 : 0.08))
                width: parent.width - 2 * page.aside
                spacing: page.tight ? Theme.space / 2 : Theme.space

                Label {
                    id: title

                    objectName: "title"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: page.settings.text.title
                    font.pixelSize: page.tight ? Theme.tightTitle : Theme.title
                    font.weight: Theme.thin
                    lineHeight: 1.15
                    Accessible.role: Accessible.Heading
                }

                Label {
                    id: welcome

                    objectName: "welcome"
                    visible: !content.crowded
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: page.settings.welcomed ? qsTr("Sit as you are. There is nothing to get right.") : page.welcome.join("\n")
                    color: Theme.page.quiet
                    font.pixelSize: page.tight ? Theme.small : Theme.body
                }
            }

            BeginButton {
                id: begin

                objectName: "begin"
                anchors.horizontalCenter: parent.horizontalCenter
                y: heading.y + heading.height + Math.max(content.air, content.free * (page.settings.welcomed ? 0.24 : 0.3))
                focus: true
                enabled: page.setup.ready
                resting: page.session.waiting
                text: page.settings.begins.index > 0 ? qsTr("Begin\n%1").arg(page.settings.begins.title) : qsTr("Begin")
                Accessible.description: page.settings.welcomed ? page.said : [...page.welcome, page.said].join(" ")
                KeyNavigation.tab: text
                onClicked: page.session.begin()
            }

            Veil {
                resting: true
                anchors.centerIn: choices
                width: Math.min(choices.width, Math.max(row.contentWidth, preview.contentWidth, content.crowded ? below.contentWidth : 0)) + 2 * reach
                height: choices.height + 2 * reach
            }

            Column {
                id: choices

                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: page.tight ? 2 * Theme.space : 5 * Theme.space
                width: parent.width - 4 * Theme.space
                spacing: Theme.space / 2

                Lines {
                    id: row

                    anchors.horizontalCenter: parent.horizontalCenter
                    widest: choices.width
                    gap: Theme.space / 2

                    Word {
                        id: text

                        objectName: "text"
                        model: page.settings.text
                        name: qsTr("Text")
                        followed: row.laid.every(line => line[line.length - 1] !== text)
                    }

                    Word {
                        id: length

                        objectName: "length"
                        model: page.settings.length
                        name: qsTr("Length")
                        followed: row.laid.every(line => line[line.length - 1] !== length)
                    }

                    Word {
                        id: pace

                        objectName: "pace"
                        model: page.settings.pace
                        name: qsTr("Pace")
                        followed: row.laid.every(line => line[line.length - 1] !== pace)
                    }

                    Word {
                        id: voice

                        objectName: "voice"
                        model: page.settings.voice
                        name: qsTr("Voice")
                    }
                }

                Label {
                    id: preview

                    objectName: "preview"
                    width: parent.width
                    height: Math.max(implicitHeight, 1.6 * Theme.small)
                    text: page.said
                    color: page.setup.ready ? Theme.page.quiet : Theme.page.candle
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                }

                Grid {
                    anchors.horizontalCenter: parent.horizontalCenter
                    visible: !page.session.waiting && (page.setup.goesOn !== "" || page.setup.places > 0)
                    columns: anew.implicitWidth + elsewhere.implicitWidth > parent.width ? 1 : 2
                    horizontalItemAlignment: Grid.AlignHCenter

                    WordButton {
                        id: anew

                        objectName: "anew"
                        text: qsTr("From the beginning")
                        visible: page.setup.goesOn !== ""
                        onClicked: {
                            page.setup.anew();
                            begin.forceActiveFocus(Qt.TabFocusReason);
                        }
                    }

                    WordButton {
                        id: elsewhere

                        objectName: "elsewhere"
                        text: qsTr("Another part")
                        visible: page.setup.places > 0
                        onClicked: page.listWanted(page.setup.place, qsTr("Go on with"), elsewhere)
                    }
                }

                Slip {
                    objectName: "slip"
                    width: parent.width
                    letterbox: page.letterbox
                    onDone: begin.forceActiveFocus(Qt.TabFocusReason)
                }

                Label {
                    id: below

                    objectName: "welcomeBelow"
                    width: parent.width
                    text: page.welcome.join("\n")
                    visible: content.crowded
                    color: Theme.page.quiet
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    component Word: ChoiceWord {
        widest: choices.width
        onListWanted: page.listWanted(model, name, this)
    }

    Corners {
        id: corners

        anchors.fill: parent
        keys: page.keys
        onSettingsWanted: page.settingsWanted()
        onPresetsWanted: page.presetsWanted()
        onHistoryWanted: page.historyWanted()
        onWritingWanted: page.writingWanted()
        onTimerWanted: from => page.timerWanted(from)
        onHelpWanted: page.helpWanted()
    }
}
