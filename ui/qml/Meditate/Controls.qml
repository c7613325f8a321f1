pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Every verb as a quiet sign; the name of the one that is looked at stands beneath.
Item {
    id: controls

    required property SessionModel session
    required property KeysModel keys
    signal fullScreenWanted
    signal settingsWanted
    signal helpWanted

    readonly property list<GlyphButton> signs: [slower, faster, quieter, louder, previous, pause, next, time, extend, full, settings, help, end]
    readonly property GlyphButton looked: signs.find(sign => sign.visualFocus) ?? signs.find(sign => sign.hovered) ?? null

    // Back and on point along a tape, whichever way one reads.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: column.height

    Veil {
        on: Theme.sit
        anchors.centerIn: parent
        width: row.width + 2 * reach
        height: column.height + 2 * reach
    }

    Column {
        id: column

        width: parent.width

        Flow {
            id: row

            readonly property int each: Math.max(1, Math.floor((controls.width + spacing) / (Theme.hand + spacing)))
            readonly property int rows: Math.ceil(controls.signs.length / each)

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.ceil(controls.signs.length / rows) * (Theme.hand + spacing)
            spacing: 2

            GlyphButton {
                id: slower
                on: Theme.sit

                glyph: "slower"
                text: qsTr("Slower")
                key: controls.keys.shown.slower
                onClicked: controls.session.do("slower")
            }

            GlyphButton {
                id: faster
                on: Theme.sit

                glyph: "faster"
                text: qsTr("Faster")
                key: controls.keys.shown.faster
                onClicked: controls.session.do("faster")
            }

            GlyphButton {
                id: quieter
                on: Theme.sit

                glyph: "quieter"
                text: qsTr("Quieter")
                key: controls.keys.shown.quieter
                onClicked: controls.session.do("quieter")
            }

            GlyphButton {
                id: louder
                on: Theme.sit

                glyph: "louder"
                text: qsTr("Louder")
                key: controls.keys.shown.louder
                onClicked: controls.session.do("louder")
            }

            GlyphButton {
                id: previous
                on: Theme.sit

                glyph: "previous"
                text: qsTr("Say it again")
                key: controls.keys.shown.previous
                onClicked: controls.session.do("previous")
            }

            GlyphButton {
                id: pause
                on: Theme.sit

                objectName: "pause"
                glyph: controls.session.paused ? "resume" : "pause"
                size: 30
                text: controls.session.paused ? qsTr("Go on") : qsTr("Pause")
                key: controls.keys.shown.pause
                onClicked: controls.session.pauseOrResume()
            }

            GlyphButton {
                id: next
                on: Theme.sit

                glyph: "next"
                text: qsTr("Next line")
                key: controls.keys.shown.next
                onClicked: controls.session.do("next")
            }

            GlyphButton {
                id: time
                on: Theme.sit

                glyph: "time"
                text: qsTr("Time left")
                key: controls.keys.shown.remaining
                onClicked: controls.session.do("remaining")
            }

            GlyphButton {
                id: extend
                on: Theme.sit

                objectName: "extend"
                glyph: "extend"
                text: qsTr("Five minutes more")
                key: controls.keys.shown.extend
                onClicked: controls.session.do("extend")
            }

            GlyphButton {
                id: full
                on: Theme.sit

                glyph: "full"
                text: qsTr("Full screen")
                key: controls.keys.shown.full_screen
                onClicked: controls.fullScreenWanted()
            }

            GlyphButton {
                id: settings
                on: Theme.sit

                glyph: "settings"
                text: qsTr("Settings")
                key: controls.keys.shown.settings
                onClicked: controls.settingsWanted()
            }

            GlyphButton {
                id: help
                on: Theme.sit

                glyph: "help"
                text: qsTr("Keys")
                key: controls.keys.shown.help
                onClicked: controls.helpWanted()
            }

            GlyphButton {
                id: end
                on: Theme.sit

                objectName: "end"
                glyph: "end"
                text: qsTr("End")
                key: controls.keys.shown.end
                onClicked: controls.session.do("end")
            }
        }

        Label {
            on: Theme.sit
            anchors.horizontalCenter: parent.horizontalCenter
            height: 1.5 * Theme.small
            text: controls.looked ? controls.looked.text + "   " + controls.looked.key : " "
            color: Theme.sit.quiet
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
