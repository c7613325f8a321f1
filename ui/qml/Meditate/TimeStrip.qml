pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What a text comes to, along a line: lines as small lights, silences as mist, bells as rings. The arrow keys go from one to the next.
FocusScope {
    id: strip

    required property StripModel model
    // What it comes to, in one line.
    required property string whole
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real middle: height - 18 - 1.1 * Theme.small
    signal heard

    function place(share: real): real {
        return (mirrored ? 1 - share : share) * width;
    }

    function step(by: int): void {
        model.step(mirrored ? -by : by);
    }

    implicitHeight: heads.height + 42 + 1.1 * Theme.small
    activeFocusOnTab: true
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onReturnPressed: heard()
    Keys.onEnterPressed: heard()
    Keys.onSpacePressed: heard()
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("The course of the text: %1").arg(model.told || whole)
    Accessible.description: qsTr("The arrow keys go from one thing to the next, Enter lets a line be heard")
    Accessible.focusable: true
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)
    Accessible.onPressAction: heard()

    Item {
        id: heads

        width: parent.width
        height: 1.5 * Theme.small

        Repeater {
            model: strip.model.heads

            Item {
                id: head

                required property real modelData
                required property int index
                readonly property real next: strip.model.heads[index + 1] ?? 1
                readonly property real room: (next - modelData) * strip.width - Theme.space

                x: strip.place(modelData) - (strip.mirrored ? room : 0)
                width: Math.max(0, room)
                height: parent.height

                Rectangle {
                    x: strip.mirrored ? parent.width : 0
                    y: 2
                    width: 1
                    height: strip.middle + 14
                    color: Theme.page.quiet
                    opacity: 0.4
                }

                Label {
                    anchors.fill: parent
                    anchors.leftMargin: strip.mirrored ? 0 : Theme.space / 2
                    anchors.rightMargin: strip.mirrored ? Theme.space / 2 : 0
                    visible: head.room > 3 * Theme.small
                    text: strip.model.titles[head.index] ?? ""
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    lineHeight: 1
                    color: Theme.page.quiet
                    font.pixelSize: Theme.small * 0.86
                    Accessible.ignored: true
                }
            }
        }
    }

    Rectangle {
        y: strip.middle
        width: parent.width
        height: 1
        color: Theme.page.quiet
        opacity: 0.5
    }

    Rectangle {
        readonly property real from: strip.place(strip.mirrored ? strip.model.end : strip.model.begin)
        readonly property real to: strip.place(strip.mirrored ? strip.model.begin : strip.model.end)

        visible: strip.model.told !== ""
        x: from
        y: strip.middle - 1
        width: Math.max(2, to - from)
        height: 3
        radius: 1.5
        color: Theme.page.candle
    }

    Repeater {
        model: ["0:00", strip.model.length]

        Label {
            required property string modelData
            required property int index
            readonly property bool atRight: (index === 1) !== strip.mirrored

            x: atRight ? strip.width - width : 0
            y: strip.middle + 16
            text: modelData
            lineHeight: 1
            color: Theme.page.quiet
            font.pixelSize: Theme.small * 0.86
            Accessible.ignored: true
        }
    }

    Repeater {
        model: strip.model.starts

        Rectangle {
            required property real modelData
            required property int index
            readonly property string kind: strip.model.kinds[index] ?? ""
            readonly property real end: strip.model.ends[index] ?? modelData
            readonly property bool lit: index === strip.model.lit
            readonly property bool spoken: kind === "line"
            readonly property bool struck: kind === "bell"
            readonly property real long: Math.max(struck ? 12 : 3, (end - modelData) * strip.width - 1)

            x: Math.min(strip.width - long, Math.max(0, strip.mirrored ? strip.place(modelData) - long : strip.place(modelData)))
            y: strip.middle - height / 2
            width: struck ? 12 : long
            height: struck ? 12 : spoken ? (lit ? 34 : 22) : kind === "breaths" ? 14 : 22
            radius: struck ? 6 : spoken ? Math.min(4, width / 2) : Math.min(11, width / 2)
            color: struck ? Theme.page.low : spoken ? Theme.page.candle : Theme.page.word
            border.width: struck ? 2 : 0
            border.color: lit ? Theme.page.candle : Theme.page.word
            opacity: struck ? 1 : spoken ? (lit ? 1 : 0.62) : lit ? 0.34 : kind === "breaths" ? 0.24 : 0.16

            Behavior on height {
                Fade {
                    duration: Theme.touch
                }
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: mouse => {
            strip.forceActiveFocus(Qt.MouseFocusReason);
            strip.model.point(strip.mirrored ? 1 - mouse.x / width : mouse.x / width);
        }
        onDoubleClicked: strip.heard()
    }

    CandleRing {
        anchors.margins: -Theme.space
        lit: strip.activeFocus
    }
}
