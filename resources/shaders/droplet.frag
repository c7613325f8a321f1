#version 440
#extension GL_GOOGLE_include_directive : require
// The droplet that holds every colour, over two hands that are only light, among flowers with hearts of sapphire and citrine.
#include "brush.glsl"

const vec2 DROP = vec2(0.0, 0.585);
const float ROUND = 0.074;                      // of the drop's belly
const vec3 SAPPHIRE = vec3(0.14, 0.34, 1.0);
const vec3 CITRINE = vec3(1.0, 0.74, 0.14);
const vec3 PLUM = vec3(0.060, 0.036, 0.110);

vec3 hue(float t) { return 0.56 + 0.44 * cos(TURN * (t - vec3(0.0, 0.33, 0.67))); }

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

// A flower seen from a little above; `soft` is how far out of focus, in its own size. Its stem hangs below it.
vec3 flower(vec3 col, vec2 p, vec2 at, float size, float flat_, float seed, vec3 heart, float soft) {
    vec2 q = (p - at) / size;
    float lean = 0.30 * sin(seed * 7.0) * q.y * q.y * 0.15, stem = abs(q.x - lean) - 0.035;
    col = mix(col, vec3(0.050, 0.075, 0.120) + vec3(0.16, 0.14, 0.16) * exp(-abs(q.y) * 0.8), smoothstep(0.03 + soft, -0.03 - soft, stem) * smoothstep(0.1, -0.2, q.y) * smoothstep(-5.0, -1.0, q.y) * 0.8);
    q.y /= flat_;
    if (dot(q, q) > 12.0) return col;
    q = turned(q, 0.5 * sin(seed * 3.1));
    float r = length(q), a = atan(q.y, q.x);
    float cool = heart.r > heart.b ? 0.75 + 0.25 * sin(seed) : 0.25 + 0.25 * sin(seed);
    vec3 pale = mix(vec3(1.0, 0.62, 0.80), vec3(0.78, 0.68, 1.0), cool), deep = mix(vec3(0.80, 0.26, 0.62), vec3(0.46, 0.28, 0.92), cool);
    float toDrop = 0.5 + 0.5 * dot(normalize(DROP - at), q / max(r, 0.05));
    for (int ring = 0; ring < 3; ++ring) {
        float k = float(ring), many = 7.0 - k, reach = 1.0 - 0.25 * k;
        float u = a * many / TURN + 0.5 * k + seed, petal = fract(u) - 0.5, who = chance(floor(mod(u, many)) + 11.0 * k + seed * 5.0);
        float edge = reach * (0.86 + 0.20 * who) * (0.56 + 0.44 * pow(max(cos(petal * 2.9), 0.0), 0.8)) - r;
        float cover = smoothstep(-0.012 - soft, 0.012 + soft, edge), along = clamp(r / reach, 0.0, 1.0);
        vec3 c = mix(deep, pale, smoothstep(0.20, 0.95, along)) * (0.56 + 0.20 * k + 0.26 * who);
        c *= 0.80 + 0.34 * cos(petal * 5.0 + 0.9 * (who - 0.5)) + 0.05 * cos(petal * 40.0) * along * max(1.0 - 8.0 * soft, 0.0);
        c *= 0.74 + 0.60 * toDrop;
        c += pale * exp(-max(edge, 0.0) * 22.0) * (0.12 + 0.16 * light) * toDrop;
        c += heart * exp(-along * 4.2) * (0.16 + 0.46 * light);
        c *= 1.0 - 0.45 * exp(-max(edge, 0.0) * 7.0) * (1.0 - 0.8 * toDrop) * (1.0 - soft);
        col = mix(col, c * (0.76 + 0.36 * light), cover * (0.94 - 0.5 * soft));
    }
    float gem = exp(-r * r * (19.0 - 30.0 * soft)), grains = 0.5 + 0.5 * cos(a * 13.0 + seed) * cos(r * 60.0) * max(1.0 - 8.0 * soft, 0.0);
    col = mix(col, heart * (0.62 + 0.60 * light) * (0.70 + 0.55 * grains), gem * 0.90);
    col += mix(heart, vec3(1.0), 0.6) * exp(-r * r * 160.0) * (0.15 + 0.55 * light);
    return col + heart * exp(-r * 2.4) * (0.03 + 0.13 * light);
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
vec3 near_flowers(vec3 col, vec2 p) {
    col = flower(col, p, vec2(-0.400, 0.375), 0.082, 0.68, 9.0, CITRINE, 0.04);
    col = flower(col, p, vec2(0.415, 0.355), 0.088, 0.70, 10.0, SAPPHIRE, 0.03);
    col = flower(col, p, vec2(-0.555, 0.255), 0.108, 0.72, 11.0, SAPPHIRE, 0.03);
    col = flower(col, p, vec2(0.590, 0.240), 0.112, 0.70, 12.0, CITRINE, 0.05);
    col = flower(col, p, vec2(-0.330, 0.165), 0.084, 0.70, 13.0, CITRINE, 0.04);
    return flower(col, p, vec2(0.345, 0.140), 0.080, 0.72, 14.0, SAPPHIRE, 0.04);
}
// Before the wrists: on a narrow window these are nearly all the flowers there are.
vec3 front_flowers(vec3 col, vec2 p) {
    col = flower(col, p, vec2(-0.186, 0.092), 0.056, 0.72, 17.0, SAPPHIRE, 0.05);
    col = flower(col, p, vec2(0.176, 0.078), 0.052, 0.70, 18.0, CITRINE, 0.05);
    return flower(col, p, vec2(-0.012, 0.058), 0.040, 0.68, 20.0, CITRINE, 0.06);
}
// Two so near that they are hardly seen.
vec3 nearest_flowers(vec3 col, vec2 p) {
    col = flower(col, p, vec2(-0.735, 0.070), 0.190, 0.78, 15.0, CITRINE, 0.24);
    return flower(col, p, vec2(0.760, 0.060), 0.180, 0.76, 16.0, SAPPHIRE, 0.26);
}

// A hand as it is felt from all its parts: the nearest and the second nearest of them, and the way its skin faces.
struct Hand { float nearest, second, weight; vec3 facing; };
Hand with(Hand hand, float d, vec3 facing) {
    float w = exp(-clamp(d, -0.1, 0.1) * 230.0);
    return Hand(min(hand.nearest, d), max(hand.nearest, min(hand.second, d)), hand.weight + w, hand.facing + w * facing);
}
// One finger from `base` to `tip`, bowed by `bow`.
Hand finger(Hand hand, vec2 p, vec2 base, vec2 tip, float bow, float r0, float r1) {
    float t = clamp((p.y - base.y) / (tip.y - base.y), 0.0, 1.0);
    float slope = (tip.x - base.x + bow * 4.0 * (1.0 - 2.0 * t)) / (tip.y - base.y);
    vec2 off = p - vec2(mix(base.x, tip.x, t) + bow * 4.0 * t * (1.0 - t), mix(base.y, tip.y, t));
    off.x *= inversesqrt(1.0 + slope * slope);
    float r = mix(r0, r1, t) * (1.0 + 0.06 * sin(t * 12.5 + 0.6));
    vec2 n = off / r;
    return with(hand, length(off) - r, vec3(n, sqrt(max(1.0 - dot(n, n), 0.0))));
}
vec3 hands(vec3 col, vec2 p) {
    float side = p.x < 0.0 ? -1.0 : 1.0;
    vec2 q = turned(vec2(abs(p.x) + 0.010, p.y + 0.004 * side), 0.015 * side);
    Hand hand = Hand(1.0, 1.0, 0.0, vec3(0.0));
    hand = finger(hand, q, vec2(0.188, 0.120), vec2(0.216, 0.322), 0.026, 0.040, 0.0175);
    hand = finger(hand, q, vec2(0.150, 0.205), vec2(0.138, 0.408), 0.016, 0.0265, 0.0150);
    hand = finger(hand, q, vec2(0.113, 0.215), vec2(0.096, 0.446), 0.014, 0.0270, 0.0155);
    hand = finger(hand, q, vec2(0.077, 0.205), vec2(0.060, 0.418), 0.010, 0.0255, 0.0148);
    hand = finger(hand, q, vec2(0.044, 0.180), vec2(0.027, 0.352), 0.006, 0.0230, 0.0130);
    vec2 palm = (q - vec2(0.112, 0.135)) / vec2(0.092, 0.118);
    float crease = smoothstep(0.0060, 0.0, hand.second - hand.nearest) * smoothstep(0.22, 0.29, q.y);
    hand = with(hand, (length(palm) - 1.0) * 0.09, normalize(vec3(-0.5 * palm.x, -0.7 * palm.y, 0.75)));
    hand = finger(hand, q, vec2(0.205, -0.12), vec2(0.130, 0.10), 0.01, 0.070, 0.075);

    float d = smin(hand.nearest, hand.second, 0.010), thin = smoothstep(-0.020, 0.0, d);
    vec3 n = normalize(hand.facing / max(hand.weight, 1.0e-6) + vec3(0.0, 0.0, 0.05));
    vec2 toDrop = DROP - p;
    float near = exp(-length(toDrop) * 4.2), shine = max(dot(n, normalize(vec3(toDrop, 0.13))), 0.0), ready = smoothstep(-0.02, 0.26, p.y);
    vec3 c = mix(col * 0.36, PLUM, 0.4) + vec3(0.74, 0.16, 0.36) * near * (0.20 + 0.46 * light) * (0.14 + 1.5 * thin);
    c += mix(vec3(1.0, 0.54, 0.42), vec3(1.0, 0.88, 0.70), near) * shine * shine * shine * near * (0.30 + 0.95 * light) * (0.5 + 1.1 * smoothstep(0.24, 0.44, p.y));
    c += vec3(1.0, 0.74, 0.62) * thin * thin * thin * thin * near * (0.40 + 1.60 * light);
    c += vec3(1.0, 0.56, 0.42) * exp(-length((q - vec2(0.080, 0.195)) * vec2(1.0, 0.8)) * 15.0) * (0.10 + 0.52 * light);
    c *= 1.0 - 0.42 * crease;
    col += vec3(1.0, 0.62, 0.48) * exp(-max(d, 0.0) * 75.0) * near * (0.10 + 0.40 * light) * ready;
    return mix(col, c, smoothstep(0.0018, -0.0024, d) * 0.86 * ready);
}

float drop(vec2 q) { return smin(length(q * vec2(1.0, 1.02)) - ROUND, capsule(q, vec2(0.0, 0.040), vec2(0.003, 0.108), 0.034, 0.006), 0.070); }
vec3 droplet(vec3 col, vec2 p) {
    vec2 q = p - DROP;
    float d = drop(q), far = length(q), depth = clamp(-d / ROUND, 0.0, 1.0), bulge = sqrt(max(1.0 - (1.0 - depth) * (1.0 - depth), 0.0));
    col += mix(vec3(1.0, 0.80, 0.62), vec3(1.0, 0.70, 0.75), smoothstep(0.05, 0.3, far)) * (0.50 * exp(-max(d, 0.0) * 22.0) + 0.20 * exp(-far * 4.0)) * (0.30 + 0.66 * light);
    float corona = far - 0.190;
    col += hue(corona * 7.0 + 0.62) * exp(-corona * corona * 420.0) * (0.030 + 0.085 * light);

    vec2 w = q / ROUND * (0.50 + 0.50 * bulge), shade = w + vec2(-0.14, 0.44), glint = turned(w - vec2(-0.36, 0.40), 0.65) * vec2(1.0, 2.3);
    vec2 fold = vec2(cloud(w * 1.1 + 3.0, 3), cloud(w * 1.1 + 40.0, 3));
    float swirl = 0.55 * (w.x + 0.8 * w.y) + 1.1 * fold.x + 0.25 * sin(3.0 * w.y - 2.0 * w.x + 4.0 * fold.y) + 0.58;
    vec3 every = mix(hue(swirl), pearl(swirl), 0.36) * (0.55 + 0.85 * smoothstep(-0.25, 0.35, cloud(w * 1.5 + 2.0 * fold, 4)));
    vec3 c = mix(mix(PLUM, every, 0.35), every, smoothstep(0.0, 0.45, depth)) * (0.92 + 0.26 * light);
    c += vec3(1.0, 0.90, 0.76) * exp(-dot(shade, shade * vec2(1.0, 2.0)) * 3.4) * (0.40 + 0.62 * light);
    c += hue(swirl + 0.45) * exp(-depth * 10.0) * (0.26 + 0.45 * light) * (0.45 + 0.55 * smoothstep(0.5, -0.9, w.y + 0.4 * w.x));
    c += vec3(1.0, 0.97, 0.95) * exp(-dot(glint, glint) * 22.0) * (0.50 + 0.50 * light);
    return mix(col, c, smoothstep(0.0018, -0.0018, d));
}

vec3 paint(vec2 uv) {
    vec2 p = vec2((uv.x - 0.5) * aspect, 1.0 - uv.y);
    vec3 col = far_flowers(meadow(dusk(p), p, 0.40, 3.0, 0.010, vec3(0.125, 0.080, 0.215)), p);
    col = meadow(col, p, 0.28, 40.0, 0.006, vec3(0.070, 0.056, 0.145));
    col = near_flowers(col, p);
    col = meadow(col, p, 0.12, 71.0, 0.010, vec3(0.030, 0.026, 0.080));
    col = hands(nearest_flowers(col, p), p);
    col = droplet(front_flowers(col, p), p);
    float angle = atan(p.x - DROP.x, p.y - DROP.y), far = length(p - DROP);
    col += vec3(1.0, 0.78, 0.58) * exp(-far * 3.2) * 0.10 * (0.5 + 0.5 * sin(angle * 11.0) * sin(angle * 7.0 + 1.0)) * smoothstep(0.08, 0.25, far) * light;
    col += lanterns(turned(p, 0.45), 8.5, 51.0, 0.22) * (0.06 + 0.20 * light) * exp(-far * 1.5);
    return varnish(col, uv, vec2(0.5, 0.46));
}
