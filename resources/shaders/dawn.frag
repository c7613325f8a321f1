#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns in the morning, a still.
#define DAWN
#include "eyes.glsl"
#define EYE FOREST
#include "still.glsl"
#include "forest.glsl"

vec3 paint(vec2 p) { return clearingOfLanterns(p); }
float told(vec2 p) { return openness; }
