pragma ComponentBehavior: Bound

import QtQuick
import Meditate

// One scene painted by the graphics card: its stills are painted once, and mixed on every frame.
Scene {
    id: live

    property int begun: 1
    property bool baking: true
    readonly property bool impossible: GraphicsInfo.api === GraphicsInfo.Software
    readonly property bool ribboned: scene.ribbons !== ""
    readonly property size pixels: model.plateSize
    readonly property int coarse: pixels.height > 1000 ? 2 : 1
    readonly property int stillBands: 12
    readonly property int ribbonBands: 4
    readonly property int allBands: 2 * stillBands + (ribboned ? 2 * ribbonBands : 0)

    signal failed

    function bake(): void {
        begun = 1;
        baking = true;
    }

    function goOn(): void {
        if (!baking)
            return;
        if (begun < allBands) {
            begun += 1;
            return;
        }
        for (const still of [empty, full, rising.item as Baked, falling.item as Baked])
            still?.keep();
        keeping.enabled = true;
    }

    onPixelsChanged: bake()
    onImpossibleChanged: if (impossible)
        failed()

    // The graphics card can be taken away, and comes back with nothing.
    Connections {
        target: live.Window.window

        function onSceneGraphInitialized(): void {
            live.bake();
        }
    }

    Connections {
        id: keeping

        target: empty.texture
        enabled: false

        function onScheduledUpdateCompleted(): void {
            keeping.enabled = false;
            live.baking = false;
            live.ready = true;
        }
    }

    // Out of sight, but drawn: what is not drawn is not painted.
    Item {
        x: -2 * live.pixels.width

        Baked {
            id: empty

            shader: live.scene.still
            pixels: live.pixels
            light: 0
            bands: live.stillBands
            begun: live.baking ? Math.min(live.begun, bands) : 0
            onBandPainted: live.goOn()
            onFailed: live.failed()
        }

        Baked {
            id: full

            shader: live.scene.still
            pixels: live.pixels
            light: 1
            bands: live.stillBands
            begun: live.baking ? Math.max(0, Math.min(live.begun - live.stillBands, bands)) : 0
            onBandPainted: live.goOn()
            onFailed: live.failed()
        }

        Ribbons {
            id: rising

            which: 0
        }

        Ribbons {
            id: falling

            which: 1
        }
    }

    component Ribbons: Loader {
        id: ribbons

        required property real which

        active: live.ribboned

        sourceComponent: Baked {
            shader: live.scene.ribbons
            pixels: Qt.size(Math.ceil(live.pixels.width / live.coarse), Math.ceil(live.pixels.height / live.coarse))
            light: 1
            which: ribbons.which
            bands: live.ribbonBands
            begun: live.baking ? Math.max(0, Math.min(live.begun - 2 * live.stillBands - which * bands, bands)) : 0
            onBandPainted: live.goOn()
            onFailed: live.failed()
        }
    }

    ShaderEffect {
        readonly property var empty: empty.texture
        readonly property var full: full.texture
        readonly property var rising: (rising.item as Baked)?.texture ?? empty.texture
        readonly property var falling: (falling.item as Baked)?.texture ?? empty.texture
        readonly property real aspect: live.pixels.width / live.pixels.height
        readonly property real light: live.model.light
        readonly property real early: live.model.early
        readonly property real late: live.model.late
        readonly property real time: live.model.time
        readonly property real turn: live.model.turn
        readonly property real through: live.through

        anchors.fill: parent
        opacity: live.shown
        visible: live.ready
        fragmentShader: live.scene.live
        onStatusChanged: if (status === ShaderEffect.Error)
            live.failed()
    }

    Movers {
        scene: live
    }
}
