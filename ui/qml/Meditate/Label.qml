import QtQuick
import Meditate

// Plain text in the house's voice.
Text {
    property Scheme on: Theme.page

    color: on.word
    horizontalAlignment: Text.AlignLeft
    font.pixelSize: Theme.body
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    renderType: Text.QtRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
