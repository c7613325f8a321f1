#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns in the morning, alive.
#define RIBBONS
#include "eyes.glsl"
#define EYE FOREST
#include "live.glsl"

vec3 show(vec2 uv, vec2 p) {
    vec4 seen = mixed(uv, p);
    return seen.rgb + 0.6 * seen.a * drift(uv, p);
}
vec3 develop(vec3 col, vec2 uv) { return varnish(col * (1.20 + 0.42 * light), uv, 0.35, 0.28); }
