pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// Birds of mother-of-pearl on their ellipses round the oak, each with the arc of light that it leaves behind.
Item {
    id: birds

    required property Scene scene
    property bool overPlates: false
    readonly property StageModel model: scene.model
    readonly property int arc: overPlates ? 7 : 13
    readonly property real footY: 0.362
    readonly property real water: 0.352
    readonly property var flights: [
        {
            "high": 0.155,
            "wide": 0.185,
            "deep": 0.044,
            "size": 0.104,
            "way": -1,
            "at": 4.05
        },
        {
            "high": 0.215,
            "wide": 0.270,
            "deep": 0.060,
            "size": 0.092,
            "way": 1,
            "at": 5.35
        },
        {
            "high": 0.275,
            "wide": 0.370,
            "deep": 0.075,
            "size": 0.080,
            "way": -1,
            "at": 1.95
        }
    ]

    // Where a flight is at this angle: its place, the slope of its way, and 0 where the oak hides it.
    function placed(flight: var, angle: real): var {
        const tilt = 0.13 * flight.way, x = flight.wide * Math.cos(angle), y = flight.deep * Math.sin(angle);
        const dx = -flight.way * flight.wide * Math.sin(angle), dy = flight.way * flight.deep * Math.cos(angle);
        const c = Math.cos(tilt), s = Math.sin(tilt), here = c * x - s * y;
        const hidden = Math.sin(angle) > 0 ? Math.min(1, Math.max(0, (Math.abs(here) - 0.050 - 0.5 * (flight.high - 0.155)) / 0.03)) : 1;
        return {
            "x": here,
            "y": birds.footY + flight.high + s * x + c * y,
            "dx": c * dx - s * dy,
            "dy": s * dx + c * dy,
            "seen": hidden
        };
    }

    // How much of what flies here the pool shows: it ends at its shores.
    function mirrored(here: var): real {
        const far = Math.hypot(here.x / 0.58, (2 * water - here.y - 0.19) / 0.135);
        return Math.min(1, Math.max(0, (1 - far) / 0.15));
    }

    Ripple {
        scene: birds.scene
        visible: birds.overPlates && !birds.model.still
    }

    Repeater {
        model: birds.flights

        Item {
            id: flight

            required property var modelData
            readonly property real angle: modelData.at + modelData.way * birds.model.time * Math.PI / 20
            readonly property var here: birds.placed(modelData, angle)
            // Where it turns toward us or away it is only light.
            readonly property real turned: Math.min(1, 3 * Math.abs(along))
            readonly property real along: here.dx / Math.hypot(here.dx, here.dy * 2 + 0.0001)

            Repeater {
                model: birds.arc

                Sprite {
                    required property int index
                    readonly property var then: birds.placed(flight.modelData, flight.angle - flight.modelData.way * (0.10 + 1.5 / birds.arc * index))

                    source: Theme.icons + "streak.png"
                    sourceSize: Qt.size(96, 16)
                    width: Math.round(Math.hypot(then.dx, then.dy) * 3.6 / birds.arc * birds.scene.unit / 8) * 8 + 8
                    height: Math.round((0.013 + 0.028 / birds.arc * index) * birds.scene.unit)
                    middleX: birds.scene.across(then.x)
                    middleY: birds.scene.down(then.y)
                    rotation: -Math.atan2(then.dy, then.dx) * 180 / Math.PI
                    opacity: then.seen * Math.pow(1 - index / birds.arc, 1.2) * (0.46 + 0.50 * birds.model.light)
                }
            }

            Glow {
                hue: "cream"
                size: Math.round(flight.modelData.size * birds.scene.unit * 1.5)
                middleX: birds.scene.across(flight.here.x)
                middleY: birds.scene.down(flight.here.y)
                opacity: flight.here.seen * (0.30 + 0.30 * birds.model.light)
            }

            Repeater {
                model: 2

                Item {
                    id: bird

                    required property int index
                    readonly property real size: Math.round(flight.modelData.size * birds.scene.unit * 1.25)

                    x: birds.scene.across(flight.here.x)
                    y: birds.scene.down(index === 0 ? flight.here.y : 2 * birds.water - flight.here.y)
                    opacity: flight.here.seen * flight.turned * (index === 0 ? 0.80 + 0.20 * birds.model.light : 0.32 * birds.mirrored(flight.here))
                    transform: [
                        Rotation {
                            angle: -Math.atan2(flight.here.dy, Math.abs(flight.here.dx) + 0.02) * 26
                        },
                        Scale {
                            xScale: Math.sign(flight.along) * Math.max(0.45, Math.min(1, 2.4 * Math.abs(flight.along)))
                            yScale: bird.index === 0 ? 1 : -0.94
                        }
                    ]

                    Repeater {
                        model: 6

                        Sprite {
                            required property int index

                            source: Theme.scenes + "bird-" + index + ".webp"
                            size: bird.size
                            visible: index === Math.round(birds.model.light * 5)
                        }
                    }
                }
            }
        }
    }
}
