import QtQuick
import Meditate

// One soft light.
Sprite {
    property string hue: "amber"

    source: Theme.icons + "glow-" + hue + ".png"
}
