#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns at dusk, a still.
#include "eyes.glsl"
#define EYE FOREST
#include "still.glsl"
#include "forest.glsl"

vec3 paint(vec2 p) { return clearingOfLanterns(p); }
float told(vec2 p) { return openness; }
