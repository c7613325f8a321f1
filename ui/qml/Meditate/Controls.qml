pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Every verb as a quiet sign; the name of the one that is looked at stands beneath.
Column {
    id: controls

    required property SessionModel session
    signal fullScreenWanted
    signal settingsWanted

    readonly property list<GlyphButton> signs: [slower, faster, quieter, louder, previous, pause, next, time, extend, full, settings, end]
    readonly property GlyphButton looked: signs.find(sign => sign.visualFocus) ?? signs.find(sign => sign.hovered) ?? null

    spacing: 0

    Flow {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(controls.width, controls.signs.length * (Theme.hand + spacing))
        spacing: 2

        GlyphButton {
            id: slower

            glyph: "slower"
            text: qsTr("Slower")
            key: "−"
            onClicked: controls.session.do("slower")
        }

        GlyphButton {
            id: faster

            glyph: "faster"
            text: qsTr("Faster")
            key: "+"
            onClicked: controls.session.do("faster")
        }

        GlyphButton {
            id: quieter

            glyph: "quieter"
            text: qsTr("Quieter")
            key: "↓"
            onClicked: controls.session.do("quieter")
        }

        GlyphButton {
            id: louder

            glyph: "louder"
            text: qsTr("Louder")
            key: "↑"
            onClicked: controls.session.do("louder")
        }

        GlyphButton {
            id: previous

            glyph: "previous"
            text: qsTr("Say it again")
            key: "←"
            onClicked: controls.session.do("previous")
        }

        GlyphButton {
            id: pause

            objectName: "pause"
            glyph: controls.session.paused ? "resume" : "pause"
            size: 30
            text: controls.session.paused ? qsTr("Go on") : qsTr("Pause")
            key: qsTr("Space")
            onClicked: controls.session.pauseOrResume()
        }

        GlyphButton {
            id: next

            glyph: "next"
            text: qsTr("Next line")
            key: "→"
            onClicked: controls.session.do("next")
        }

        GlyphButton {
            id: time

            glyph: "time"
            text: qsTr("Time left")
            key: "T"
            onClicked: controls.session.do("remaining")
        }

        GlyphButton {
            id: extend

            objectName: "extend"
            glyph: "extend"
            text: qsTr("Five minutes more")
            key: "M"
            onClicked: controls.session.do("extend")
        }

        GlyphButton {
            id: full

            glyph: "full"
            text: qsTr("Full screen")
            key: "F"
            onClicked: controls.fullScreenWanted()
        }

        GlyphButton {
            id: settings

            glyph: "settings"
            text: qsTr("Settings")
            key: ","
            onClicked: controls.settingsWanted()
        }

        GlyphButton {
            id: end

            objectName: "end"
            glyph: "end"
            text: qsTr("End")
            key: "Q"
            onClicked: controls.session.do("end")
        }
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        height: 1.5 * Theme.small
        text: controls.looked ? controls.looked.text + "   " + controls.looked.key : " "
        color: Theme.quietCream
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
