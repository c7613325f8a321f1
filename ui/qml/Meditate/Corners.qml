pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What else there is on the first page: three glyphs in each upper corner.
Item {
    id: corners

    required property KeysModel keys
    // In a wide window the leaves that they stand on are dark at dawn too; in a narrow one the title's veil lies there.
    readonly property Scheme on: width < Theme.narrow * Theme.textScale ? Theme.page : Theme.sit
    // How far in from the edges they stand.
    readonly property real reach: settings.width + 2 * Theme.space
    signal settingsWanted
    signal presetsWanted
    signal historyWanted
    signal writingWanted
    signal timerWanted(Item from)
    signal helpWanted

    // Beneath the page's own words, which a narrow window brings close.
    component Corner: Veil {
        required property Item about

        parent: corners.parent
        x: about.x + (about.width - width) / 2
        y: about.y + (about.height - height) / 2
        resting: true
        visible: corners.on === Theme.page
        width: settings.width + 2 * reach
        height: 3 * settings.height + 2 * reach
    }

    component Sign: GlyphButton {
        on: corners.on
    }

    Corner {
        about: presets
    }

    Sign {
        id: settings

        objectName: "settings"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2 * Theme.space
        glyph: "settings"
        text: qsTr("Settings")
        key: corners.keys.shown.settings
        onClicked: corners.settingsWanted()
    }

    Sign {
        id: presets

        objectName: "presetsGlyph"
        anchors.right: settings.right
        anchors.top: settings.bottom
        glyph: "presets"
        text: qsTr("Presets")
        key: corners.keys.shown.presets
        onClicked: corners.presetsWanted()
    }

    Sign {
        objectName: "helpGlyph"
        anchors.right: presets.right
        anchors.top: presets.bottom
        glyph: "help"
        text: qsTr("Keys")
        key: corners.keys.shown.help
        onClicked: corners.helpWanted()
    }

    Corner {
        about: timer
    }

    Sign {
        id: history

        objectName: "historyGlyph"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 2 * Theme.space
        glyph: "history"
        text: qsTr("Your sits")
        key: corners.keys.shown.history
        onClicked: corners.historyWanted()
    }

    Sign {
        id: timer

        objectName: "timer"
        anchors.left: history.left
        anchors.top: history.bottom
        glyph: "sleep"
        text: qsTr("Sleep timer")
        key: corners.keys.shown.sleep_timer
        onClicked: corners.timerWanted(timer)
    }

    Sign {
        objectName: "writeGlyph"
        anchors.left: timer.left
        anchors.top: timer.bottom
        glyph: "write"
        text: qsTr("Write a text")
        key: corners.keys.shown.write
        onClicked: corners.writingWanted()
    }
}
