pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// What was sat: a year as a field of lanterns, the last weeks, the time of day, the texts. Nothing here asks for more.
FocusScope {
    id: page

    required property HistoryModel history
    property bool shown: false
    readonly property bool narrow: width < 900 * Math.min(1.5, Theme.textScale)
    readonly property real third: narrow ? rows.width : (rows.width - 2 * beside.spacing) / 3
    readonly property bool empty: history.sits === 0
    signal closed

    function sits(count: int): string {
        return qsTr("%n sit(s)", "", count);
    }

    function open(): void {
        history.look();
        shown = true;
        rest();
    }

    function rest(): void {
        done.forceActiveFocus(Qt.TabFocusReason);
    }

    function leave(): void {
        shown = false;
        history.files.leave();
        closed();
    }

    function scroll(by: real): void {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + by));
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const bottom = top + item.height + 2 * Theme.space;
        view.contentY = Math.max(0, Math.min(top - 2 * Theme.space, Math.max(view.contentY, bottom - view.height)));
    }

    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    Keys.onEscapePressed: leave()
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
                color: Qt.alpha(Theme.page.low, Theme.contrast ? 1 : 0.86)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.page.low, Theme.contrast ? 1 : 0.95)
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

        objectName: "historyView"
        anchors.fill: parent
        contentHeight: rows.y + rows.height + 4 * Theme.space
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: rows

            anchors.horizontalCenter: parent.horizontalCenter
            y: page.height < 560 * Theme.textScale ? 2 * Theme.space : Math.max(3 * Theme.space, (page.height - height) * 0.4)
            width: Math.min(parent.width - 6 * Theme.space, 1060)
            spacing: 2 * Theme.space

            Label {
                objectName: "historyTitle"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Your sits")
                font.pixelSize: page.narrow ? Theme.tightTitle : Theme.title
                font.weight: Theme.thin
                lineHeight: 1.15
                Accessible.role: Accessible.Heading
            }

            Label {
                objectName: "historyTotal"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: page.empty ? qsTr("Nothing has been sat yet. The first light comes with your first sit.") : qsTr("%1, %2, since %3").arg(page.sits(page.history.sits)).arg(page.history.total).arg(page.history.since)
                color: Theme.page.quiet
            }

            Label {
                objectName: "historyStreak"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: page.history.streak > 0
                text: qsTr("%n day(s) in a row", "", page.history.streak)
                color: Theme.page.quiet
            }

            Item {
                width: 1
                height: Theme.space
            }

            Loader {
                width: parent.width
                active: page.visible && !page.empty
                sourceComponent: YearField {
                    objectName: "yearField"
                    history: page.history
                }
            }

            Label {
                objectName: "historyAmiss"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: page.history.amiss.join("\n")
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                color: Theme.page.quiet
                font.pixelSize: Theme.small
            }

            Grid {
                id: beside

                columns: page.narrow ? 1 : 3
                spacing: 4 * Theme.space
                visible: !page.empty

                Chart {
                    title: qsTr("By week")
                    words: (weeks.item as WeekReeds)?.words ?? ""

                    Loader {
                        id: weeks

                        anchors.fill: parent
                        active: page.visible && !page.empty
                        sourceComponent: WeekReeds {
                            objectName: "weekReeds"
                            history: page.history
                        }
                    }
                }

                Chart {
                    title: qsTr("By time of day")
                    words: (hours.item as DayArc)?.words ?? ""

                    Loader {
                        id: hours

                        anchors.fill: parent
                        active: page.visible && !page.empty
                        sourceComponent: DayArc {
                            objectName: "dayArc"
                            history: page.history
                        }
                    }
                }

                Column {
                    width: page.third
                    spacing: Theme.space

                    Heading {
                        text: qsTr("By text")
                    }

                    Repeater {
                        model: page.history.titles

                        Column {
                            id: reading

                            required property int index
                            required property string modelData

                            width: page.third

                            Label {
                                width: parent.width
                                horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
                                text: reading.modelData || qsTr("Without words")
                                font.pixelSize: Theme.small
                                lineHeight: 1.2
                            }

                            Label {
                                width: parent.width
                                horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
                                text: qsTr("%1, %2").arg(page.sits(page.history.counts[reading.index])).arg(page.history.lengths[reading.index])
                                color: Theme.page.quiet
                                font.pixelSize: Theme.small * 0.86
                                lineHeight: 1.2
                            }
                        }
                    }
                }
            }

            HistoryFiles {
                id: files

                readonly property Item focused: page.Window.activeFocusItem

                width: parent.width
                model: page.history.files
                empty: page.empty
                onHeightChanged: if (page.shown && model.said !== "")
                    page.reveal(files)
                onFocusedChanged: if (page.shown && focused && (focused.parent?.parent === files))
                    page.reveal(focused)
            }
        }
    }

    GlyphButton {
        id: done

        objectName: "closeHistory"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2 * Theme.space
        focus: true
        glyph: "close"
        text: qsTr("Close your sits")
        key: qsTr("Escape")
        onClicked: page.leave()
    }

    component Heading: Label {
        width: page.third
        horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        color: Theme.page.quiet
        font.pixelSize: Theme.small
        Accessible.role: Accessible.Heading
    }

    component Chart: Column {
        id: chart

        required property string title
        required property string words
        default property alias inside: held.data

        width: page.third
        spacing: Theme.space

        Heading {
            text: chart.title
        }

        Item {
            id: held

            width: parent.width
            height: 100 + 2 * Theme.small
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: chart.words
            color: Theme.page.quiet
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
    }
}
