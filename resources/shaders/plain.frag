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
// Nacre: slow folds without a lattice, about -1..1.
float folds(vec2 q) {
    q += 0.55 * sin(1.3 * q.yx + vec2(1.7, 4.1));
    q += 0.35 * sin(2.3 * q.yx + vec2(5.0, 0.6));
    return sin(q.x + 0.6 * q.y);
}
vec3 orb(vec3 col, vec2 p) {
    vec2 q = p - ORB, bent = q + 0.008 * vec2(folds(q * 9.0 + 2.0), folds(q * 9.0 + 7.0));
    float r = length(bent) / WIDE, fold = folds(q * 13.0 + 1.0);
    float body = exp(-pow(r, 3.4) * 0.80), heart = exp(-r * r * 2.2), rim = exp(-(r - 0.86) * (r - 0.86) * 13.0);
    col += vec3(0.80, 0.42, 0.62) * exp(-r * 0.62) * (0.16 + 0.36 * light) + vec3(1.0, 0.58, 0.52) * exp(-r * 1.25) * (0.08 + 0.34 * light);
    vec3 c = mix(vec3(0.66, 0.36, 0.66), vec3(1.0, 0.54, 0.54), smoothstep(1.10, 0.05, r + 0.12 * fold)) * (0.66 + 0.36 * light);
    c += mix(vec3(1.0, 0.66, 0.56), vec3(1.0, 0.82, 0.62), light) * heart * (0.26 + 0.66 * light) * (1.0 + 0.08 * fold);
    c += mix(vec3(1.0, 0.62, 0.60), vec3(0.66, 0.70, 1.0), 0.5 + 0.5 * sin(2.0 * atan(q.y, q.x) + 0.8 + 1.2 * fold)) * rim * (0.12 + 0.22 * light);
    return mix(col, c, body * 0.90);
}

vec3 paint(vec2 p) { return orb(field(p), p); }
float told(vec2 p) { return 0.0; }
