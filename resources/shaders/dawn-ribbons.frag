#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns in the morning: its ribbons.
#define DAWN
#include "eyes.glsl"
#define EYE FOREST
#include "ribbons.glsl"
#include "forest.glsl"

vec3 sky(vec2 p) { return heaven(p - vec2(0.0, FOOT)); }
vec2 hung(vec2 p) { return p - vec2(0.0, FOOT); }
