import QtQuick
import QtQuick.Controls.impl
import Meditate

// A small sign, drawn in the colour of words.
IconImage {
    property Scheme on: Theme.page
    required property string sign
    property real size: 22

    source: Theme.icons + sign + ".svg"
    sourceSize: Qt.size(size, size)
    color: on.word
}
