#version 440
#extension GL_GOOGLE_include_directive : require
// A flower that opens: `kind` 0 has a heart of sapphire, 1 one of citrine.
#include "sprite.glsl"
#include "../petals.glsl"

vec3 paint(vec2 p) {
    float seed = kind < 0.5 ? 10.0 : 12.0;
    return petals(vec3(0.0), p * 1.12, 0.70, seed, kind < 0.5 ? SAPPHIRE : CITRINE, 0.04, stage, smoothstep(1.0, 0.6, length(p)), normalize(vec2(0.2, 1.0)));
}
