import QtQuick
import QtQuick.Templates as T
import Meditate

// A number on a thread of light, moved by hand or by the arrow keys.
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
    implicitHeight: Theme.space / 2 + label.height + slider.height - slider.lifted

    Label {
        id: label

        lineHeight: 1.15
        anchors.left: parent.left
        anchors.right: value.left
        anchors.rightMargin: Theme.space
        y: Theme.space / 2
        text: row.name
        color: Theme.page.quiet
        Accessible.ignored: true
    }

    Label {
        id: value

        lineHeight: 1.15
        anchors.right: parent.right
        y: Theme.space / 2
        text: row.shown
        Accessible.ignored: true
    }

    T.Slider {
        id: slider

        // As high as a finger, of which some reaches into the words above.
        readonly property real lifted: 12

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        implicitHeight: 44
        value: row.value
        snapMode: T.Slider.SnapAlways
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onMoved: row.moved(value)
        Accessible.name: row.name + ": " + row.shown

        background: Item {
            Rectangle {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.contrast ? 3 : 2
                radius: 1
                color: Theme.page.quiet
                opacity: 0.35
            }

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: slider.position * parent.width
                height: Theme.contrast ? 3 : 2
                radius: 1
                color: Theme.page.quiet
            }
        }

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            width: 18
            height: 18
            radius: 9
            color: slider.hovered || slider.pressed ? Theme.page.candle : Theme.page.word

            CandleRing {
                anchors.margins: -5
                radius: width / 2
                lit: slider.visualFocus
            }
        }
    }
}
