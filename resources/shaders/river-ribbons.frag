#version 440
#extension GL_GOOGLE_include_directive : require
// The river of light: the ribbons over it.
#include "eyes.glsl"
#define EYE CHEST
#include "ribbons.glsl"
#include "river.glsl"

vec3 sky(vec2 p) { return heaven(p); }
vec2 hung(vec2 p) { return vec2(p.x * 0.9 + 1.7, p.y - 0.20); }
