#version 440
#extension GL_GOOGLE_include_directive : require
// The forest of lanterns, one still picture.
#include "brush.glsl"
#include "forest.glsl"

vec3 paint(vec2 uv) { return clearingAtDusk(uv); }
