import QtQuick

// Things side by side, in as many lines as they need, each line in the middle.
Item {
    id: lines

    property real widest: 10000
    property real gap: 0
    property bool mirrored: LayoutMirroring.enabled
    // Each line as what lies in it; follows every width.
    readonly property var laid: {
        const found = [];
        let width = Infinity;
        for (const child of children) {
            if (child.implicitWidth <= 0)
                continue;
            const wanted = Math.min(child.implicitWidth, widest);
            if (width + gap + wanted > widest) {
                found.push([]);
                width = -gap;
            }
            width += gap + wanted;
            found[found.length - 1].push(child);
        }
        return found;
    }
    readonly property real contentWidth: Math.max(0, ...laid.map(line => widthOf(line)))

    function widthOf(line: var): real {
        return line.reduce((sum, child) => sum + Math.min(child.implicitWidth, widest), gap * (line.length - 1));
    }

    function heightOf(line: var): real {
        return Math.max(...line.map(child => child.implicitHeight));
    }

    function place(): void {
        let y = 0;
        for (const line of laid) {
            let x = (width - widthOf(line)) / 2;
            for (const child of line) {
                const wide = Math.min(child.implicitWidth, widest);
                child.x = Math.round(mirrored ? width - x - wide : x);
                child.y = y;
                x += wide + gap;
            }
            y += heightOf(line);
        }
    }

    implicitWidth: contentWidth
    implicitHeight: laid.reduce((sum, line) => sum + heightOf(line), 0)
    onLaidChanged: place()
    onImplicitHeightChanged: place()
    onWidthChanged: place()
    onMirroredChanged: place()
}
