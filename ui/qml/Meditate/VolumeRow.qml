import QtQuick
import Meditate

// How loud something is.
LevelRow {
    required property LevelModel model

    shown: qsTr("%1 dB").arg(value)
    from: model.faintest
    to: 0
    stepSize: 1
    value: model.level
    onMoved: value => model.level = value
}
