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
    readonly property bool tight: height < 620 * Math.min(1.6, Theme.textScale)

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

    Column {
        id: heading

        anchors.horizontalCenter: parent.horizontalCenter
        y: page.tight ? 3 * Theme.space : Math.round(parent.height * 0.13)
        width: parent.width - 6 * Theme.space
        spacing: Theme.space

        Label {
            width: parent.width
            text: page.settings.text.title
            font.pixelSize: Theme.title
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
        y: heading.y + heading.height + Math.max(Theme.space, (choices.y - heading.y - heading.height - height) * 0.24)
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

    GlyphButton {
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
