#version 440
#extension GL_GOOGLE_include_directive : require
// One soft orb, alive: it swells as the breath fills.
#include "eyes.glsl"
#define EYE ORB
#include "live.glsl"

vec3 show(vec2 uv, vec2 p) {
    vec2 q = p - ORB;
    float far = length(q), swell = mix(0.86 + 0.22 * light, 1.0, smoothstep(0.15, 0.60, far));
    return mixed(unplaced(ORB + q / swell), p).rgb;
}
vec3 develop(vec3 col, vec2 uv) { return varnish(col, uv, 0.55, 0.72); }
