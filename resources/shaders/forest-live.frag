#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns at dusk, alive.
#define RIBBONS
#include "eyes.glsl"
#define EYE FOREST
#include "live.glsl"

vec3 show(vec2 uv, vec2 p) {
    vec4 seen = mixed(uv, p);
    return seen.rgb + seen.a * drift(uv, p);
}
vec3 develop(vec3 col, vec2 uv) { return varnish(col, uv, 0.55, 0.72); }
