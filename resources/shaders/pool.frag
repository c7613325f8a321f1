#version 440
#extension GL_GOOGLE_include_directive : require
// The mirror pool under the ancient oak, whose runes pulse with the breath, while birds of mother-of-pearl circle it.
#include "brush.glsl"

const float WATER = 0.352;                      // where the far bank meets the water; the mirror's axis
const vec2 OAK = vec2(0.0, 0.362);              // the middle of its foot
const int BIRDS = 5;

vec3 sky(vec2 p) {
    float y = p.y;
    vec3 col = mix(vec3(1.0, 0.76, 0.66), vec3(0.90, 0.56, 0.68), smoothstep(0.36, 0.50, y));
    col = mix(col, vec3(0.52, 0.42, 0.74), smoothstep(0.46, 0.66, y));
    col = mix(col, vec3(0.21, 0.22, 0.52), smoothstep(0.60, 0.84, y));
    col = mix(col, vec3(0.09, 0.09, 0.28), smoothstep(0.78, 1.0, y));
    col = mix(col, col * vec3(0.74, 0.76, 1.02), smoothstep(0.25, 0.9, abs(p.x)) * 0.8);
    col += 0.6 * stars(p) * smoothstep(0.60, 0.85, y);
    col = ribbons(col, p - vec2(0.3, 0.165));
    return col + vec3(1.0, 0.70, 0.50) * exp(-length((p - OAK - vec2(0.0, 0.10)) * vec2(0.75, 1.0)) * 4.6) * (0.34 + 0.40 * light);
}

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
        col = mix(col, c, smoothstep(-0.0024, 0.0024, tree.x));
        float leaves = smoothstep(-0.004, 0.016, tree.y) * (0.28 + 0.72 * light) * (0.45 + 0.2 * k);
        col += leaves * (lanterns(p, 52.0 - 11.0 * k, 13.0 + k, 0.55) + 0.7 * lanterns(turned(p, 0.54), 74.0 - 14.0 * k, 37.0 + k, 0.55));
        vec3 fog = mix(vec3(1.0, 0.66, 0.62), vec3(0.46, 0.36, 0.66), 0.36 * k) * mix(1.0, 0.62, smoothstep(0.1, 0.8, abs(p.x)));
        col = mix(col, fog, (0.66 - 0.10 * k) * (0.35 + 0.65 * mist) * smoothstep(base + 0.3 * tall, base - 1.0 * tall, p.y));
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
    float d = branch(q, vec2(-0.020, 0.20), vec2(-0.105, 0.355), vec2(-0.36, 0.455), 0.030, 0.020, 0.007);
    d = smin(d, branch(q, vec2(0.020, 0.23), vec2(0.115, 0.350), vec2(0.38, 0.475), 0.028, 0.019, 0.007), 0.03);
    d = smin(d, branch(q, vec2(-0.015, 0.25), vec2(-0.055, 0.38), vec2(-0.17, 0.60), 0.022, 0.016, 0.007), 0.03);
    d = smin(d, branch(q, vec2(0.015, 0.25), vec2(0.040, 0.39), vec2(0.16, 0.60), 0.020, 0.015, 0.006), 0.03);
    d = smin(d, capsule(q, vec2(-0.085, 0.315), vec2(-0.24, 0.335), 0.011, 0.001), 0.02);
    return smin(d, capsule(q, vec2(0.09, 0.32), vec2(0.27, 0.345), 0.011, 0.001), 0.02);
}
vec3 oak(vec3 col, vec2 p) {
    vec2 q = p - OAK;
    q.x -= heartwood(q.y);
    float rough = cloud(vec2(q.x * 60.0, q.y * 13.0), 4);
    float root = 0.026 * exp(-max(q.y, 0.0) * 34.0) * cos(q.x * 62.0 + 0.8);
    float d = smin(abs(q.x) - girth(q.y), limbs(q), 0.03) - 0.006 * rough - root;
    d = max(d, -0.014 - q.y + 0.02 * abs(q.x) + 0.004 * rough);
    float cover = smoothstep(0.0016, -0.0016, d);
    float ridge = 0.5 + 0.5 * sin(q.x * 300.0 + 9.0 * cloud(vec2(q.x * 20.0, q.y * 9.0), 3));
    vec3 c = vec3(0.070, 0.052, 0.125) * (1.0 + 1.3 * rough + 0.35 * ridge) * (1.0 + 0.5 * smoothstep(0.35, 0.0, q.y));
    c += mix(vec3(1.0, 0.66, 0.62), vec3(0.60, 0.56, 0.92), smoothstep(0.0, 0.35, q.y)) * exp(min(d, 0.0) * 130.0) * (0.22 + 0.16 * light) * (0.7 + 0.8 * rough);
    vec2 carved = runes(q);
    float beat = 0.16 + 0.84 * light;
    c += GOLD * carved.y * beat * 0.40 * (0.7 + 0.5 * ridge);
    c += mix(vec3(1.0, 0.80, 0.50), vec3(0.86, 0.80, 1.0), smoothstep(0.05, 0.36, q.y)) * carved.x * (0.34 + 1.50 * light);
    col = mix(col, c, cover);
    return col + GOLD * exp(-abs(q.x) * 15.0) * smoothstep(-0.06, 0.06, q.y) * smoothstep(0.42, 0.15, q.y) * 0.16 * beat;
}
// Three layers of leaves that hang over everything, nearer ones darker, full of lanterns, lower toward the sides.
vec3 crown(vec3 col, vec2 p) {
    for (int i = 0; i < 3; ++i) {
        float k = float(i), ax = abs(p.x - 0.02);
        float hem = 0.800 + 0.050 * k - 0.13 * smoothstep(0.14, 0.70, ax) - (0.10 + 0.03 * k) * smoothstep(0.5, 0.95, ax)
                  + 0.030 * sin(p.x * (7.3 + k) + 1.0 + 2.0 * k) + 0.016 * sin(p.x * 17.0 + k);
        float leaf = cloud(p * (9.0 - 1.5 * k) + 20.0 * k, 6), d = p.y - hem + 0.150 * leaf + 0.010 * (noise(p * 120.0) - 0.5);
        float clump = cloud(p * (11.0 - 1.5 * k) + 20.0 * k + vec2(0.0, 0.35), 6);
        vec3 c = mix(vec3(0.29, 0.20, 0.40), vec3(0.042, 0.038, 0.112), 0.12 + 0.44 * k) * (1.0 + 1.5 * clump);
        c += mix(vec3(1.0, 0.66, 0.72), vec3(0.60, 0.46, 0.80), 0.5 * k) * exp(-max(d, 0.0) * 42.0) * (0.20 - 0.05 * k) * (0.7 + 1.2 * clump);
        c += vec3(0.46, 0.36, 0.66) * smoothstep(0.02, 0.32, leaf - clump) * (0.16 - 0.04 * k);
        c += mix(GOLD, vec3(1.0, 0.62, 0.55), 0.4) * exp(-length((p - vec2(0.0, 0.74)) * vec2(0.8, 1.0)) * 5.5) * (0.08 + 0.26 * light) * (0.7 + 1.5 * clump);
        col = mix(col, c, smoothstep(-0.0030, 0.0030, d));
        float within = smoothstep(-0.004, 0.024, d) * (0.30 + 0.75 * light) * (0.75 + 0.25 * k);
        col += within * (lanterns(turned(p, 0.35), 21.0 - 4.5 * k, 77.0 + k, 0.34) + 0.6 * lanterns(turned(p, -0.9), 36.0 - 7.0 * k, 91.0 + k, 0.36));
    }
    return col;
}

// A wing of unit length from its shoulder: a leaf that bends back, widest at the elbow; negative inside.
float wing(vec2 l, float sweep) {
    float t = clamp(l.y, 0.0, 1.0), middle = 0.20 * sin(t * 2.6) - sweep * t * t;
    float wide = 0.17 * (1.0 - t * t) * (0.75 + 0.9 * t) + 0.012 * sin(t * 40.0) * t;
    return (length(vec2(l.x - middle + 0.35 * wide, l.y - t)) - wide) * 0.8;
}
// A bird of unit size that flies toward +x with raised wings; negative inside.
float bird(vec2 l) {
    float body = smin(capsule(l, vec2(-0.40, -0.02), vec2(0.02, 0.0), 0.050, 0.120), capsule(l, vec2(0.02, 0.0), vec2(0.36, 0.07), 0.120, 0.075), 0.08);
    float head = min(length(l - vec2(0.47, 0.12)) - 0.078, capsule(l, vec2(0.50, 0.12), vec2(0.64, 0.09), 0.040, 0.004));
    float tail = capsule(l, vec2(-0.36, -0.02), vec2(-0.92, -0.05), 0.045, 0.085);
    float wings = min(wing((l - vec2(0.04, 0.05)) / 1.15, 0.62) * 1.15, wing((l - vec2(0.16, 0.05)) / 0.92, 0.10));
    return smin(smin(smin(body, head, 0.06), tail, 0.10), wings, 0.05);
}
// The birds on one side of the oak (near: 1, far: 0) and the light they leave behind on their ellipses around it.
vec3 birds(vec3 col, vec2 p, float near) {
    for (int i = 0; i < BIRDS; ++i) {
        float k = float(i), way = mod(k, 2.0) * 2.0 - 1.0, size = 0.046 - 0.0036 * k;
        vec2 middle = OAK + vec2(0.02 * way, 0.150 + 0.052 * k), axes = vec2(0.160 + 0.072 * k, 0.040 + 0.014 * k);
        float tilt = way * (0.10 + 0.03 * k), at = (i == 0 ? 4.05 : i == 1 ? 5.75 : i == 2 ? 3.75 : i == 3 ? 0.25 : 2.55);
        vec2 q = turned(p - middle, -tilt) / axes;
        float r = max(length(q), 0.001), d = (r - 1.0) * r / max(length(q / axes), 0.001);
        float behind = mod(way * (at - atan(q.y, q.x)), TURN), age = behind / 3.6;
        float side = mix(smoothstep(-0.25, 0.25, q.y), smoothstep(0.25, -0.25, q.y), near);
        float fade = max(1.0 - age, 0.0), w = 0.0011 + 0.0050 * age;
        float woven = d - (0.0012 + 0.011 * age) * sin(behind * 5.0 + k);
        float trail = exp(-d * d / (w * w)) + 0.55 * exp(-woven * woven / (w * w * 0.5)) + 0.20 * exp(-abs(d) * 55.0);
        col += pearl(0.22 * behind + 0.2 * k) * trail * fade * fade * side * (0.16 + 0.44 * light);

        vec2 here = middle + turned(axes * vec2(cos(at), sin(at)), tilt);
        vec2 heading = normalize(turned(axes * way * vec2(-sin(at), cos(at)), tilt)) * vec2(1.0, 0.5);
        heading = normalize(heading);
        vec2 up = vec2(-heading.y, heading.x) * (heading.x < 0.0 ? -1.0 : 1.0);
        vec2 l = vec2(dot(p - here, heading), dot(p - here, up)) / size;
        float there = step(0.5, near) == step(sin(at), 0.0) ? 1.0 : 0.0;
        float shape = bird(l), cover = smoothstep(0.05, -0.05, shape) * there;
        float sheen = 0.5 + 0.5 * sin(5.0 * l.y - 4.0 * l.x + k);
        vec3 c = mix(vec3(0.66, 0.66, 1.0), vec3(1.0, 0.82, 0.86), sheen) * pearl(0.9 * l.y - 0.7 * l.x + 0.2 * k) * (1.00 + 0.26 * light) * (0.85 + 0.35 * smoothstep(-0.2, 0.9, l.y));
        col += there * vec3(0.86, 0.80, 1.0) * exp(-max(shape, 0.0) * 2.6) * (0.10 + 0.18 * light);
        col = mix(col, c + vec3(0.60, 0.54, 0.62) * exp(min(shape, 0.0) * 26.0) * (0.4 + 0.8 * light), cover);
    }
    return col;
}

vec3 above(vec2 p) {
    vec3 col = wood(sky(p), p);
    col = birds(col, p, 0.0);
    col = oak(col, p);
    col = crown(col, p);
    return birds(col, p, 1.0);
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
vec3 mirror(vec2 p) {
    float depth = WATER - p.y;
    vec2 fromDrop = (p - vec2(0.03, 0.155)) * vec2(1.0, 2.9);
    float r = length(fromDrop), ring = sin(r * 74.0) * exp(-r * 4.2) * smoothstep(0.0, 0.05, r);
    vec2 sway = vec2(cloud(p * vec2(4.0, 34.0), 2), cloud(p * vec2(4.0, 26.0) + 9.0, 2)) * vec2(0.010, 0.016) * smoothstep(0.0, 0.12, depth);
    vec3 c = above(vec2(p.x, WATER + depth * 1.06) + sway + 0.004 * ring * vec2(0.3, 1.0));
    c = mix(c, vec3(0.16, 0.17, 0.34), 0.10 + 0.22 * smoothstep(0.08, 0.30, depth));
    c += vec3(0.80, 0.78, 1.0) * (0.035 * smoothstep(0.3, 1.0, ring) + 0.05 * smoothstep(0.20, 0.42, cloud(p * vec2(5.0, 70.0) + 3.0, 3))) * (0.5 + 0.5 * light);
    return c * vec3(0.93, 0.95, 1.03);
}

vec3 paint(vec2 uv) {
    vec2 p = vec2((uv.x - 0.5) * aspect, 1.0 - uv.y);
    float ground = 0.366 + 0.010 * cloud(p * vec2(11.0, 3.0), 4) + 0.005 * noise(vec2(p.x * 150.0, 3.0)) * noise(vec2(p.x * 23.0, 8.0)) + 0.013 * exp(-p.x * p.x * 50.0) + 0.020 * p.x * p.x - p.y, wet = shore(p);
    vec3 col;
    if (ground > 0.004 && wet > 0.004) col = mirror(p);
    else {
        col = above(p);
        if (ground > -0.004) col = mix(col, moss(p, max(-wet, 0.0)), smoothstep(-0.003, 0.003, ground));
        if (wet > -0.002 && ground > 0.0) col = mix(col, mirror(p), smoothstep(-0.0015, 0.0025, wet));
    }
    col *= 1.0 - 0.62 * smoothstep(0.024, 0.0, wet) * smoothstep(-0.003, 0.001, wet) * step(0.0, ground);
    col += vec3(1.0, 0.74, 0.62) * exp(-abs(p.y - WATER - 0.020) * 42.0) * exp(-p.x * p.x * 5.0) * (0.05 + 0.09 * light);
    col += lanterns(turned(p, 0.45), 9.5, 51.0, 0.16) * (0.05 + 0.15 * light) * smoothstep(0.70, 0.3, p.y);
    col += blurred(turned(p, 0.54), 5.0, 71.0, 0.30) * 0.05 * (0.35 + 0.8 * light) * smoothstep(0.36, 0.95, abs(p.x) / (0.5 * aspect));
    return varnish(col, uv, vec2(0.5, 0.52));
}
