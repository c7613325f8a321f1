import QtQuick

// The window over the whole screen, for the sitter or for the dark, and as it was before.
QtObject {
    id: whole

    required property Window frame
    property int before: Window.Windowed
    // The screen was filled by the dark, not by the sitter.
    property bool filled: false

    function toggle(): void {
        if (frame.visibility === Window.FullScreen) {
            frame.visibility = before;
        } else {
            before = frame.visibility;
            frame.visibility = Window.FullScreen;
        }
    }

    function leave(): void {
        if (frame.visibility === Window.FullScreen)
            toggle();
    }

    // All of the screen goes black where one is at the window.
    function darken(): void {
        filled = frame.active && frame.visibility !== Window.FullScreen;
        if (filled)
            toggle();
    }

    function lighten(): void {
        if (filled) {
            filled = false;
            leave();
        }
    }
}
