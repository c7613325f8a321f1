#version 440
#extension GL_GOOGLE_include_directive : require
// The place of the droplet: two hands that are only light, among flowers with hearts of sapphire and citrine, a still.
// The droplet itself and the flowers that open are laid over it.
#include "eyes.glsl"
#define EYE DROP
#include "still.glsl"
#include "petals.glsl"

// The wood far out of focus: dusk, trunks as shadows, lanterns as discs.
vec3 dusk(vec2 p) {
    float far = length((p - DROP) * vec2(0.78, 1.0));
    vec3 col = mix(vec3(0.84, 0.48, 0.58), vec3(0.39, 0.24, 0.53), smoothstep(0.04, 0.42, far));
    col = mix(col, vec3(0.115, 0.085, 0.27), smoothstep(0.26, 0.80, far));
    col = mix(col, vec3(0.046, 0.040, 0.125), smoothstep(0.50, 0.0, p.y) * 0.85);
    float trunks = smoothstep(0.02, 0.16, cloud(vec2(p.x * 4.6 + 0.25 * p.y, 4.0 + 0.35 * p.y), 2)) + 0.7 * smoothstep(0.06, 0.16, cloud(vec2(p.x * 9.0 - 0.2 * p.y, 24.0 + 0.4 * p.y), 2));
    col *= 1.0 - 0.40 * trunks * smoothstep(0.12, 0.45, abs(p.x)) * smoothstep(0.25, 0.45, p.y);
    float leaves = p.y - 0.93 + 0.26 * smoothstep(0.15, 0.85, abs(p.x)) + 0.30 * cloud(p * 4.0 + 11.0, 3);
    col *= 1.0 - 0.62 * smoothstep(-0.06, 0.12, leaves);
    col *= 1.0 + 0.55 * cloud(p * vec2(2.6, 3.4) + 7.0, 3);
    col += vec3(1.0, 0.66, 0.46) * exp(-far * 4.6) * (0.34 + 0.24 * light);
    float discs = smoothstep(0.05, 0.45, abs(p.x)) * smoothstep(0.22, 0.60, p.y);
    col += blurred(turned(p, 0.54), 4.2, 71.0, 0.50) * (0.07 + 0.17 * light) * discs;
    return col + blurred(turned(p, -0.40), 7.5, 33.0, 0.45) * (0.06 + 0.14 * light) * (0.35 + 0.65 * discs) * smoothstep(0.30, 0.55, p.y);
}

vec3 stem(vec3 col, vec2 q, float seed, float soft) {
    float lean = 0.30 * sin(seed * 7.0) * q.y * q.y * 0.15, stem = abs(q.x - lean) - 0.035;
    return mix(col, vec3(0.050, 0.075, 0.120) + vec3(0.16, 0.14, 0.16) * exp(-abs(q.y) * 0.8), smoothstep(0.03 + soft, -0.03 - soft, stem) * smoothstep(0.1, -0.2, q.y) * smoothstep(-5.0, -1.0, q.y) * 0.8);
}
vec3 flower(vec3 col, vec2 p, vec2 at, float size, float flat_, float seed, vec3 heart, float soft) {
    vec2 q = (p - at) / size;
    col = stem(col, q, seed, soft);
    return dot(q, q) > 14.0 ? col : petals(col, q, flat_, seed, heart, soft, 1.0, 1.0, normalize(DROP - at));
}
// Grass and leaves between the flowers, a soft dark fringe.
vec3 meadow(vec3 col, vec2 p, float height, float seed, float soft, vec3 tone) {
    float blades = -1.0;
    for (int i = 0; i < 2; ++i) {
        float many = 15.0 + 9.0 * float(i), x = p.x * many + seed + 0.9 * sin(p.x * 5.0 + seed) * p.y * many * 0.20, here = floor(x);
        for (int j = -1; j <= 1; ++j) {
            float c = here + float(j), r = chance(c + seed), q = chance(c * 1.7 + seed + 4.0), top = height * (0.45 + 0.75 * r);
            float up = clamp(p.y / top, 0.0, 1.2), lean = (q - 0.5) * 2.4 * up * up;
            blades = max(blades, (0.34 * (1.0 - up) * (0.5 + up) - abs(x - c - 0.5 - lean)) / many - 0.5 * max(p.y - 0.97 * top, 0.0));
        }
    }
    vec3 c = tone * (0.7 + 0.9 * smoothstep(0.0, height, p.y)) + vec3(0.60, 0.38, 0.56) * exp(-length(p - DROP) * 3.6) * (0.10 + 0.30 * light) * smoothstep(0.010, 0.0, blades);
    return mix(col, c, smoothstep(-soft, soft, blades) * 0.9);
}
vec3 far_flowers(vec3 col, vec2 p) {
    col = flower(col, p, vec2(-0.575, 0.475), 0.046, 0.62, 1.0, SAPPHIRE, 0.20);
    col = flower(col, p, vec2(0.520, 0.520), 0.040, 0.60, 2.0, CITRINE, 0.22);
    col = flower(col, p, vec2(0.675, 0.445), 0.050, 0.66, 3.0, SAPPHIRE, 0.20);
    col = flower(col, p, vec2(-0.435, 0.525), 0.034, 0.58, 4.0, CITRINE, 0.24);
    col = flower(col, p, vec2(-0.705, 0.400), 0.056, 0.62, 5.0, CITRINE, 0.16);
    col = flower(col, p, vec2(0.285, 0.505), 0.033, 0.60, 6.0, SAPPHIRE, 0.20);
    col = flower(col, p, vec2(-0.206, 0.488), 0.036, 0.64, 7.0, SAPPHIRE, 0.16);
    return flower(col, p, vec2(0.208, 0.452), 0.038, 0.62, 8.0, CITRINE, 0.14);
}
// The stems of those that open while one looks, and are laid over the picture.
vec3 stems(vec3 col, vec2 p) {
    for (int i = 0; i < 9; ++i) {
        vec3 f = i == 0 ? vec3(-0.400, 0.375, 0.082) : i == 1 ? vec3(0.415, 0.355, 0.088) : i == 2 ? vec3(-0.555, 0.255, 0.108)
               : i == 3 ? vec3(0.590, 0.240, 0.112) : i == 4 ? vec3(-0.330, 0.165, 0.084) : i == 5 ? vec3(0.345, 0.140, 0.080)
               : i == 6 ? vec3(-0.196, 0.092, 0.056) : i == 7 ? vec3(0.186, 0.078, 0.052) : vec3(-0.012, 0.052, 0.040);
        col = stem(col, (p - f.xy) / f.z, 9.0 + float(i), 0.04);
    }
    return col;
}
// Two so near that they are hardly seen.
vec3 nearest_flowers(vec3 col, vec2 p) {
    col = flower(col, p, vec2(-0.735, 0.070), 0.190, 0.78, 15.0, CITRINE, 0.24);
    return flower(col, p, vec2(0.760, 0.060), 0.180, 0.76, 16.0, SAPPHIRE, 0.26);
}

// A part of a hand as a veil: x how far across, -1 toward the droplet, y how far along, 0 at the wrist; z its half width.
vec3 along(vec2 p, vec2 root, vec2 tip, float bow, float r0, float r1) {
    float t = (p.y - root.y) / (tip.y - root.y), up = clamp(t, 0.0, 1.1);
    float wide = mix(r0, r1, smoothstep(0.0, 1.0, up));
    return vec3((p.x - mix(root.x, tip.x, up) - bow * 4.0 * up * (1.0 - up)) / wide, t, wide);
}
vec3 veil(vec3 col, vec3 at, float fingers, float near) {
    float s = at.x, f = clamp((s + 1.0) * 0.5, 0.0, 0.999) * fingers, which = floor(f), c = 2.0 * (f - which) - 1.0;
    float reach = fingers < 1.5 ? 1.0 : which < 0.5 ? 0.90 : which < 1.5 ? 0.985 : which < 2.5 ? 1.0 : 0.93;
    float cap = reach - 0.052 * (1.0 - sqrt(max(1.0 - c * c, 0.0))), up = smoothstep(0.25, 1.0, at.y), g = clamp(0.5 - 0.5 * s, 0.0, 1.0);
    float inside = smoothstep(1.02, 0.94, abs(s)) * smoothstep(cap + 0.004, cap - 0.008, at.y) * smoothstep(-0.02, 0.55, at.y);
    float parted = fingers < 1.5 ? 0.0 : exp(-(1.0 - abs(c)) * (1.0 - abs(c)) * 34.0) * smoothstep(0.46, 0.74, at.y) * step(abs(s), 0.80);
    vec3 tint = mix(vec3(0.60, 0.24, 0.50), vec3(1.0, 0.66, 0.48), up);
    col = mix(col, col * vec3(0.42, 0.32, 0.48) + vec3(0.016, 0.008, 0.020), inside * 0.72);
    col += tint * inside * (0.03 + 0.13 * g * g + 0.28 * g * g * g * g + 0.13 * up * up * (1.0 - c * c)) * (1.0 - 0.55 * parted) * (0.20 + 1.3 * near) * (0.30 + 0.95 * light);
    float hem = exp(-(1.0 - g) * at.z * 240.0) + 0.55 * exp(-max(cap - at.y, 0.0) * 46.0);
    return col + mix(tint, vec3(1.0, 0.90, 0.72), 0.7) * hem * inside * (0.12 + 0.50 * light) * (0.12 + 1.3 * near) * smoothstep(0.30, 0.85, at.y);
}
// Two hands that are only light, open round what they hold: veils with a bright hem toward the droplet.
vec3 hands(vec3 col, vec2 p) {
    float side = p.x < 0.0 ? -1.0 : 1.0, near = exp(-length(p - DROP) * 3.6);
    vec2 q = turned(vec2(abs(p.x), p.y + 0.006 * side), 0.015 * side), palm = (p - vec2(0.0, 0.250)) * vec2(0.85, 1.0);
    col += vec3(1.0, 0.58, 0.40) * exp(-dot(palm, palm) * 34.0) * (0.08 + 0.30 * light);
    col = veil(col, along(q, vec2(0.060, -0.080), vec2(0.148, 0.416), 0.046, 0.056, 0.0560), 4.0, near);
    return veil(col, along(q, vec2(0.050, -0.020), vec2(0.073, 0.318), 0.040, 0.040, 0.0165), 1.0, near);
}

vec3 paint(vec2 p) {
    vec3 col = far_flowers(meadow(dusk(p), p, 0.40, 3.0, 0.010, vec3(0.125, 0.080, 0.215)), p);
    col = meadow(col, p, 0.28, 40.0, 0.006, vec3(0.070, 0.056, 0.145));
    col = stems(hands(col, p), p);
    col = meadow(col, p, 0.12, 71.0, 0.010, vec3(0.030, 0.026, 0.080));
    col = nearest_flowers(col, p);
    float angle = atan(p.x - DROP.x, p.y - DROP.y), far = length(p - DROP);
    col += vec3(1.0, 0.78, 0.58) * exp(-far * 3.2) * 0.10 * (0.5 + 0.5 * sin(angle * 11.0) * sin(angle * 7.0 + 1.0)) * smoothstep(0.08, 0.25, far) * light;
    return col + lanterns(turned(p, 0.45), 8.5, 51.0, 0.22) * (0.06 + 0.20 * light) * exp(-far * 1.5);
}
float told(vec2 p) { return 0.0; }
