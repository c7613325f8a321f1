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
        float v = clamp((p.y - base + 0.35 * tall) / (2.2 * tall), 0.0, 1.0), clump = cloud(p * (3.4 / tall), 4);
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

float heartwood(float y) { return 0.012 * sin(y * 11.0 + 0.8) - 0.009; }
float girth(float y) { return 0.050 + 0.085 * exp(-max(y, 0.0) * 24.0) + 0.055 * smoothstep(0.18, 0.40, y); }
// A running scroll along the trunk, a spiral in each of its bends: x the carved line, y the light around it.
vec2 runes(vec2 q) {
    const float STEP = 0.052, REACH = 0.021;
    float bend = 0.024 * cos(q.y / STEP * 0.5 * TURN), slope = 0.024 * 0.5 * TURN / STEP * sin(q.y / STEP * 0.5 * TURN);
    float d = abs(q.x - bend) * inversesqrt(1.0 + slope * slope);
    float line = exp(-d * d * 4.0e5), glow = exp(-d * 90.0);
    float nearest = floor(q.y / STEP + 0.5);
    for (int i = -1; i <= 1; ++i) {
        float k = nearest + float(i), hand = mod(k, 2.0) * 2.0 - 1.0;
        vec2 s = q - vec2(hand * 0.002, k * STEP);
        float r = length(s), pitch = REACH / 2.3, a = atan(s.y, s.x * hand) / TURN;
        float e = abs(fract(r / pitch - a + 0.5) - 0.5) * pitch, within = smoothstep(REACH, REACH * 0.80, r);
        line = max(line, exp(-e * e * 4.5e5) * within);
        glow = max(glow, exp(-r * r * 2600.0));
    }
    return vec2(line, glow) * smoothstep(-0.012, 0.02, q.y) * smoothstep(0.385, 0.26, q.y);
}
float limbs(vec2 q) {
    float d = smin(capsule(q, vec2(-0.02, 0.25), vec2(-0.13, 0.385), 0.040, 0.022), capsule(q, vec2(-0.13, 0.385), vec2(-0.42, 0.47), 0.022, 0.008), 0.03);
    d = smin(d, smin(capsule(q, vec2(0.02, 0.27), vec2(0.12, 0.40), 0.038, 0.022), capsule(q, vec2(0.12, 0.40), vec2(0.40, 0.50), 0.022, 0.008), 0.03), 0.03);
    d = smin(d, capsule(q, vec2(-0.01, 0.30), vec2(-0.05, 0.60), 0.040, 0.014), 0.03);
    return smin(d, capsule(q, vec2(0.02, 0.30), vec2(0.08, 0.58), 0.034, 0.012), 0.03);
}
vec3 oak(vec3 col, vec2 p) {
    vec2 q = p - OAK;
    q.x -= heartwood(q.y);
    float rough = cloud(vec2(q.x * 60.0, q.y * 13.0), 4);
    float root = 0.030 * exp(-max(q.y, 0.0) * 42.0) * cos(q.x * 70.0);
    float d = smin(abs(q.x) - girth(q.y), limbs(q), 0.03) - 0.006 * rough - root;
    d = max(d, -0.014 - q.y + 0.02 * abs(q.x) + 0.004 * rough);
    float cover = smoothstep(0.0016, -0.0016, d);
    float ridge = 0.5 + 0.5 * sin(q.x * 300.0 + 9.0 * cloud(vec2(q.x * 20.0, q.y * 9.0), 3));
    vec3 c = vec3(0.070, 0.052, 0.125) * (1.0 + 1.3 * rough + 0.35 * ridge) * (1.0 + 0.5 * smoothstep(0.35, 0.0, q.y));
    c += mix(vec3(1.0, 0.66, 0.62), vec3(0.60, 0.56, 0.92), smoothstep(0.0, 0.35, q.y)) * exp(min(d, 0.0) * 130.0) * (0.22 + 0.16 * light) * (0.7 + 0.8 * rough);
    vec2 carved = runes(q);
    float beat = 0.16 + 0.84 * light;
    c += GOLD * carved.y * beat * 0.26 * (0.7 + 0.5 * ridge);
    c += mix(vec3(1.0, 0.80, 0.50), vec3(0.86, 0.80, 1.0), smoothstep(0.05, 0.36, q.y)) * carved.x * (0.30 + 1.25 * light);
    col = mix(col, c, cover);
    return col + GOLD * exp(-abs(q.x) * 15.0) * smoothstep(-0.06, 0.06, q.y) * smoothstep(0.42, 0.15, q.y) * 0.16 * beat;
}
// Two layers of leaves that hang over everything, full of lanterns, lower toward the sides.
vec3 crown(vec3 col, vec2 p) {
    for (int i = 0; i < 2; ++i) {
        float k = float(i), ax = abs(p.x - 0.02);
        float hem = 0.775 + 0.055 * k - 0.15 * smoothstep(0.12, 0.72, ax) - 0.10 * smoothstep(0.6, 1.0, ax)
                  + 0.022 * sin(p.x * 8.3 + 1.0 + 2.0 * k) + 0.014 * sin(p.x * 19.0 + k);
        float leaf = cloud(p * (10.0 - 2.0 * k) + 20.0 * k, 6), d = p.y - hem + 0.125 * leaf + 0.010 * (noise(p * 130.0) - 0.5);
        d = min(d, 0.06 + 0.22 * leaf + 0.30 * (p.y - hem));
        float clump = cloud(p * 15.0 + 9.0 * k, 5);
        vec3 c = mix(vec3(0.150, 0.115, 0.270), vec3(0.040, 0.036, 0.105), k) * (1.0 + 1.5 * clump);
        c += vec3(0.72, 0.50, 0.78) * exp(-max(d, 0.0) * 60.0) * (0.20 - 0.06 * k);
        c += GOLD * exp(-length(p - vec2(0.0, 0.70)) * 6.5) * (0.06 + 0.22 * light) * (0.7 + 1.3 * clump);
        col = mix(col, c, smoothstep(-0.0035, 0.0035, d));
        float within = smoothstep(-0.004, 0.020, d) * (0.30 + 0.70 * light);
        col += within * (lanterns(turned(p, 0.35), 24.0 - 7.0 * k, 77.0 + k, 0.52) * 0.70 + lanterns(turned(p, -0.9), 38.0 - 9.0 * k, 91.0 + k, 0.55) * 0.55);
    }
    return col;
}

// A bird of unit size that flies toward +x with raised wings; negative inside.
float bird(vec2 l) {
    float body = capsule(l, vec2(-0.42, -0.02), vec2(0.36, 0.06), 0.055, 0.105);
    float head = length(l - vec2(0.50, 0.13)) - 0.088;
    float tail = capsule(l, vec2(-0.36, -0.02), vec2(-0.92, -0.06), 0.050, 0.075);
    float near = smin(capsule(l, vec2(0.12, 0.06), vec2(0.16, 0.52), 0.150, 0.115), capsule(l, vec2(0.16, 0.52), vec2(-0.46, 1.12), 0.110, 0.006), 0.10);
    float far = smin(capsule(l, vec2(0.22, 0.06), vec2(0.44, 0.42), 0.120, 0.090), capsule(l, vec2(0.44, 0.42), vec2(0.26, 1.00), 0.085, 0.006), 0.10);
    return smin(smin(smin(body, head, 0.10), tail, 0.10), min(near, far), 0.05);
}
// The birds on one side of the oak (near: 1, far: 0) and the light they leave behind on their ellipses around it.
vec3 birds(vec3 col, vec2 p, float near) {
    for (int i = 0; i < BIRDS; ++i) {
        float k = float(i), way = mod(k, 2.0) * 2.0 - 1.0, size = 0.026 - 0.0020 * k;
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
        float shape = bird(l), cover = smoothstep(0.035, -0.035, shape) * there;
        vec3 c = pearl(0.55 * l.y - 0.30 * l.x + 0.3 * k) * (0.62 + 0.30 * light) * (0.86 + 0.24 * l.y);
        col += there * vec3(0.86, 0.80, 1.0) * exp(-max(shape, 0.0) * 2.6) * (0.10 + 0.18 * light);
        col = mix(col, c + 0.25 * exp(min(shape, 0.0) * 22.0), cover);
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
    vec2 q = p * vec2(11.0, 25.0);
    float mound = cloud(q, 4), slope = cloud(q + vec2(0.10, 0.34), 4) - mound, pile = noise(turned(p, 0.5) * 240.0) - 0.5;
    float toOak = length((p - OAK) * vec2(1.0, 1.7)), deep = smoothstep(0.38, 0.0, p.y);
    vec3 c = mix(vec3(0.185, 0.190, 0.270), vec3(0.034, 0.044, 0.078), deep) * (1.0 + 1.2 * mound + 0.30 * pile);
    c += mix(vec3(0.50, 0.52, 0.56), vec3(0.17, 0.24, 0.26), deep) * smoothstep(0.02, -0.30, slope) * (0.46 + 0.30 * pile) * (0.55 + 0.45 * light);
    c += GOLD * exp(-toOak * 6.0) * (0.12 + 0.50 * light) * (0.8 + 1.3 * mound);
    c += vec3(0.80, 0.62, 0.80) * exp(-shore * 42.0) * (0.10 + 0.20 * light);
    vec3 buds = lanterns(vec2(p.x, p.y * 2.0), 26.0, 19.0, 0.30) * mix(vec3(0.75, 0.80, 1.0), vec3(1.0, 0.85, 0.65), exp(-toOak * 3.0));
    return c + buds * (0.08 + 0.34 * light);
}
// How far inside the pool's shore, in heights.
float shore(vec2 p) {
    vec2 q = (p - vec2(0.0, 0.196)) / vec2(0.60, 0.154);
    float wave = 0.10 * sin(p.x * 6.3 + 0.5) + 0.06 * sin(p.x * 15.0 + 2.0) + 0.16 * cloud(p * vec2(6.0, 12.0), 3);
    return (1.0 + wave - length(q * vec2(1.0, 1.0 + 0.05 * sin(p.x * 3.0)))) * 0.16;
}
vec3 mirror(vec2 p) {
    float depth = WATER - p.y;
    vec2 fromDrop = (p - vec2(0.03, 0.155)) * vec2(1.0, 2.9);
    float r = length(fromDrop), ring = sin(r * 74.0) * exp(-r * 4.2) * smoothstep(0.0, 0.05, r);
    vec2 sway = vec2(cloud(p * vec2(7.0, 60.0), 3), cloud(p * vec2(5.0, 44.0) + 9.0, 3)) * vec2(0.014, 0.020) * smoothstep(0.0, 0.12, depth);
    vec3 c = above(vec2(p.x, WATER + depth * 1.06) + sway + 0.006 * ring * vec2(0.3, 1.0));
    c = mix(c, vec3(0.16, 0.17, 0.34), 0.10 + 0.22 * smoothstep(0.08, 0.30, depth));
    c += vec3(0.80, 0.78, 1.0) * (0.035 * smoothstep(0.3, 1.0, ring) + 0.05 * smoothstep(0.20, 0.42, cloud(p * vec2(5.0, 70.0) + 3.0, 3))) * (0.5 + 0.5 * light);
    return c * vec3(0.93, 0.95, 1.03);
}

vec3 paint(vec2 uv) {
    vec2 p = vec2((uv.x - 0.5) * aspect, 1.0 - uv.y);
    float ground = 0.368 + 0.006 * cloud(p * vec2(14.0, 3.0), 3) + 0.020 * p.x * p.x - p.y, wet = shore(p);
    vec3 col;
    if (ground > 0.004 && wet > 0.004) col = mirror(p);
    else {
        col = above(p);
        if (ground > -0.004) col = mix(col, moss(p, max(-wet, 0.0)), smoothstep(-0.003, 0.003, ground));
        if (wet > -0.002 && ground > 0.0) col = mix(col, mirror(p), smoothstep(-0.001, 0.004, wet));
    }
    col *= 1.0 - 0.55 * smoothstep(0.020, 0.0, wet) * step(0.0, wet) * step(0.0, ground);
    col += vec3(1.0, 0.74, 0.62) * exp(-abs(p.y - WATER - 0.012) * 42.0) * exp(-p.x * p.x * 5.0) * (0.07 + 0.14 * light);
    col += lanterns(turned(p, 0.45), 9.5, 51.0, 0.16) * (0.05 + 0.15 * light) * smoothstep(0.70, 0.3, p.y);
    col += blurred(turned(p, 0.54), 5.0, 71.0, 0.30) * 0.05 * (0.35 + 0.8 * light) * smoothstep(0.36, 0.95, abs(p.x) / (0.5 * aspect));
    return varnish(col, uv, vec2(0.5, 0.52));
}
