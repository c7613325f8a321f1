import QtQuick
import Meditate

// Text that stands on the picture, in the middle, on a veil of its own.
Label {
    id: label

    horizontalAlignment: Text.AlignHCenter

    Veil {
        on: label.on
        anchors.centerIn: parent
        width: label.contentWidth + 2 * reach
        height: label.contentHeight + 2 * reach
        visible: label.text.trim() !== ""
    }
}
