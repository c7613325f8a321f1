import QtQuick
import Meditate

// What else there is on the first page: three glyphs in each upper corner.
Item {
    id: corners

    required property KeysModel keys
    // How far in from the edges they stand.
    readonly property real reach: settings.width + 2 * Theme.space
    signal settingsWanted
    signal presetsWanted
    signal historyWanted
    signal writingWanted
    signal timerWanted(Item from)
    signal helpWanted

    Veil {
        resting: true
        anchors.centerIn: presets
        width: settings.width + 2 * reach
        height: 3 * settings.height + 2 * reach
    }

    GlyphButton {
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

    GlyphButton {
        id: presets

        objectName: "presetsGlyph"
        anchors.right: settings.right
        anchors.top: settings.bottom
        glyph: "presets"
        text: qsTr("Presets")
        key: corners.keys.shown.presets
        onClicked: corners.presetsWanted()
    }

    GlyphButton {
        objectName: "helpGlyph"
        anchors.right: presets.right
        anchors.top: presets.bottom
        glyph: "help"
        text: qsTr("Keys")
        key: corners.keys.shown.help
        onClicked: corners.helpWanted()
    }

    Veil {
        resting: true
        anchors.centerIn: timer
        width: history.width + 2 * reach
        height: 3 * history.height + 2 * reach
    }

    GlyphButton {
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

    GlyphButton {
        id: timer

        objectName: "timer"
        anchors.left: history.left
        anchors.top: history.bottom
        glyph: "sleep"
        text: qsTr("Sleep timer")
        key: corners.keys.shown.sleep_timer
        onClicked: corners.timerWanted(timer)
    }

    GlyphButton {
        objectName: "writeGlyph"
        anchors.left: timer.left
        anchors.top: timer.bottom
        glyph: "write"
        text: qsTr("Write a text")
        key: corners.keys.shown.write
        onClicked: corners.writingWanted()
    }
}
