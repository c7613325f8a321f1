import QtQuick
import Meditate

// The dark of a bedtime sit: black, and a key gives no light. A mouse that moves lights one ember, hardly.
FocusScope {
    id: darkness

    required property NightModel night
    required property AttentionModel attention
    readonly property string words: night.follows === "lock" ? qsTr("In a minute the screen is locked. Any key lets it be.") : night.follows === "suspend" ? qsTr("In a minute the machine goes to sleep. Any key lets it be.") : night.follows === "quit" ? qsTr("In a minute Meditate closes. Any key lets it be.") : ""
    // Where the mouse was; to the left of everything until it is seen in the dark.
    property point pointer: Qt.point(-1, -1)

    visible: night.dark
    enabled: night.dark
    onEnabledChanged: {
        pointer = Qt.point(-1, -1);
        if (enabled)
            forceActiveFocus();
    }
    onWordsChanged: if (words !== "")
        darkness.Accessible.announce(words)
    Accessible.role: Accessible.Pane
    Accessible.name: words === "" ? qsTr("It is dark") : words

    Rectangle {
        anchors.fill: parent
        color: "black"
    }

    HoverHandler {
        cursorShape: Qt.BlankCursor
        onPointChanged: {
            const moved = darkness.pointer.x >= 0 && point.scenePosition !== darkness.pointer;
            darkness.pointer = point.scenePosition;
            if (moved)
                darkness.attention.stir();
        }
    }

    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
        onClicked: darkness.night.touch()
    }

    Rectangle {
        objectName: "ember"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.space
        width: 6
        height: width
        radius: width / 2
        color: Theme.ember.moon
        opacity: darkness.attention.awake ? 0.5 : 0
        visible: opacity > 0

        Behavior on opacity {
            Fade {}
        }
    }

    Label {
        objectName: "follows"
        anchors.centerIn: parent
        width: parent.width - 6 * Theme.space
        horizontalAlignment: Text.AlignHCenter
        text: darkness.words
        color: Theme.ember.shaded
        opacity: 0.4
        visible: text !== ""
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
