pragma ComponentBehavior: Bound

import QtQuick

// One still of a scene, painted by the graphics card band by band, a band a frame, and then kept as one texture.
Item {
    id: baked

    required property url shader
    required property size pixels
    required property real light
    property real which: 0
    property int bands: 12
    property int begun: 0
    readonly property alias texture: whole
    readonly property real rows: Math.ceil(pixels.height / bands)

    signal bandPainted
    signal failed

    function keep(): void {
        whole.textureSize = pixels;
        whole.scheduleUpdate();
    }

    width: pixels.width
    height: rows * bands

    Item {
        id: sheet

        anchors.fill: parent

        Repeater {
            model: baked.begun > 0 ? baked.bands : 0

            Loader {
                id: band

                required property int index

                y: index * baked.rows
                active: index < baked.begun

                sourceComponent: Item {
                    ShaderEffect {
                        id: effect

                        readonly property real light: baked.light
                        readonly property real aspect: baked.pixels.width / baked.pixels.height
                        readonly property real which: baked.which
                        readonly property real share: baked.rows / baked.pixels.height
                        readonly property real upper: band.index * share

                        width: baked.pixels.width
                        height: baked.rows
                        blending: false
                        fragmentShader: baked.shader
                        onStatusChanged: if (status === ShaderEffect.Error)
                            baked.failed()
                    }

                    ShaderEffectSource {
                        width: baked.pixels.width
                        height: baked.rows
                        sourceItem: effect
                        hideSource: true
                        live: false
                        format: ShaderEffectSource.RGBA16F
                        textureSize: Qt.size(baked.pixels.width, baked.rows)
                        onScheduledUpdateCompleted: baked.bandPainted()
                    }
                }
            }
        }
    }

    ShaderEffectSource {
        id: whole

        width: baked.pixels.width
        height: baked.pixels.height
        sourceItem: sheet
        sourceRect: Qt.rect(0, 0, baked.pixels.width, baked.pixels.height)
        live: false
        format: ShaderEffectSource.RGBA16F
        textureSize: Qt.size(1, 1)
    }
}
