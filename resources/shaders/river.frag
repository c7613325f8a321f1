#version 440
#extension GL_GOOGLE_include_directive : require
// The river of light, winding up through fields of small lights to where dawn and dusk meet and someone radiant beckons, a still.
#include "eyes.glsl"
#define EYE CHEST
#include "still.glsl"
#include "river.glsl"
#include "course.glsl"

float ridge(float x, float f, float s) { return 0.5 * sin(x * f + s) + 0.27 * sin(x * f * 2.3 + s * 1.7) + 0.13 * sin(x * f * 5.1 + s * 3.1); }
vec3 hills(vec3 col, vec2 p) {
    for (int i = 0; i < 4; ++i) {
        float k = float(i), top = HORIZON + 0.074 - 0.024 * k + (0.026 + 0.006 * k) * ridge(p.x + 0.6, 2.1 + 1.0 * k, 1.0 + 2.1 * k)
                                + 0.060 * smoothstep(0.08, 0.85, abs(p.x)) - 0.030 * exp(-p.x * p.x * 30.0) + 0.010 * cloud(p * vec2(22.0 + 8.0 * k, 9.0), 4) * (0.4 + 0.4 * k);
        vec3 c = mix(vec3(0.96, 0.58, 0.56), vec3(0.36, 0.22, 0.44), 0.31 * k);
        c = mix(c, c * vec3(0.86, 0.78, 1.06), smoothstep(-0.6, 0.6, p.x));
        c = mix(c, vec3(1.0, 0.70, 0.50), exp(-abs(p.x) * 4.0) * (0.62 - 0.06 * k));
        c += vec3(1.0, 0.62, 0.46) * exp(-max(top - p.y, 0.0) * 120.0) * 0.10 * (0.5 + light);
        c = mix(c, c * 1.16 + vec3(0.12, 0.06, 0.06), smoothstep(0.10, 0.0, p.y - HORIZON + 0.02));
        col = over(col, c, smoothstep(-0.0016, 0.0016, top - p.y));
    }
    return col;
}

// Small flowers that shine on the ground: rows of cells whose size grows toward the eye.
vec3 meadow(float x, float depth, float fine, float seed) {
    float row = floor(depth * fine), y = depth * fine - row - 0.5;
    vec3 sum = vec3(0.0);
    float sx = x * exp(-(row + 0.5) / fine) * fine * 0.85, cell = floor(sx);
    for (int j = -1; j <= 1; ++j) {
        vec2 c = vec2(cell + float(j), row), r = pair(c + seed), s = pair(c * 1.3 + seed + 5.0);
        vec2 d = vec2(sx - c.x - 0.5 - (r.x - 0.5) * 0.8, y - (r.y - 0.5) * 0.42);
        float size = 0.055 + 0.085 * s.x * s.x, d2 = dot(d, d) / (size * size);
        vec3 tint = s.y < 0.30 ? vec3(0.50, 0.60, 1.0) : s.y < 0.62 ? vec3(1.0, 0.80, 0.40) : s.y < 0.86 ? vec3(1.0, 0.58, 0.68) : vec3(1.0, 0.95, 0.82);
        float window = smoothstep(0.5, 0.30, abs(y));
        sum += tint * step(fract(r.x * 7.31 + r.y * 3.7), 0.62) * (exp(-d2) + 0.20 * exp(-d2 * 0.16)) * (0.35 + 0.75 * r.y) * window;
    }
    return sum;
}
vec3 valley(vec3 col, vec2 p) {
    float down = max(HORIZON - 0.010 - p.y, 0.0), depth = deepness(down), near = smoothstep(0.0, 0.45, down);
    float x = p.x - bed(down), wide = breadth(down), u = x / wide;
    vec2 soil = vec2(p.x / (down + 0.05), depth * 2.4);
    float rough = cloud(soil * 2.2, 4), fine = cloud(soil * 7.0 + 9.0, 3);
    vec3 ground = mix(vec3(0.86, 0.48, 0.50), vec3(0.38, 0.22, 0.44), smoothstep(0.0, 0.09, down));
    ground = mix(ground, vec3(0.105, 0.080, 0.215), smoothstep(0.05, 0.22, down));
    ground = mix(ground, vec3(0.040, 0.036, 0.110), smoothstep(0.18, 0.48, down));
    ground *= 1.0 + (1.3 * rough + 0.6 * fine) * smoothstep(0.0, 0.14, down);
    ground = mix(ground, ground * vec3(0.80, 0.78, 1.06), smoothstep(0.0, 0.8, p.x));
    float bank = max(abs(u) - 1.0, 0.0);
    ground += mix(vec3(1.0, 0.66, 0.42), vec3(0.96, 0.54, 0.66), near) * (exp(-bank * 1.3) * 0.60 + exp(-bank * 5.0) * 0.30) * (0.20 + 0.80 * light) * (0.60 + 0.9 * rough + 0.5 * fine) * (0.5 + 0.5 * smoothstep(0.0, 0.1, down));
    vec3 flowers = meadow(p.x, depth, 8.5, 17.0) + 0.75 * meadow(p.x + 0.3, depth + 0.031, 15.0, 23.0) + 0.5 * meadow(p.x - 0.4, depth + 0.017, 24.0, 41.0);
    ground += flowers * (0.30 + exp(-bank * 0.45)) * (0.80 + 1.4 * rough) * smoothstep(0.03, 0.30, bank) * (0.26 + 0.86 * light) * smoothstep(0.006, 0.06, down);

    float turn = depth * 3.1, lean = u + 0.22 * sin(turn * 1.7) + 0.10 * sin(turn * 3.7 + 1.0);
    float slow = cloud(vec2(lean * 2.1, turn * 1.5), 3), silk = cloud(vec2(lean * 5.5 + 1.6 * slow, turn * 1.1 + 5.0), 4), spark = cloud(vec2(lean * 15.0 + 3.0 * slow, turn * 4.5), 3);
    float thread = (0.5 + 0.5 * sin(lean * 6.0 + slow * 8.0)) * smoothstep(0.03, 0.20, down), core = exp(-u * u * 1.9), shore = smoothstep(1.0, 0.80, abs(u));
    vec3 deep = mix(vec3(1.0, 0.66, 0.54), vec3(0.74, 0.46, 0.86), smoothstep(0.01, 0.40, down));
    vec3 bright = mix(vec3(1.0, 0.90, 0.66), vec3(1.0, 0.84, 0.76), near);
    float glow = clamp(0.34 + 1.5 * silk * smoothstep(0.02, 0.16, down) + 0.9 * slow + 0.55 * thread, 0.0, 1.6) * (0.36 + 0.64 * core);
    vec3 water = mix(deep * 0.62, bright, clamp(glow * (0.44 + 0.46 * light), 0.0, 1.0));
    water += mix(bright, GOLD, 0.30) * core * (0.08 + 0.42 * light) + vec3(1.0, 0.92, 0.78) * smoothstep(0.10, 0.40, spark) * smoothstep(0.06, 0.25, down) * (0.12 + 0.50 * light);
    water += vec3(1.0, 0.86, 0.66) * exp(-(abs(u) - 0.93) * (abs(u) - 0.93) * 120.0) * (0.10 + 0.26 * light) * (0.6 + slow);
    water += vec3(1.0, 0.80, 0.56) * exp(-abs(p.x - FIGURE.x) * 30.0) * exp(-down * 9.0) * (0.22 + 0.50 * light);
    float soft = 0.0016 + 0.012 * down;
    ground = mix(ground, water, smoothstep(soft, -soft, abs(x) - wide + 0.05 * wide * fine * near) * (0.90 + 0.10 * shore));
    return over(col, ground, smoothstep(0.0, 0.005, HORIZON - 0.010 - p.y));
}

vec3 groves(vec3 col, vec2 p) {
    for (int i = 0; i < 3; ++i) {
        float k = float(i), base = HORIZON - 0.004 - 0.042 * k - 0.015 * k * k, tall = 0.042 + 0.034 * k + 0.008 * k * k;
        vec2 tree = trees(p, 7.6 - 1.9 * k, 22.0 + k * 5.0, base, tall, 0.20 + 0.19 * k);
        float v = clamp((p.y - base + 0.35 * tall) / (2.2 * tall), 0.0, 1.0), clump = 0.6 * cloud(p * (3.4 / tall), 4) + 0.30 * (noise(p * (9.0 / tall)) + noise(turned(p, 0.6) * (17.0 / tall)) - 1.0), toward = exp(-abs(p.x) * 2.6);
        vec3 body = mix(vec3(0.60, 0.34, 0.50), vec3(0.085, 0.066, 0.19), 0.08 + 0.44 * k);
        vec3 c = body * (0.7 + 0.5 * v) * (1.0 + 1.1 * clump) + mix(vec3(1.0, 0.66, 0.52), vec3(0.80, 0.48, 0.66), 0.4 * k) * exp(-max(tree.x, 0.0) * 90.0) * (0.20 + 0.60 * toward) * (0.55 - 0.08 * k);
        c += vec3(1.0, 0.60, 0.44) * smoothstep(0.0, 0.3, clump) * toward * 0.20 * (0.4 + light);
        float foot = smoothstep(base - 0.95 * tall, base - 0.55 * tall, p.y);
        col = over(col, c, smoothstep(-0.0022, 0.0022, tree.x) * foot);
        float leaves = smoothstep(-0.004, 0.016, tree.y) * (0.28 + 0.80 * light) * (0.42 + 0.22 * k);
        col += leaves * (lanterns(p, 50.0 - 11.0 * k, 13.0 + k, 0.55) + 0.7 * lanterns(turned(p, 0.54), 72.0 - 14.0 * k, 37.0 + k, 0.55));
    }
    return col;
}

// Someone in a long robe, one hand open at the side, the other lifted: come. Negative inside.
float figure(vec2 q) {
    float ax = abs(q.x), head = length((q - vec2(0.0, 0.1525)) * vec2(1.16, 0.94)) - 0.0118;
    float neck = capsule(q, vec2(0.0, 0.145), vec2(0.0, 0.128), 0.0046, 0.0058);
    float shoulders = capsule(vec2(ax, q.y), vec2(0.0, 0.1255), vec2(0.0175, 0.1205), 0.0066, 0.0070);
    float hem = smoothstep(0.125, -0.01, q.y), fold = (0.0016 * sin(q.x * 260.0 + 1.0) + 0.004 * sin(q.y * 30.0 + 0.6)) * hem;
    float waist = 0.0165 - 0.0040 * exp(-(q.y - 0.090) * (q.y - 0.090) * 2600.0) + 0.0150 * hem * hem * hem;
    float robe = max(abs(q.x + fold) - waist, max(q.y - 0.121, -0.012 - q.y)) * 0.85;
    float open = smin(capsule(q, vec2(-0.0215, 0.1190), vec2(-0.0330, 0.0920), 0.0064, 0.0060), capsule(q, vec2(-0.0330, 0.0920), vec2(-0.0500, 0.0750), 0.0064, 0.0026), 0.006);
    float lifted = smin(capsule(q, vec2(0.0215, 0.1190), vec2(0.0400, 0.1050), 0.0064, 0.0062), capsule(q, vec2(0.0400, 0.1050), vec2(0.0530, 0.1360), 0.0062, 0.0026), 0.006);
    return smin(smin(smin(head, neck, 0.006), smin(shoulders, robe, 0.010), 0.008), min(open, lifted), 0.008);
}
vec3 beckoning(vec3 col, vec2 p) {
    vec2 q = p - FIGURE, toChest = p - CHEST;
    float d = figure(q), far = length(toChest), angle = atan(toChest.x, toChest.y);
    float rays = 0.72 + 0.36 * sin(angle * 13.0) * sin(angle * 8.0 + 1.0) * smoothstep(0.04, 0.2, far), risen = smoothstep(HORIZON - 0.03, HORIZON + 0.05, p.y);
    col += vec3(1.0, 0.76, 0.48) * (0.30 * exp(-max(d, 0.0) * 70.0) + 0.22 * exp(-far * 7.5) + 0.26 * exp(-far * 2.6) * rays * risen) * (0.26 + 0.80 * light);
    float halo = far - 0.130;
    col += vec3(1.0, 0.84, 0.66) * exp(-halo * halo * 1600.0) * (0.03 + 0.07 * light) * risen;
    vec3 c = mix(vec3(1.15, 0.70, 0.56), vec3(1.75, 1.28, 1.02), smoothstep(0.0, 0.15, q.y)) * (0.76 + 0.44 * light);
    c *= 0.98 + 0.10 * sin(q.x * 430.0 + 3.0 * sin(q.y * 50.0)) * smoothstep(0.075, 0.0, q.y);
    c += vec3(1.0, 0.86, 0.58) * exp(-length(q - vec2(0.0, 0.104)) * 62.0) * (0.40 + 1.00 * light);
    return over(col, c, smoothstep(0.0014, -0.0014, d) * smoothstep(-0.014, 0.070, q.y));
}

vec3 frame(vec3 col, vec2 p) {
    float ax = abs(p.x) / halfWidth(), side = p.x < 0.0 ? -1.0 : 1.0, rough = cloud(p * 24.0, 4), leaf = cloud(p * 11.0 + 70.0, 6);
    float bough = p.y - 1.0 + 0.010 + 0.20 * smoothstep(0.35, 1.0, ax) + 0.028 * sin(p.x * 5.3 + 2.6) + 0.016 * sin(p.x * 13.0 + 2.0) + 0.10 * leaf + 0.008 * (noise(p * 120.0) - 0.5);
    float stem = 0.960 + 0.016 * sin(p.y * 6.0 + side * 1.3) - 0.07 * p.y * p.y;
    float trunk = (0.026 + 0.10 * exp(-(p.y - bottom()) * 10.0) + 0.05 * smoothstep(0.5, 1.0, p.y) + 0.010 * rough - abs(ax - stem)) * halfWidth();
    float fern = 0.13 * smoothstep(0.45, 1.0, ax) + 0.06 * cloud(vec2(p.x * 26.0, p.y * 8.0), 4) * smoothstep(0.4, 0.9, ax) - (p.y - bottom()), shape = max(max(bough, trunk), fern);
    vec3 c = vec3(0.052, 0.038, 0.100) * (1.0 + 1.4 * rough + 0.8 * leaf) + mix(vec3(1.0, 0.58, 0.48), vec3(0.70, 0.44, 0.62), ax) * exp(-max(shape, 0.0) * 70.0) * (0.10 + 0.10 * light);
    col = over(col, c, smoothstep(-0.0030, 0.0030, shape));
    float within = smoothstep(-0.006, 0.022, bough) * (0.30 + 0.70 * light);
    return col + within * (lanterns(turned(p, -0.35), 15.0, 77.0, 0.45) * 0.85 + lanterns(turned(p, 0.9), 27.0, 91.0, 0.45) * 0.60);
}

vec3 paint(vec2 p) {
    vec3 col = heaven(p) + 0.6 * stars(p) * smoothstep(0.72, 0.94, p.y) * smoothstep(-0.75, 0.75, p.x);
    col += vec3(1.0, 0.58, 0.44) * exp(-length((p - vec2(0.0, HORIZON + 0.03)) * vec2(0.72, 1.0)) * 4.6) * (0.26 + 0.44 * light);
    col = valley(hills(col, p), p);
    col += vec3(1.0, 0.66, 0.46) * exp(-abs(p.y - HORIZON + 0.012) * 26.0) * exp(-p.x * p.x * 3.0) * (0.18 + 0.26 * light);
    col = beckoning(groves(col, p), p);
    col += lanterns(p, 11.0, 51.0, 0.20) * vec3(1.0, 0.9, 0.8) * (0.05 + 0.22 * light) * exp(-abs(p.x) * 1.6) * smoothstep(0.72, 0.40, p.y);
    col = frame(col, p);
    return col + blurred(turned(p, 0.54), 5.0, 71.0, 0.30) * 0.055 * (0.35 + 0.8 * light) * smoothstep(0.36, 0.95, abs(p.x) / halfWidth());
}
float told(vec2 p) { return openness; }
