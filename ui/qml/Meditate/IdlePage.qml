import QtQuick
import Meditate

// Before a sit: what would be read, Begin, and four choices.
FocusScope {
    id: page

    required property SessionModel session
    required property SetupModel setup
    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)
    signal settingsWanted

    function rest(): void {
        begin.forceActiveFocus(Qt.TabFocusReason);
    }

    readonly property string said: session.waiting ? qsTr("Getting ready. Escape lets it be.") : setup.preview
    readonly property bool tight: height < 620 * Math.min(1.6, Theme.textScale) || width < 420 * Theme.textScale
    readonly property real aside: settings.width + 3 * Theme.space

    Keys.onEscapePressed: session.cancel()

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.shade
            }
            GradientStop {
                position: 0.42
                color: "#48120b24"
            }
            GradientStop {
                position: 0.72
                color: "#18120b24"
            }
            GradientStop {
                position: 1
                color: Theme.shade
            }
        }
    }

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
            readonly property real least: heading.y + heading.height + begin.height + choices.height + 4 * air
            readonly property Item focused: page.Window.activeFocusItem
            onFocusedChanged: if (page.activeFocus && focused && focused.parent !== page)
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

            Column {
                id: heading

                anchors.horizontalCenter: parent.horizontalCenter
                y: page.tight ? 2 * Theme.space : Math.round(page.height * 0.13)
                width: parent.width - 2 * page.aside
                spacing: page.tight ? 0 : Theme.space

                Label {
                    objectName: "title"
                    width: parent.width
                    text: page.settings.text.title
                    font.pixelSize: page.tight ? Theme.smallTitle : Theme.title
                    font.weight: Font.ExtraLight
                    lineHeight: 1.15
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.Heading
                }

                Label {
                    width: parent.width
                    text: qsTr("Sit as you are. There is nothing to get right.")
                    color: Theme.quietCream
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            BeginButton {
                id: begin

                objectName: "begin"
                anchors.horizontalCenter: parent.horizontalCenter
                y: heading.y + heading.height + Math.max(content.air, (choices.y - heading.y - heading.height - height) * 0.24)
                focus: true
                enabled: page.setup.ready
                resting: page.session.waiting
                Accessible.description: page.said
                KeyNavigation.tab: text
                onClicked: page.session.begin()
            }

            Column {
                id: choices

                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: page.tight ? 2 * Theme.space : 4 * Theme.space
                width: parent.width - 4 * Theme.space
                spacing: Theme.space / 2

                Flow {
                    id: row

                    readonly property real wanted: text.width + length.width + pace.width + voice.width + 3 * spacing

                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(parent.width, wanted)
                    spacing: Theme.space / 2

                    ChoiceWord {
                        id: text

                        objectName: "text"
                        model: page.settings.text
                        name: qsTr("Text")
                        followed: true
                        onListWanted: page.listWanted(model, name, this)
                    }

                    ChoiceWord {
                        id: length

                        objectName: "length"
                        model: page.settings.length
                        name: qsTr("Length")
                        followed: true
                        onListWanted: page.listWanted(model, name, this)
                    }

                    ChoiceWord {
                        id: pace

                        objectName: "pace"
                        model: page.settings.pace
                        name: qsTr("Pace")
                        followed: true
                        onListWanted: page.listWanted(model, name, this)
                    }

                    ChoiceWord {
                        id: voice

                        objectName: "voice"
                        model: page.settings.voice
                        name: qsTr("Voice")
                        onListWanted: page.listWanted(model, name, this)
                    }
                }

                Label {
                    objectName: "preview"
                    width: parent.width
                    height: Math.max(implicitHeight, 1.6 * Theme.small)
                    text: page.said
                    color: page.setup.ready ? Theme.quietCream : Theme.candle
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    GlyphButton {
        id: settings

        objectName: "settings"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2 * Theme.space
        glyph: "settings"
        text: qsTr("Settings")
        key: ","
        onClicked: page.settingsWanted()
    }
}
