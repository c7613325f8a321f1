pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// The line being spoken, the words of now lit. All of its light is told by the model: nothing here moves by itself.
Item {
    id: caption

    objectName: "caption"

    required property CaptionModel model
    required property real size
    property real room: 10000
    property bool yielding: false
    readonly property bool shown: model.words.length > 0 && !yielding
    readonly property real fitting: flow.lines * 1.6 * size + 2 * Theme.space > room ? Math.min(size, Theme.small) : size

    implicitHeight: flow.height + 2 * Theme.space
    opacity: !shown ? 0 : Theme.still ? 1 : model.light
    visible: shown
    Accessible.role: Accessible.StaticText
    Accessible.name: model.words.join(" ")

    // Beneath everything on the page, so that it dims no sign nearby.
    Veil {
        on: Theme.sit
        parent: caption.parent
        anchors.centerIn: caption
        opacity: Theme.sit.veiled * caption.opacity
        visible: caption.visible
        width: flow.contentWidth + 2 * reach
        height: flow.height + 2 * reach
    }

    Lines {
        id: flow

        readonly property real wanted: measure.implicitWidth + 1
        readonly property int lines: Math.ceil(wanted / caption.width)

        anchors.centerIn: parent
        // As the line is read, which may be otherwise than the window.
        mirrored: caption.model.fromRight
        widest: lines > 1 ? Math.min(caption.width, wanted / lines * 1.12) : caption.width

        Repeater {
            model: caption.model.words

            Text {
                id: word

                required property string modelData
                required property int index
                readonly property bool lit: index >= caption.model.litFirst && index < caption.model.litEnd
                readonly property bool before: index >= caption.model.beforeFirst && index < caption.model.beforeEnd
                readonly property real change: Theme.still ? 1 : caption.model.change
                readonly property real light: lit ? change : before ? 1 - change : 0

                text: modelData + " "
                textFormat: Text.PlainText
                font.pixelSize: caption.fitting
                lineHeight: Theme.lineHeight
                color: Theme.mixed(Theme.sit.quiet, Theme.sit.candle, light)
                Accessible.ignored: true
            }
        }
    }

    Text {
        id: measure

        visible: false
        text: caption.model.words.join(" ") + " "
        font.pixelSize: caption.size
        Accessible.ignored: true
    }
}
