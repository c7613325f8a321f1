pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The line being spoken, the words of now a little brighter. The veil stands only where text does.
Item {
    id: caption

    objectName: "caption"

    required property SessionModel session
    property var words: session.words
    property real room: 10000
    property bool yielding: false
    readonly property bool shown: words.length > 0 && !yielding
    readonly property real large: Theme.body * 1.15
    readonly property real size: flow.lines * 1.6 * large > room ? Theme.small : large
    property var lastWords: []

    onWordsChanged: if (words.length > 0)
        lastWords = words

    implicitHeight: flow.height + 4 * Theme.space
    opacity: shown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.StaticText
    Accessible.name: words.join(" ")

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.soft
        }
    }

    Image {
        anchors.centerIn: parent
        width: Math.min(parent.width, flow.width + 260)
        height: parent.height + 70
        source: Theme.icons + "shade.png"
        opacity: Math.min(1, 0.55 + 0.15 * flow.lines)
    }

    Flow {
        id: flow

        readonly property real wanted: measure.implicitWidth + 1
        readonly property int lines: Math.ceil(wanted / parent.width)

        anchors.centerIn: parent
        width: Math.min(parent.width, lines > 1 ? wanted / lines * 1.12 : wanted)
        spacing: 0

        Repeater {
            model: caption.lastWords

            Text {
                required property string modelData
                required property int index

                text: modelData + " "
                textFormat: Text.PlainText
                font.pixelSize: caption.size
                lineHeight: Theme.lineHeight
                color: index >= caption.session.litFirst && index < caption.session.litEnd ? Theme.candle : Theme.cream
                Accessible.ignored: true

                Behavior on color {
                    ColorAnimation {
                        duration: Theme.word
                    }
                }
            }
        }
    }

    Text {
        id: measure

        visible: false
        text: caption.lastWords.join(" ") + " "
        font.pixelSize: caption.large
    }
}
