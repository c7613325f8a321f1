import QtQuick
import Meditate

// Everything that can be set, in drawers on a pane of glass. What is changed is kept at once.
FocusScope {
    id: panel

    required property SettingsModel settings
    required property BedtimeModel bedtime
    required property ParcelModel parcel
    required property KeysModel keys
    required property LetterboxModel letterbox
    // What it comes to, while there is no sit yet.
    required property string preview
    property bool shown: false
    readonly property bool filling: width < Theme.narrow
    signal listWanted(ChoiceModel choice, string name, Item from)
    signal helpWanted
    signal closed

    function open(): void {
        shown = true;
        close.forceActiveFocus(Qt.TabFocusReason);
    }

    function leave(): void {
        shown = false;
        closed();
    }

    function within(item: Item): bool {
        for (let here = item; here; here = here.parent)
            if (here === rows)
                return true;
        return false;
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(rows, 0, 0).y;
        if (top < view.contentY || top + item.height > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(top - view.height / 3, view.contentHeight - view.height));
    }

    onShownChanged: settings.choosing = shown
    opacity: shown ? 1 : 0
    visible: shown || opacity > 0
    enabled: shown
    Keys.onEscapePressed: leave()
    Keys.onPressed: event => event.accepted = event.key === Qt.Key_Space

    Behavior on opacity {
        Fade {}
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: panel.leave()
        onWheel: wheel => wheel.accepted = true
    }

    Glass {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: panel.filling ? 0 : 2 * Theme.space
        width: panel.filling ? parent.width : Math.min(parent.width - 4 * Theme.space, 470 * Math.min(1.6, Theme.textScale))
        radius: panel.filling ? 0 : Theme.round

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: close.left
            anchors.leftMargin: 3 * Theme.space
            y: 2 * Theme.space
            text: qsTr("Settings")
            font.pixelSize: Theme.tightTitle
            font.weight: Theme.thin
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }

        Label {
            id: outcome

            objectName: "panelPreview"
            anchors.left: heading.left
            anchors.right: heading.right
            anchors.top: heading.bottom
            text: panel.preview
            visible: text !== ""
            color: Theme.page.quiet
            font.pixelSize: Theme.small
        }

        GlyphButton {
            id: close

            objectName: "closeSettings"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space
            focus: true
            glyph: "close"
            text: qsTr("Close settings")
            key: qsTr("Escape")
            onClicked: panel.leave()
        }

        Flickable {
            id: view

            objectName: "panelView"
            anchors.fill: parent
            anchors.topMargin: Math.max(heading.y + heading.height + (outcome.visible ? outcome.height : 0), close.height + Theme.space) + Theme.space
            anchors.bottomMargin: Theme.space
            anchors.leftMargin: 1.5 * Theme.space
            anchors.rightMargin: 1.5 * Theme.space
            contentHeight: rows.height + 2 * Theme.space
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Behavior on contentY {
                enabled: !view.moving

                Fade {
                    duration: Theme.touch
                }
            }

            // The rings of rows reach a little beyond their words.
            leftMargin: 1.5 * Theme.space
            rightMargin: 1.5 * Theme.space

            Column {
                id: rows

                readonly property Item focused: panel.Window.activeFocusItem
                onFocusedChanged: if (panel.shown && focused && panel.within(focused))
                    panel.reveal(focused)

                width: view.width - 3 * Theme.space

                Label {
                    readonly property string said: panel.shown ? text : ""

                    objectName: "settingsAmiss"
                    width: parent.width
                    bottomPadding: Theme.space
                    visible: text !== ""
                    text: panel.settings.amiss
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    color: Theme.page.candle
                    font.pixelSize: Theme.small
                    onSaidChanged: if (said !== "")
                        Accessible.announce(said)
                }
                VoiceGroup {
                    objectName: "voiceGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                TextsGroup {
                    objectName: "textsGroup"
                    letterbox: panel.letterbox
                }
                LexiconGroup {
                    objectName: "lexiconGroup"
                    lexicon: panel.settings.lexicon
                }
                BreathGroup {
                    objectName: "breathGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                BreathToneGroup {
                    objectName: "breathToneGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                WindDownGroup {
                    objectName: "windDownGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                BellsGroup {
                    objectName: "bellsGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                PlaceGroup {
                    objectName: "placeGroup"
                    settings: panel.settings
                }
                PictureGroup {
                    objectName: "pictureGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                WordsGroup {
                    objectName: "wordsGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                EarGroup {
                    objectName: "earGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                NightGroup {
                    objectName: "nightGroup"
                    bedtime: panel.bedtime
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                DesktopGroup {
                    objectName: "desktopGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                KeysGroup {
                    objectName: "keysGroup"
                    keys: panel.keys
                    onHelpWanted: panel.helpWanted()
                }
                HistoryGroup {
                    objectName: "historyGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
                ParcelGroup {
                    objectName: "parcelGroup"
                    parcel: panel.parcel
                    settings: panel.settings
                }
                LanguageGroup {
                    objectName: "languageGroup"
                    settings: panel.settings
                    onListWanted: (choice, name, from) => panel.listWanted(choice, name, from)
                }
            }
        }
    }
}
