// The forest of lanterns with the sitter in its clearing. p.x grows to the right from the middle, p.y upward from the foot of the sitter.
const float FOOT = 0.185;                       // the sitter's foot, in heights from the lower edge
const vec2 HEART = vec2(0.0, 0.108);

vec3 sky(vec2 p) {
    float y = p.y;
    vec3 col = mix(vec3(1.0, 0.70, 0.55), vec3(0.90, 0.50, 0.58), smoothstep(0.14, 0.33, y));
    col = mix(col, vec3(0.46, 0.30, 0.60), smoothstep(0.28, 0.54, y));
    col = mix(col, vec3(0.17, 0.14, 0.39), smoothstep(0.48, 0.70, y));
    col = mix(col, vec3(0.085, 0.075, 0.24), smoothstep(0.64, 0.86, y));
    col = mix(col, col * vec3(0.80, 0.76, 1.04), smoothstep(0.3, 0.9, abs(p.x)) * 0.7);
    vec2 s = mat2(0.82, 0.57, -0.57, 0.82) * p * 26.0 + 1.6 * vec2(noise(p * 9.0), noise(p * 9.0 + 50.0));
    vec2 c = floor(s), r = pair(c + 3.0), q = pair(c * 2.3 + 71.0);
    vec2 d = s - c - 0.5 - (q - 0.5) * 0.7;
    float star = step(0.45, fract(r.x * 5.3 + q.y)) * exp(-dot(d, d) * (160.0 + 700.0 * r.y)) * (0.15 + 0.85 * r.y * r.y);
    return col + vec3(1.0, 0.93, 0.98) * star * smoothstep(0.40, 0.80, y) * 0.75;
}
float sitter(vec2 p) {
    vec2 q = vec2(abs(p.x), p.y + 0.141) ;
    float head = length((q - vec2(0.0, 0.3275)) * vec2(1.20, 0.95)) - 0.0222;
    float neck = capsule(q, vec2(0.0, 0.315), vec2(0.0, 0.280), 0.0085, 0.0115);
    float torso = capsule(q, vec2(0.011, 0.256), vec2(0.003, 0.178), 0.0345, 0.0300);
    float shoulder = capsule(q, vec2(0.0, 0.281), vec2(0.046, 0.264), 0.0115, 0.0128);
    float arm = smin(capsule(q, vec2(0.0520, 0.259), vec2(0.0685, 0.206), 0.0128, 0.0102),
                     capsule(q, vec2(0.0685, 0.206), vec2(0.092, 0.175), 0.0100, 0.0074), 0.010);
    float leg = min(capsule(q, vec2(0.016, 0.160), vec2(0.098, 0.159), 0.0220, 0.0178),
                    capsule(q, vec2(0.0, 0.150), vec2(0.066, 0.148), 0.0140, 0.0115));
    float shape = smin(smin(head, neck, 0.012), smin(torso, shoulder, 0.024), 0.016);
    return smin(smin(shape, arm, 0.009), leg, 0.016);
}

vec3 forest(vec3 col, vec2 p, float far) {
    float mist = 0.5 + cloud(p * vec2(3.0, 6.0), 4);
    vec3 haze = mix(vec3(1.0, 0.58, 0.50), vec3(0.56, 0.34, 0.60), smoothstep(0.0, 0.8, abs(p.x)));
    col = mix(col, haze, smoothstep(0.30, 0.14, p.y) * 0.85);
    float stems = smoothstep(0.60, 0.74, noise(vec2(p.x * 25.0 + 0.6 * p.y, 7.0))) * 0.5
                + smoothstep(0.56, 0.70, noise(vec2(p.x * 47.0 - 0.5 * p.y, 3.0))) * 0.3;
    col = mix(col, vec3(0.64, 0.34, 0.50), stems * 0.55 * smoothstep(0.30, 0.20, p.y));
    for (int i = 0; i < 4; ++i) {
        float k = float(i);
        float base = 0.200 - 0.040 * k + (0.03 + 0.035 * k) * p.x * p.x, tall = 0.066 + 0.040 * k;
        vec2 tree = trees(p, 8.2 - 1.75 * k, 2.0 + k * 3.0, base, tall, 0.02 + k * 0.115);
        float blur = 0.0026 - 0.0004 * k, cover = smoothstep(-blur, blur, tree.x);
        float v = clamp((p.y - base + 0.35 * tall) / (2.2 * tall), 0.0, 1.0);
        float clump = cloud(p * (3.4 / tall), 4);
        vec3 body = mix(vec3(0.56, 0.30, 0.49), vec3(0.040, 0.040, 0.135), 0.06 + 0.31 * k);
        vec3 sheen = mix(vec3(1.0, 0.64, 0.60), vec3(0.52, 0.38, 0.72), 0.33 * k);
        float leafage = (noise(p * (9.0 / tall)) + noise(turned(p, 0.6) * (17.0 / tall)) - 1.0) * 0.5;
        vec3 c = body * (0.72 + 0.55 * v) * (1.0 + (0.65 + 0.22 * k) * clump + (0.55 + 0.1 * k) * leafage);
        c += sheen * exp(-max(tree.x, 0.0) * 95.0) * (0.25 + 0.75 * v) * (0.34 - 0.06 * k);
        c += sheen * smoothstep(0.05, 0.35, clump) * v * (0.13 - 0.02 * k);
        c += GOLD * (0.06 + 0.34 * light) * exp(-far * 4.4) * (1.2 - v) * (0.7 + 1.2 * clump);
        col = mix(col, c, cover);
        float leaves = smoothstep(-0.004, 0.016, tree.y);
        vec2 turned = mat2(0.86, 0.51, -0.51, 0.86) * p;
        float glow = leaves * (0.36 + 0.80 * light) * (0.50 + 0.24 * k);
        col += glow * (lanterns(p, 46.0 - 10.0 * k, 11.0 + k, 0.62) + 0.75 * lanterns(turned, 70.0 - 14.0 * k, 31.0 + k, 0.60));
        vec3 fog = mix(vec3(1.0, 0.56, 0.52), vec3(0.34, 0.22, 0.50), 0.33 * k);
        fog = mix(fog, fog * vec3(0.60, 0.50, 0.86), smoothstep(0.1, 0.8, abs(p.x)));
        fog += vec3(1.0, 0.58, 0.24) * exp(-far * 4.4) * (0.12 + 0.55 * light);
        col = mix(col, fog, (0.60 - 0.09 * k) * (0.30 + 0.70 * mist) * smoothstep(base + 0.2 * tall, base - 1.2 * tall, p.y));
    }
    return col;
}

vec3 clearing(vec3 col, vec2 p) {
    float wind = p.x + 0.5 * max(p.y, -0.02) * sin(p.x * 19.0 + 2.0 * sin(p.x * 7.0)), clumps = smoothstep(0.15, 0.9, noise(vec2(p.x * 13.0, 3.0)));
    float tuft = (0.25 + 0.75 * clumps) * pow(noise(vec2(wind * 190.0, 3.0)), 1.6) + 0.5 * noise(vec2(wind * 90.0, 8.0)) * clumps + 0.5 * noise(vec2(p.x * 31.0, 5.0));
    float moss = cloud(p * vec2(16.0, 34.0), 5);
    float edge = 0.006 + 0.022 * cos(p.x * 2.0) - 0.020 + 0.004 * moss + 0.015 * tuft, depth = edge - p.y;
    float cover = smoothstep(-0.0030, 0.0026, depth), round_ = length(vec2(p.x, (p.y - 0.004) * 2.8));
    vec3 c = mix(vec3(0.125, 0.090, 0.235), vec3(0.028, 0.024, 0.080), smoothstep(0.0, 0.13, depth));
    c *= 1.0 + 1.3 * moss;
    c += vec3(1.0, 0.53, 0.17) * exp(-round_ * 5.2) * (0.10 + 0.52 * light) * (0.75 + 1.3 * moss);
    c += mix(vec3(0.58, 0.38, 0.66), vec3(1.0, 0.64, 0.32), exp(-round_ * 4.0)) * exp(-max(depth, 0.0) * 85.0) * (0.14 + 0.16 * light);
    col = mix(col, c, cover);
    vec3 buds = lanterns(vec2(p.x, p.y * 1.8), 24.0, 19.0, 0.26) * mix(vec3(0.9, 0.62, 1.0), vec3(1.0, 0.8, 0.6), exp(-round_ * 3.0));
    return col + cover * smoothstep(0.0, 0.03, depth) * buds * (0.09 + 0.34 * light) * smoothstep(-FOOT, -0.02, p.y);
}

// The nearest trees, almost black, hung with threads of light: they keep the eye in the middle.
vec3 frame(vec3 col, vec2 p, float far) {
    float y = p.y + FOOT, ax = abs(p.x) / (0.5 * aspect), side = p.x < 0.0 ? -1.0 : 1.0;
    float rough = cloud(p * 24.0, 4), leaf = cloud(p * 13.0 + 40.0, 5);
    float stem = 0.945 + 0.018 * sin(y * 6.0 + side * 1.3) - 0.085 * y * y - 0.03 * side * y;
    float trunk = 0.034 + 0.12 * exp(-y * 12.0) + 0.05 * smoothstep(0.5, 1.0, y) + 0.010 * rough - abs(ax - stem);
    float drop = 0.030 + 0.25 * smoothstep(0.20, 1.0, ax) + 0.030 * sin(p.x * 5.3 + 0.6) + 0.018 * sin(p.x * 13.0 + 1.0);
    float bough = y - 1.0 + drop + 0.085 * leaf + 0.005 * (noise(p * 110.0) - 0.5);
    float fern = 0.090 * smoothstep(0.52, 1.0, ax) + 0.05 * cloud(vec2(p.x * 30.0, y * 7.0), 4) * smoothstep(0.45, 0.9, ax) - y;
    float shape = max(max(trunk, bough), fern);
    float sx = p.x * 19.0 + 0.10 * sin(y * 3.0 + p.x * 2.0), column = floor(sx), sf = sx - column - 0.5;
    float sr = chance(column + 41.0), sq = chance(column + 87.0), sax = abs(column + 0.5) / (9.5 * aspect);
    float reach = 0.030 + 0.25 * smoothstep(0.20, 1.0, sax) + (0.03 + 0.24 * sr) * (0.25 + 0.75 * smoothstep(0.15, 1.0, sax)) * step(0.42, sq);
    float hung = smoothstep(1.0 - reach - 0.012, 1.0 - reach + 0.004, y) * (1.0 - smoothstep(-0.03, 0.0, shape));
    sf -= (sq - 0.5) * 0.5;
    col = mix(col, vec3(0.15, 0.10, 0.22), hung * smoothstep(0.022, 0.008, abs(sf)) * 0.40);
    float ly = (y - (1.0 - reach)) * 19.0 + 0.5 * sr, li = floor(ly), lf = ly - li - 0.42, lr = chance(li * 3.7 + column * 1.3);
    float ld = sf * sf + lf * lf;
    col += lanternColour(lr) * hung * step(0.34, lr) * (exp(-ld * 130.0) + 0.24 * exp(-ld * 22.0)) * (0.34 + 0.9 * light) * (0.5 + 0.6 * lr);
    vec3 c = vec3(0.036, 0.030, 0.088) * (1.0 + 1.6 * rough);
    c += vec3(0.52, 0.33, 0.56) * exp(-max(shape, 0.0) * 90.0) * 0.15 * (0.4 + 0.6 * smoothstep(1.0, 0.2, ax));
    c += vec3(0.10, 0.07, 0.17) * smoothstep(0.05, 0.4, leaf) * smoothstep(0.0, 0.05, bough) * 0.5;
    c += GOLD * (0.02 + 0.10 * light) * exp(-far * 2.2);
    col = mix(col, c, smoothstep(-0.0034, 0.0030, shape));
    float within = smoothstep(-0.006, 0.020, bough);
    col += within * (0.32 + 0.68 * light) * (lanterns(mat2(0.94, 0.34, -0.34, 0.94) * p, 15.0, 77.0, 0.50) * 0.85
                                           + lanterns(mat2(0.6, -0.8, 0.8, 0.6) * p, 27.0, 91.0, 0.55) * 0.60);
    return col;
}

vec3 clearingAtDusk(vec2 uv) {
    vec2 p = vec2((uv.x - 0.5) * aspect, 1.0 - uv.y - FOOT);
    vec2 toHeart = p - HEART;
    float far = length(toHeart);
    vec3 col = ribbons(sky(p), p);
    col += vec3(1.0, 0.60, 0.38) * exp(-abs(p.y - 0.24) * 8.0) * exp(-p.x * p.x * 1.8) * (0.18 + 0.20 * light);
    col = forest(col, p, far);
    col = clearing(col, p);
    float angle = atan(toHeart.x, toHeart.y);
    float rays = 0.75 + 0.35 * sin(angle * 11.0) * sin(angle * 7.0 + 1.0) * smoothstep(0.03, 0.25, far);
    col += GOLD * (0.36 * exp(-far * 7.5) + 0.17 * exp(-far * 2.7) * rays) * (0.18 + 0.82 * light);

    float body = sitter(p);
    vec3 c = mix(vec3(0.060, 0.036, 0.115), vec3(0.150, 0.082, 0.200), smoothstep(-0.02, 0.20, p.y));
    c += vec3(1.0, 0.60, 0.44) * exp(min(body, 0.0) * 260.0) * (0.22 + 0.36 * light);
    c += GOLD * exp(-far * 21.0) * (0.22 + 0.85 * light) + vec3(1.0, 0.85, 0.55) * exp(-far * far * 1700.0) * (0.35 + 0.95 * light);
    col = mix(col, c, smoothstep(0.0013, -0.0013, body));
    col += vec3(1.0, 0.80, 0.46) * (0.00015 / (far * far + 0.00045)) * (0.25 + 0.90 * light) * exp(-far * 5.0);

    col = frame(col, p, far);
    col += lanterns(mat2(0.9, 0.44, -0.44, 0.9) * p, 8.5, 51.0, 0.16) * (0.06 + 0.16 * light) * smoothstep(0.62, 0.2, p.y);
    col += blurred(mat2(0.86, 0.51, -0.51, 0.86) * p, 5.0, 71.0, 0.30) * 0.055 * (0.35 + 0.8 * light) * smoothstep(0.32, 0.95, abs(p.x) / (0.5 * aspect));

    col *= 0.80 + 0.20 * light;
    col = 1.0 - exp(-col * 1.32);
    col = mix(col, col * col * (3.0 - 2.0 * col), 0.55);
    vec2 corner = (uv - vec2(0.5, 0.55)) * vec2(1.0, 0.95);
    return col * (1.0 - 0.72 * dot(corner, corner));
}
