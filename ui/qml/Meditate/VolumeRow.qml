import QtQuick
import Meditate

// How loud something is.
LevelRow {
    required property LevelModel model

    shown: value < model.faintest ? qsTr("none") : qsTr("%1 dB").arg(value)
    from: model.least
    to: 0
    stepSize: 1
    value: model.level
    onMoved: value => model.level = value
}
