#version 440
#extension GL_GOOGLE_include_directive : require
// The mirror pool under the ancient oak, whose runes pulse with the breath, a still.
#include "eyes.glsl"
#define EYE POOL
#include "still.glsl"
#include "pool.glsl"

// The wood behind the pool: three planes that drown in the sky's rose.
vec3 wood(vec3 col, vec2 p) {
    float mist = 0.5 + cloud(p * vec2(3.0, 6.0), 4);
    for (int i = 0; i < 3; ++i) {
        float k = float(i), base = 0.385 - 0.010 * k + 0.02 * p.x * p.x, tall = 0.050 + 0.034 * k;
        vec2 tree = trees(p, 8.6 - 1.9 * k, 6.0 + k * 3.0, base, tall, 0.06 + k * 0.16);
        float v = clamp((p.y - base + 0.35 * tall) / (2.2 * tall), 0.0, 1.0), clump = 0.6 * cloud(p * (3.4 / tall), 4) + 0.30 * (noise(p * (9.0 / tall)) + noise(turned(p, 0.6) * (17.0 / tall)) - 1.0);
        vec3 body = mix(vec3(0.66, 0.40, 0.58), vec3(0.105, 0.10, 0.24), 0.10 + 0.40 * k);
        vec3 sheen = mix(vec3(1.0, 0.72, 0.66), vec3(0.58, 0.48, 0.80), 0.45 * k);
        vec3 c = body * (0.75 + 0.5 * v) * (1.0 + 0.9 * clump) + sheen * exp(-max(tree.x, 0.0) * 95.0) * (0.25 + 0.75 * v) * (0.34 - 0.07 * k);
        col = over(col, c, smoothstep(-0.0024, 0.0024, tree.x));
        float leaves = smoothstep(-0.004, 0.016, tree.y) * (0.28 + 0.72 * light) * (0.45 + 0.2 * k);
        col += leaves * (lanterns(p, 52.0 - 11.0 * k, 13.0 + k, 0.55) + 0.7 * lanterns(turned(p, 0.54), 74.0 - 14.0 * k, 37.0 + k, 0.55));
        vec3 fog = mix(vec3(1.0, 0.66, 0.62), vec3(0.46, 0.36, 0.66), 0.36 * k) * mix(1.0, 0.62, smoothstep(0.1, 0.8, abs(p.x)));
        col = over(col, fog, (0.66 - 0.10 * k) * (0.35 + 0.65 * mist) * smoothstep(base + 0.3 * tall, base - 1.0 * tall, p.y));
    }
    return col;
}

float heartwood(float y) { return 0.016 * sin(y * 9.0 + 0.9) - 0.012 + 0.010 * y; }
float girth(float y) { return 0.056 + 0.075 * exp(-max(y, 0.0) * 26.0) - 0.016 * smoothstep(0.0, 0.22, y); }
// A running scroll along the trunk, a spiral in each of its bends, tighter toward the crown: x the carved line, y the light around it.
vec2 runes(vec2 q) {
    float reach = mix(0.040, 0.018, smoothstep(0.0, 0.34, q.y)), v = log(1.0 + q.y * 1.9) / 0.094, turn = 0.5 * TURN;
    float bend = 0.60 * reach * cos(v * turn), slope = 0.60 * reach * turn * sin(v * turn) * 1.9 / (0.094 * (1.0 + q.y * 1.9));
    float d = abs(q.x - bend) * inversesqrt(1.0 + slope * slope);
    float line = 0.55 * exp(-d * d * 4.5e5), glow = 0.6 * exp(-d * 100.0);
    float nearest = floor(v + 0.5);
    for (int i = -1; i <= 1; ++i) {
        float k = nearest + float(i), hand = mod(k, 2.0) * 2.0 - 1.0, y = (exp(k * 0.094) - 1.0) / 1.9;
        float big = mix(0.040, 0.018, smoothstep(0.0, 0.34, y)) * (0.62 + 0.30 * chance(k + 3.0));
        vec2 s = q - vec2(hand * 0.36 * big, y);
        float r = length(s), a = atan(s.y, s.x * hand) / TURN, winds = 1.55 + 0.8 * chance(k + 8.0);
        float u = pow(min(r / big, 1.5), 0.72) * winds, e = abs(fract(u - a + 0.5) - 0.5) / winds * big * 1.2;
        float within = smoothstep(big, big * 0.72, r), width = 0.0012 + 0.0011 * r / big;
        line = max(line, exp(-e * e / (width * width)) * within);
        glow = max(glow, exp(-r * r / (big * big) * 1.4));
    }
    return vec2(line, glow) * smoothstep(0.016, 0.045, q.y) * smoothstep(0.40, 0.24, q.y);
}
float branch(vec2 q, vec2 a, vec2 b, vec2 c, float ra, float rb, float rc) { return smin(capsule(q, a, b, ra, rb), capsule(q, b, c, rb, rc), 0.05); }
float limbs(vec2 q) {
    q += 0.012 * vec2(cloud(q * 8.0, 2), cloud(q * 8.0 + 30.0, 2));
    float d = branch(q, vec2(-0.022, 0.17), vec2(-0.110, 0.335), vec2(-0.40, 0.445), 0.036, 0.021, 0.002);
    d = smin(d, branch(q, vec2(0.022, 0.19), vec2(0.118, 0.335), vec2(0.42, 0.470), 0.034, 0.020, 0.002), 0.03);
    d = smin(d, branch(q, vec2(-0.014, 0.21), vec2(-0.052, 0.36), vec2(-0.20, 0.56), 0.034, 0.019, 0.003), 0.03);
    d = smin(d, branch(q, vec2(0.014, 0.21), vec2(0.044, 0.37), vec2(0.17, 0.58), 0.032, 0.018, 0.003), 0.03);
    d = smin(d, branch(q, vec2(0.0, 0.22), vec2(-0.006, 0.36), vec2(0.03, 0.60), 0.036, 0.020, 0.003), 0.03);
    d = smin(d, branch(q, vec2(-0.080, 0.300), vec2(-0.170, 0.330), vec2(-0.285, 0.345), 0.013, 0.007, 0.001), 0.02);
    d = smin(d, branch(q, vec2(0.085, 0.300), vec2(0.180, 0.336), vec2(0.310, 0.352), 0.013, 0.007, 0.001), 0.02);
    d = smin(d, branch(q, vec2(-0.170, 0.372), vec2(-0.240, 0.440), vec2(-0.290, 0.520), 0.011, 0.006, 0.001), 0.02);
    return smin(d, branch(q, vec2(0.190, 0.378), vec2(0.260, 0.450), vec2(0.300, 0.540), 0.011, 0.006, 0.001), 0.02);
}
vec3 oak(vec3 col, vec2 p) {
    vec2 q = p - OAK;
    q.x -= heartwood(q.y);
    float rough = cloud(vec2(q.x * 60.0, q.y * 13.0), 4);
    float root = 0.026 * exp(-max(q.y, 0.0) * 34.0) * cos(q.x * 62.0 + 0.8);
    float d = smin(max(abs(q.x) - girth(q.y), 0.7 * (q.y - 0.27)), limbs(q), 0.045) - 0.006 * rough - root;
    d = max(d, -0.014 - q.y + 0.02 * abs(q.x) + 0.004 * rough);
    float cover = smoothstep(0.0016, -0.0016, d) * smoothstep(-0.04, 0.05, 0.455 + 0.10 * cloud(q * 9.0, 3) - q.y);
    float ridge = 0.5 + 0.5 * sin(q.x * 300.0 + 9.0 * cloud(vec2(q.x * 20.0, q.y * 9.0), 3));
    vec3 c = vec3(0.070, 0.052, 0.125) * (1.0 + 1.3 * rough + 0.35 * ridge) * (1.0 + 0.5 * smoothstep(0.35, 0.0, q.y));
    c += mix(vec3(1.0, 0.66, 0.62), vec3(0.60, 0.56, 0.92), smoothstep(0.0, 0.35, q.y)) * exp(min(d, 0.0) * 130.0) * (0.22 + 0.16 * light) * (0.7 + 0.8 * rough);
    vec2 carved = runes(q);
    float beat = 0.16 + 0.84 * light;
    c += GOLD * carved.y * beat * 0.40 * (0.7 + 0.5 * ridge);
    c += mix(vec3(1.0, 0.80, 0.50), vec3(0.86, 0.80, 1.0), smoothstep(0.05, 0.36, q.y)) * carved.x * (0.34 + 1.50 * light);
    col = over(col, c, cover);
    return col + GOLD * exp(-abs(q.x) * 15.0) * smoothstep(-0.06, 0.06, q.y) * smoothstep(0.42, 0.15, q.y) * 0.16 * beat;
}
// Leaves that grow out of the limbs: `k` 0 behind the oak, 1 and 2 before it; nearer ones darker, lower toward the sides, full of lanterns.
vec3 crown(vec3 col, vec2 p, float k) {
    float ax = abs(p.x - 0.02);
    float hem = (k < 0.5 ? 0.740 : k < 1.5 ? 0.868 : 0.945) + 0.03 * smoothstep(0.2, 0.0, ax) - (0.05 + 0.035 * k) * smoothstep(0.12, 0.62, ax) - (0.09 + 0.06 * k) * smoothstep(0.42, 0.95, ax)
              + 0.026 * sin(p.x * (7.3 + k) + 1.0 + 2.0 * k) + 0.014 * sin(p.x * 17.0 + k);
    float leaf = cloud(p * (9.5 - 1.2 * k) + 20.0 * k, 6), d = p.y - hem;
    vec2 q = p - OAK;
    if (k > 0.5 && k < 1.5) {                   // tufts round the ends of the limbs
        d = max(d, 0.050 - length((q - vec2(-0.395, 0.435)) * vec2(0.70, 1.15)));
        d = max(d, 0.055 - length((q - vec2(0.420, 0.460)) * vec2(0.70, 1.15)));
    }
    d += 0.150 * leaf + 0.012 * (noise(p * 120.0) - 0.5);
    float clump = cloud(p * (11.0 - 1.5 * k) + 20.0 * k + vec2(0.0, 0.35), 6);
    vec3 c = mix(vec3(0.30, 0.205, 0.405), vec3(0.042, 0.038, 0.112), 0.10 + 0.45 * k) * (1.0 + 1.5 * clump);
    c += mix(vec3(1.0, 0.66, 0.72), vec3(0.60, 0.46, 0.80), 0.5 * k) * exp(-max(d, 0.0) * 34.0) * (0.13 - 0.03 * k) * (0.7 + 1.2 * clump);
    c += vec3(0.46, 0.36, 0.66) * smoothstep(0.02, 0.32, leaf - clump) * (0.16 - 0.04 * k);
    c += mix(GOLD, vec3(1.0, 0.62, 0.55), 0.4) * exp(-length((p - vec2(0.0, 0.74)) * vec2(0.8, 1.0)) * 5.0) * (0.10 + 0.28 * light) * (0.7 + 1.5 * clump);
    col = over(col, c, smoothstep(-0.0030, 0.0030, d));
    float within = smoothstep(-0.004, 0.024, d) * (0.30 + 0.75 * light) * (0.75 + 0.25 * k);
    return col + within * (lanterns(turned(p, 0.35), 23.0 - 4.5 * k, 77.0 + k, 0.44) + 0.7 * lanterns(turned(p, -0.9), 40.0 - 7.0 * k, 91.0 + k, 0.48));
}

vec3 above(vec2 p) {
    openness = 1.0;
    vec3 col = heaven(p) + 0.6 * stars(p) * smoothstep(0.60, 0.85, p.y);
    col += vec3(1.0, 0.70, 0.50) * exp(-length((p - OAK - vec2(0.0, 0.10)) * vec2(0.75, 1.0)) * 4.6) * (0.34 + 0.40 * light);
    col = crown(wood(col, p), p, 0.0);
    return crown(crown(oak(col, p), p, 1.0), p, 2.0);
}

// Cushions of moss, bright where they turn away, like velvet.
vec3 moss(vec2 p, float shore) {
    float near = smoothstep(0.37, 0.02, p.y);
    vec2 q = vec2(p.x * 12.0 + 2.0 * cloud(p * 5.0, 2), 0.62 / (0.52 - min(p.y, 0.38)) + 12.0 * p.y);
    float mound = cloud(q, 3), slope = cloud(q + vec2(0.10, 0.36), 3) - mound, pile = noise(turned(p, 0.5) * 260.0) - 0.5;
    float toOak = length((p - OAK) * vec2(1.0, 1.7));
    vec3 c = mix(vec3(0.185, 0.150, 0.270), vec3(0.026, 0.056, 0.082), smoothstep(0.0, 0.75, near)) * (1.0 + 1.1 * mound + 0.25 * pile);
    vec3 nap = mix(vec3(0.62, 0.46, 0.72), vec3(0.13, 0.34, 0.31), smoothstep(0.0, 0.7, near));
    c += nap * smoothstep(0.06, -0.30, slope) * (0.56 + 0.30 * pile) * (0.50 + 0.50 * light);
    c = mix(c, c * vec3(0.66, 0.60, 0.92), smoothstep(0.25, 0.85, abs(p.x)));
    c += vec3(1.0, 0.64, 0.40) * exp(-toOak * 5.5) * (0.06 + 0.26 * light) * (0.7 + 1.8 * mound);
    c += vec3(0.86, 0.66, 0.84) * exp(-shore * 40.0) * (0.06 + 0.14 * light) * (0.8 + 1.2 * mound);
    vec3 buds = lanterns(vec2(p.x, p.y * 2.0), 26.0, 19.0, 0.24) * mix(vec3(0.75, 0.80, 1.0), vec3(1.0, 0.85, 0.65), exp(-toOak * 3.0));
    return c + buds * (0.08 + 0.34 * light);
}
// How far inside the pool's shore, in heights.
float shore(vec2 p) {
    vec2 q = (p - vec2(0.0, 0.190)) / vec2(0.62, 0.146);
    float bays = 0.07 * sin(p.x * 5.1 + 0.5) * q.y + 0.05 * sin(p.x * 11.0 + 2.0) + 0.10 * cloud(p * vec2(5.0, 11.0), 3);
    float tufts = 0.050 * cloud(p * vec2(30.0, 62.0), 4);
    return (1.0 + bays * smoothstep(1.2, -0.6, q.y) + tufts - length(q)) * 0.15;
}
// Where the water at `p` shows us what is above it, and how it shows it.
vec2 mirrored(vec2 p) {
    float depth = WATER - p.y;
    vec2 sway = vec2(cloud(p * vec2(4.0, 34.0), 2), cloud(p * vec2(4.0, 26.0) + 9.0, 2)) * vec2(0.010, 0.016) * smoothstep(0.0, 0.12, depth);
    return vec2(p.x, WATER + depth * 1.06) + sway;
}
vec3 watery(vec3 c, vec2 p) {
    c = over(c, vec3(0.16, 0.17, 0.34), 0.10 + 0.22 * smoothstep(0.08, 0.30, WATER - p.y));
    c += vec3(0.80, 0.78, 1.0) * (0.05 * smoothstep(0.20, 0.42, cloud(p * vec2(5.0, 70.0) + 3.0, 3))) * (0.5 + 0.5 * light);
    return c * vec3(0.93, 0.95, 1.03);
}

float ground(vec2 p) {
    float grass = 0.010 * cloud(p * vec2(11.0, 3.0), 4) + 0.005 * noise(vec2(p.x * 150.0, 3.0)) * noise(vec2(p.x * 23.0, 8.0));
    return 0.366 + grass + 0.013 * exp(-p.x * p.x * 50.0) + 0.020 * p.x * p.x - p.y;
}
vec3 paint(vec2 p) {
    float land = ground(p), wet = shore(p);
    bool pool = land > 0.004 && wet > -0.002;
    vec3 col = vec3(0.0);
    if (pool || land < 0.004) col = above(pool ? mirrored(p) : p);
    if (pool) col = watery(col, p);
    if (land > -0.004 && !(pool && wet > 0.004))
        col = over(col, moss(p, max(-wet, 0.0)), pool ? smoothstep(0.0025, -0.0015, wet) : smoothstep(-0.003, 0.003, land));
    float bank = 1.0 - 0.62 * smoothstep(0.024, 0.0, wet) * smoothstep(-0.003, 0.001, wet) * step(0.0, land);
    col *= bank;
    openness *= bank;
    col += vec3(1.0, 0.74, 0.62) * exp(-abs(p.y - WATER - 0.020) * 42.0) * exp(-p.x * p.x * 5.0) * (0.05 + 0.09 * light);
    col += lanterns(turned(p, 0.45), 9.5, 51.0, 0.16) * (0.05 + 0.15 * light) * smoothstep(0.70, 0.3, p.y);
    return col + blurred(turned(p, 0.54), 5.0, 71.0, 0.30) * 0.05 * (0.35 + 0.8 * light) * smoothstep(0.36, 0.95, abs(p.x) / halfWidth());
}
// More than half means water, whose sky is the mirrored one.
float told(vec2 p) { return 0.48 * openness + (ground(p) > 0.0 && shore(p) > 0.0 ? 0.52 : 0.0); }
