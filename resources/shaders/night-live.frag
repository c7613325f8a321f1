#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns sunk to embers, alive: the picture of dusk with its blue gone first, then its green, then nearly all.
#define RIBBONS
#include "eyes.glsl"
#define EYE FOREST
#include "live.glsl"

vec3 show(vec2 uv, vec2 p) {
    vec4 seen = mixed(uv, p);
    return seen.rgb + seen.a * drift(uv, p);
}
vec3 develop(vec3 col, vec2 uv) {
    vec3 dusk = varnish(col, uv, 0.55, 0.72);
    float bright = dot(dusk, vec3(0.46, 0.44, 0.10)), warm = max(dusk.r - dusk.b, 0.0), toHeart = length(place(uv) - EYE);
    float glow = bright * bright * (0.08 + 0.26 * exp(-toHeart * 3.2)) + 0.42 * warm * bright * smoothstep(0.02, 0.30, warm);
    glow += 0.16 * bright * bright * bright * exp(-toHeart * toHeart * 900.0);
    vec3 ember = mix(vec3(0.66, 0.085, 0.045), vec3(0.98, 0.32, 0.09), smoothstep(0.02, 0.34, glow));
    return ember * glow * (1.95 - 0.45 * light) + dusk * vec3(0.030, 0.012, 0.012);
}
