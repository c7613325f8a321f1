#version 440
#extension GL_GOOGLE_include_directive : require
// One soft orb in a field of slow gradient, for those who want nothing else, a still.
#include "eyes.glsl"
#define EYE ORB
#include "still.glsl"

const float WIDE = 0.150;

vec3 field(vec2 p) {
    float drift = 0.16 * cloud(p * 0.9 + 3.0, 3) + 0.10 * p.x, y = p.y + drift;
    vec3 col = mix(vec3(0.40, 0.22, 0.38), vec3(0.30, 0.20, 0.46), smoothstep(0.0, 0.34, y));
    col = mix(col, vec3(0.17, 0.135, 0.37), smoothstep(0.25, 0.72, y));
    col = mix(col, vec3(0.085, 0.075, 0.235), smoothstep(0.62, 1.08, y));
    return col * (1.0 + 0.22 * cloud(turned(p, 0.5) * vec2(0.8, 2.0) + 9.0, 4));
}
vec3 orb(vec3 col, vec2 p) {
    vec2 q = p - ORB, flow = vec2(cloud(q * 3.0 + 5.0, 3), cloud(q * 3.0 + 31.0, 3));
    float r = length(q + 0.062 * flow) / WIDE, swirl = cloud(q * 7.0 + 2.4 * flow, 4);
    float body = exp(-pow(r, 3.2) * 0.80), heart = exp(-r * r * 2.6), rim = exp(-(r - 0.86) * (r - 0.86) * 16.0);
    col += vec3(0.92, 0.46, 0.56) * exp(-r * 0.62) * (0.16 + 0.36 * light) + vec3(1.0, 0.64, 0.40) * exp(-r * 1.25) * (0.08 + 0.34 * light);
    vec3 c = mix(vec3(0.86, 0.36, 0.58), vec3(1.0, 0.64, 0.46), smoothstep(1.0, 0.1, r + 1.1 * swirl)) * (0.66 + 0.36 * light);
    c += vec3(1.0, 0.84, 0.56) * heart * (0.22 + 0.62 * light) * (1.0 + 1.3 * swirl);
    c += mix(vec3(1.0, 0.66, 0.70), vec3(0.74, 0.70, 1.0), 0.5 + 0.5 * sin(3.0 * atan(q.y, q.x) + 5.0 * flow.x)) * rim * (0.10 + 0.20 * light);
    return mix(col, c, body * 0.88);
}

vec3 paint(vec2 p) { return orb(field(p), p); }
float told(vec2 p) { return 0.0; }
