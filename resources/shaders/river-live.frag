#version 440
#extension GL_GOOGLE_include_directive : require
// The river of light, alive: it flows, and near the end its light gathers in the ribs of the one who looks.
#define RIBBONS
#include "eyes.glsl"
#define EYE CHEST
#include "live.glsl"
#include "course.glsl"

vec3 flow(vec2 p) {
    float down = max(HORIZON - 0.010 - p.y, 0.0), depth = deepness(down), u = (p.x - bed(down)) / breadth(down);
    float lean = u + 0.22 * sin(depth * 5.3), at = depth * 7.0 - time * 0.55;
    float silk = sin(lean * 5.0 + 2.0 * sin(at * 0.6)) * sin(at + 1.7 * lean) + 0.6 * sin(at * 1.9 - lean * 3.0 + 1.0) * sin(lean * 9.0 + at * 0.4);
    return vec3(1.0, 0.86, 0.66) * smoothstep(1.0, 0.55, abs(u)) * smoothstep(0.01, 0.12, down) * silk * silk * (0.10 + 0.24 * light);
}
vec3 show(vec2 uv, vec2 p) {
    vec4 seen = mixed(uv, p);
    float gather = smoothstep(0.55, 1.0, through), ribs = exp(-dot(p * vec2(1.6, 2.4), p * vec2(1.6, 2.4)) * 5.0);
    vec3 col = seen.rgb + seen.a * drift(uv, p) + flow(p) * step(p.y, HORIZON - 0.010);
    return col + vec3(1.0, 0.66, 0.32) * ribs * gather * (0.14 + 0.46 * light);
}
vec3 develop(vec3 col, vec2 uv) { return varnish(col, uv, 0.55, 0.72); }
