// Where a point of the picture lies in the scene: x to the right of its middle, y up from its foot. A window that is narrower
// than tall sees the scene from a little farther off.
float stepBack() { return clamp(0.62 / aspect, 1.0, 1.24); }
// The lowest that is seen.
float bottom() { return EYE.y * (1.0 - stepBack()); }
float halfWidth() { return 0.5 * aspect * stepBack(); }
vec2 place(vec2 uv) {
    float z = stepBack();
    return vec2((uv.x - 0.5) * aspect * z, EYE.y + (1.0 - uv.y - EYE.y) * z);
}
vec2 unplaced(vec2 p) {
    float z = stepBack();
    return vec2(0.5 + p.x / (aspect * z), 1.0 - EYE.y - (p.y - EYE.y) / z);
}
