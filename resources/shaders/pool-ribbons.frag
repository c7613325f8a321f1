#version 440
#extension GL_GOOGLE_include_directive : require
// The mirror pool: the ribbons over it.
#include "eyes.glsl"
#define EYE POOL
#include "ribbons.glsl"
#include "pool.glsl"

vec3 sky(vec2 p) { return heaven(p); }
vec2 hung(vec2 p) { return p - vec2(0.3, 0.165); }
