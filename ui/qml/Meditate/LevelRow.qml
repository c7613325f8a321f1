import QtQuick
import QtQuick.Templates as T
import Meditate

// A number on a thread of light, moved by the mouse or the arrow keys.
Item {
    id: row

    required property string name
    required property string shown
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property real value
    signal moved(real value)

    width: parent ? parent.width : implicitWidth
    implicitHeight: Math.max(Theme.hand, label.height) + 10

    Label {
        id: label

        width: row.width - value.width - Theme.space
        text: row.name
        color: Theme.quietCream
        Accessible.ignored: true
    }

    Label {
        id: value

        anchors.right: parent.right
        text: row.shown
        Accessible.ignored: true
    }

    T.Slider {
        id: slider

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        implicitHeight: 24
        value: row.value
        snapMode: T.Slider.SnapAlways
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onMoved: row.moved(value)
        Accessible.name: row.name + ": " + row.shown

        background: Rectangle {
            y: slider.height / 2 - 1
            width: slider.width
            height: 2
            radius: 1
            color: Theme.hem

            Rectangle {
                width: slider.visualPosition * parent.width
                height: 2
                radius: 1
                color: Theme.faintCream
            }
        }

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: 16
            height: 16
            radius: 8
            color: slider.hovered || slider.pressed ? Theme.candle : Theme.cream
            border.color: Theme.glassFoot
            border.width: slider.visualFocus ? 3 : 0

            CandleRing {
                radius: width / 2
                lit: slider.visualFocus
            }
        }
    }
}
