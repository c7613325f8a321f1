pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// All keys and what they do, as they are set now; read aloud on request. Over a sit it is quiet.
FocusScope {
    id: page

    required property KeysModel keys
    required property bool sitting
    property bool shown: false
    readonly property bool narrow: width < 900 * Math.min(1.5, Theme.textScale)
    readonly property real half: narrow ? rows.width : (rows.width - beside.spacing) / 2
    signal closed

    function open(): void {
        shown = true;
        rest();
    }

    function rest(): void {
        if (aloud.visible)
            aloud.forceActiveFocus(Qt.TabFocusReason);
        else
            done.forceActiveFocus(Qt.TabFocusReason);
    }

    function leave(): void {
        keys.hush();
        shown = false;
        closed();
    }

    function scroll(by: real): void {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + by));
    }

    onSittingChanged: if (sitting)
        keys.hush()
    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    Keys.onEscapePressed: keys.reading ? keys.hush() : leave()
    Keys.onDownPressed: scroll(60)
    Keys.onUpPressed: scroll(-60)
    Keys.onPressed: event => event.accepted = event.key === Qt.Key_Space

    Behavior on opacity {
        Fade {}
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.page.low, Theme.contrast ? 1 : 0.9)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.page.low, Theme.contrast ? 1 : 0.96)
            }
        }

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }

    Flickable {
        id: view

        objectName: "helpView"
        anchors.fill: parent
        contentHeight: rows.y + rows.height + 4 * Theme.space
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: rows

            anchors.horizontalCenter: parent.horizontalCenter
            y: page.height < 560 * Theme.textScale ? 2 * Theme.space : Math.max(3 * Theme.space, (page.height - height) * 0.4)
            width: Math.min(parent.width - 6 * Theme.space, 900 * Math.min(1.4, Theme.textScale))
            spacing: 2 * Theme.space

            Label {
                objectName: "helpTitle"
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width - 2 * Theme.hand
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Keys")
                font.pixelSize: page.narrow ? Theme.tightTitle : Theme.title
                font.weight: Theme.thin
                lineHeight: 1.15
                Accessible.role: Accessible.Heading
            }

            WordButton {
                id: aloud

                objectName: "readAloud"
                anchors.horizontalCenter: parent.horizontalCenter
                visible: !page.sitting
                text: page.keys.reading ? qsTr("Read no more") : qsTr("Read this aloud")
                onClicked: page.keys.reading ? page.keys.hush() : page.keys.read()
            }

            Grid {
                id: beside

                columns: page.narrow ? 1 : 2
                spacing: 5 * Theme.space

                Column {
                    spacing: 3 * Theme.space

                    Listed {
                        title: qsTr("While you sit")
                        names: page.keys.sitting
                    }

                    Listed {
                        title: qsTr("While you write")
                        names: page.keys.writing
                    }
                }

                Column {
                    spacing: 3 * Theme.space

                    Listed {
                        title: qsTr("Before a sit")
                        names: page.keys.idle
                    }

                    Listed {
                        title: qsTr("At any time")
                        names: page.keys.anywhere
                    }

                    Listed {
                        title: qsTr("Among presets")
                        names: page.keys.presets
                    }
                }
            }
        }
    }

    GlyphButton {
        id: done

        objectName: "closeHelp"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2 * Theme.space
        focus: true
        glyph: "close"
        text: qsTr("Close the keys")
        key: qsTr("Escape")
        onClicked: page.leave()
    }

    component Listed: Column {
        id: listed

        required property string title
        required property list<string> names

        width: page.half
        spacing: Theme.space

        Label {
            width: parent.width
            text: listed.title
            color: Theme.page.candle
            font.pixelSize: Theme.small
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: listed.names

            Item {
                id: line

                required property string modelData
                readonly property string held: page.keys.shown[modelData]
                readonly property string does: page.keys.does[modelData]

                width: listed.width
                height: Math.max(key.height, what.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(held).arg(does)

                Label {
                    id: key

                    anchors.left: line.left
                    width: line.width * 0.34
                    text: line.held
                    font.pixelSize: Theme.small
                    lineHeight: 1.2
                    Accessible.ignored: true
                }

                Label {
                    id: what

                    anchors.left: key.right
                    anchors.leftMargin: Theme.space
                    anchors.right: line.right
                    text: line.does
                    color: Theme.page.quiet
                    font.pixelSize: Theme.small
                    lineHeight: 1.2
                    Accessible.ignored: true
                }
            }
        }
    }
}
