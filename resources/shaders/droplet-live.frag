#version 440
#extension GL_GOOGLE_include_directive : require
// The place of the droplet, alive.
#include "eyes.glsl"
#define EYE DROP
#include "live.glsl"

vec3 show(vec2 uv, vec2 p) { return mixed(uv, p).rgb; }
vec3 develop(vec3 col, vec2 uv) { return varnish(col, uv, 0.55, 0.72); }
