// The forest of lanterns with the sitter in its clearing; here p.y grows upward from the foot of the sitter. With DAWN defined it is
// the same forest in the morning: mist and gold, the lanterns nearly out.
const vec2 HEART = EYE - vec2(0.0, FOOT);
#ifdef DAWN
const vec3 SKY_0 = vec3(1.55, 1.14, 0.78), SKY_1 = vec3(1.35, 0.88, 0.76), SKY_2 = vec3(1.02, 0.78, 0.96), SKY_3 = vec3(0.74, 0.74, 1.10), SKY_4 = vec3(0.54, 0.62, 1.06);
const vec3 TREE_FAR = vec3(1.02, 0.70, 0.72), TREE_NEAR = vec3(0.300, 0.230, 0.375);
const vec3 HAZE_MID = vec3(1.25, 0.94, 0.70), HAZE_SIDE = vec3(0.80, 0.68, 0.86), STEMS = vec3(0.80, 0.60, 0.66);
const vec3 FOG_FAR = vec3(1.22, 0.92, 0.74), FOG_NEAR = vec3(0.82, 0.70, 0.86);
const vec3 SOIL = vec3(0.72, 0.60, 0.50), SOIL_NEAR = vec3(0.260, 0.235, 0.300), BARK = vec3(0.165, 0.120, 0.225);
const vec3 ROBE = vec3(0.21, 0.145, 0.28), ROBE_TOP = vec3(0.36, 0.245, 0.40);
const float LANTERNS = 0.60, STARS = 0.0, ROUGH = 0.45;
#else
const vec3 SKY_0 = vec3(1.0, 0.70, 0.55), SKY_1 = vec3(0.90, 0.50, 0.58), SKY_2 = vec3(0.46, 0.30, 0.60), SKY_3 = vec3(0.17, 0.14, 0.39), SKY_4 = vec3(0.085, 0.075, 0.24);
const vec3 TREE_FAR = vec3(0.56, 0.30, 0.49), TREE_NEAR = vec3(0.040, 0.040, 0.135);
const vec3 HAZE_MID = vec3(1.0, 0.58, 0.50), HAZE_SIDE = vec3(0.56, 0.34, 0.60), STEMS = vec3(0.64, 0.34, 0.50);
const vec3 FOG_FAR = vec3(1.0, 0.56, 0.52), FOG_NEAR = vec3(0.34, 0.22, 0.50);
const vec3 SOIL = vec3(0.125, 0.090, 0.235), SOIL_NEAR = vec3(0.028, 0.024, 0.080), BARK = vec3(0.036, 0.030, 0.088);
const vec3 ROBE = vec3(0.060, 0.036, 0.115), ROBE_TOP = vec3(0.150, 0.082, 0.200);
const float LANTERNS = 1.0, STARS = 0.75, ROUGH = 1.0;
#endif

vec3 heaven(vec2 p) {
    float y = p.y;
    vec3 col = mix(SKY_0, SKY_1, smoothstep(0.14, 0.33, y));
    col = mix(col, SKY_2, smoothstep(0.28, 0.54, y));
    col = mix(col, SKY_3, smoothstep(0.48, 0.70, y));
    col = mix(col, SKY_4, smoothstep(0.64, 0.86, y));
    return mix(col, col * vec3(0.80, 0.76, 1.04), smoothstep(0.3, 0.9, abs(p.x)) * 0.7);
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
    vec3 haze = mix(HAZE_MID, HAZE_SIDE, smoothstep(0.0, 0.8, abs(p.x)));
    col = over(col, haze, smoothstep(0.30, 0.14, p.y) * 0.85);
    float stems = smoothstep(0.60, 0.74, noise(vec2(p.x * 25.0 + 0.6 * p.y, 7.0))) * 0.5
                + smoothstep(0.56, 0.70, noise(vec2(p.x * 47.0 - 0.5 * p.y, 3.0))) * 0.3;
    col = over(col, STEMS, stems * 0.55 * smoothstep(0.30, 0.20, p.y));
    for (int i = 0; i < 4; ++i) {
        float k = float(i);
        float base = 0.200 - 0.040 * k + (0.03 + 0.035 * k) * p.x * p.x, tall = 0.066 + 0.040 * k;
        vec2 tree = trees(p, 8.2 - 1.75 * k, 2.0 + k * 3.0, base, tall, 0.02 + k * 0.115);
        float blur = 0.0026 - 0.0004 * k, cover = smoothstep(-blur, blur, tree.x);
        float v = clamp((p.y - base + 0.35 * tall) / (2.2 * tall), 0.0, 1.0);
        float clump = cloud(p * (3.4 / tall), 4);
        vec3 body = mix(TREE_FAR, TREE_NEAR, 0.06 + 0.31 * k);
        vec3 sheen = mix(vec3(1.0, 0.64, 0.60), vec3(0.52, 0.38, 0.72), 0.33 * k);
        float leafage = (noise(p * (9.0 / tall)) + noise(turned(p, 0.6) * (17.0 / tall)) - 1.0) * 0.5;
        vec3 c = body * (0.72 + 0.55 * v) * (1.0 + ROUGH * (0.65 + 0.22 * k) * clump + ROUGH * (0.55 + 0.1 * k) * leafage);
        c += sheen * exp(-max(tree.x, 0.0) * 95.0) * (0.25 + 0.75 * v) * (0.34 - 0.06 * k);
        c += sheen * smoothstep(0.05, 0.35, clump) * v * (0.13 - 0.02 * k);
        c += GOLD * (0.06 + 0.34 * light) * exp(-far * 4.4) * (1.2 - v) * (0.7 + 1.2 * clump);
        col = over(col, c, cover);
        float leaves = smoothstep(-0.004, 0.016, tree.y);
        vec2 turned = mat2(0.86, 0.51, -0.51, 0.86) * p;
        float glow = LANTERNS * leaves * (0.44 + 0.74 * light) * (0.50 + 0.24 * k);
        col += glow * (lanterns(p, 50.0 - 10.0 * k, 11.0 + k, 0.70) + 0.8 * lanterns(turned, 78.0 - 14.0 * k, 31.0 + k, 0.72) + 0.55 * lanterns(turned.yx + 3.0, 118.0 - 20.0 * k, 53.0 + k, 0.80));
        vec3 fog = mix(FOG_FAR, FOG_NEAR, 0.33 * k);
        fog = mix(fog, fog * vec3(0.60, 0.50, 0.86), smoothstep(0.1, 0.8, abs(p.x)));
        fog += vec3(1.0, 0.58, 0.24) * exp(-far * 4.4) * (0.12 + 0.55 * light);
        col = over(col, fog, (0.60 - 0.09 * k) * (0.30 + 0.70 * mist) * smoothstep(base + 0.2 * tall, base - 1.2 * tall, p.y));
    }
    return col;
}

vec3 clearing(vec3 col, vec2 p) {
    float wind = p.x + 0.5 * max(p.y, -0.02) * sin(p.x * 19.0 + 2.0 * sin(p.x * 7.0)), clumps = smoothstep(0.15, 0.9, noise(vec2(p.x * 13.0, 3.0)));
    float tuft = (0.25 + 0.75 * clumps) * pow(noise(vec2(wind * 190.0, 3.0)), 1.6) + 0.5 * noise(vec2(wind * 90.0, 8.0)) * clumps + 0.5 * noise(vec2(p.x * 31.0, 5.0));
    float moss = cloud(p * vec2(16.0, 34.0), 5);
    float edge = 0.006 + 0.022 * cos(p.x * 2.0) - 0.020 + 0.004 * moss + 0.015 * tuft, depth = edge - p.y;
    float cover = smoothstep(-0.0030, 0.0026, depth), round_ = length(vec2(p.x, (p.y - 0.004) * 2.8));
    vec3 c = mix(SOIL, SOIL_NEAR, smoothstep(0.0, 0.13, depth));
    c *= 1.0 + ROUGH * 1.3 * moss;
    c += vec3(1.0, 0.53, 0.17) * exp(-round_ * 5.2) * (0.10 + 0.52 * light) * (0.75 + 1.3 * moss);
    c += mix(vec3(0.58, 0.38, 0.66), vec3(1.0, 0.64, 0.32), exp(-round_ * 4.0)) * exp(-max(depth, 0.0) * 85.0) * (0.14 + 0.16 * light);
    col = over(col, c, cover);
    vec3 buds = lanterns(vec2(p.x, p.y * 1.8), 24.0, 19.0, 0.26) * mix(vec3(0.9, 0.62, 1.0), vec3(1.0, 0.8, 0.6), exp(-round_ * 3.0));
    return col + cover * smoothstep(0.0, 0.03, depth) * buds * (0.09 + 0.34 * light) * smoothstep(bottom() - FOOT, -0.02, p.y);
}

// The nearest trees, almost black, hung with threads of light: they keep the eye in the middle.
vec3 frame(vec3 col, vec2 p, float far) {
    float y = p.y + FOOT, ax = abs(p.x) / halfWidth(), side = p.x < 0.0 ? -1.0 : 1.0;
    float rough = cloud(p * 24.0, 4), leaf = cloud(p * 13.0 + 40.0, 5);
    float stem = 0.945 + 0.018 * sin(y * 6.0 + side * 1.3) - 0.085 * y * y - 0.03 * side * y;
    float trunk = 0.034 + 0.12 * exp(-(y - bottom()) * 12.0) + 0.05 * smoothstep(0.5, 1.0, y) + 0.010 * rough - abs(ax - stem);
    float drop = 0.030 + 0.25 * smoothstep(0.20, 1.0, ax) + 0.030 * sin(p.x * 5.3 + 0.6) + 0.018 * sin(p.x * 13.0 + 1.0);
    float bough = y - 1.0 + drop + 0.085 * leaf + 0.005 * (noise(p * 110.0) - 0.5);
    float fern = 0.090 * smoothstep(0.52, 1.0, ax) + 0.05 * cloud(vec2(p.x * 30.0, y * 7.0), 4) * smoothstep(0.45, 0.9, ax) - (y - bottom());
    float shape = max(max(trunk, bough), fern);
    float sx = p.x * 19.0 + 0.10 * sin(y * 3.0 + p.x * 2.0), column = floor(sx), sf = sx - column - 0.5;
    float sr = chance(column + 41.0), sq = chance(column + 87.0), sax = abs(column + 0.5) / (19.0 * halfWidth());
    float reach = 0.030 + 0.25 * smoothstep(0.20, 1.0, sax) + (0.03 + 0.24 * sr) * (0.25 + 0.75 * smoothstep(0.15, 1.0, sax)) * step(0.42, sq);
    float hung = smoothstep(1.0 - reach - 0.012, 1.0 - reach + 0.004, y) * (1.0 - smoothstep(-0.03, 0.0, shape));
    sf -= (sq - 0.5) * 0.5;
    col = over(col, vec3(0.15, 0.10, 0.22), hung * smoothstep(0.022, 0.008, abs(sf)) * 0.40);
    float ly = (y - (1.0 - reach)) * 19.0 + 0.5 * sr, li = floor(ly), lf = ly - li - 0.42, lr = chance(li * 3.7 + column * 1.3);
    float ld = sf * sf + lf * lf;
    col += LANTERNS * lanternColour(lr) * hung * step(0.34, lr) * (exp(-ld * 130.0) + 0.24 * exp(-ld * 22.0)) * (0.34 + 0.9 * light) * (0.5 + 0.6 * lr);
    vec3 c = BARK * (1.0 + 1.6 * rough);
    c += vec3(0.52, 0.33, 0.56) * exp(-max(shape, 0.0) * 90.0) * 0.15 * (0.4 + 0.6 * smoothstep(1.0, 0.2, ax));
    c += vec3(0.10, 0.07, 0.17) * smoothstep(0.05, 0.4, leaf) * smoothstep(0.0, 0.05, bough) * 0.5;
    c += GOLD * (0.02 + 0.10 * light) * exp(-far * 2.2);
    col = over(col, c, smoothstep(-0.0034, 0.0030, shape));
    float within = smoothstep(-0.006, 0.020, bough);
    col += LANTERNS * within * (0.38 + 0.66 * light) * (lanterns(mat2(0.94, 0.34, -0.34, 0.94) * p, 16.0, 77.0, 0.58) * 0.85
                                           + lanterns(mat2(0.8, 0.6, -0.6, 0.8) * p, 47.0, 103.0, 0.66) * 0.40
                                           + lanterns(mat2(0.6, -0.8, 0.8, 0.6) * p, 27.0, 91.0, 0.55) * 0.60);
    return col;
}

vec3 clearingOfLanterns(vec2 seen) {
    vec2 p = seen - vec2(0.0, FOOT), toHeart = p - HEART;
    float far = length(toHeart);
    vec3 col = heaven(p) + STARS * stars(p) * smoothstep(0.40, 0.80, p.y);
    col += vec3(1.0, 0.60, 0.38) * exp(-abs(p.y - 0.24) * 8.0) * exp(-p.x * p.x * 1.8) * (0.18 + 0.20 * light);
    col = forest(col, p, far);
    col = clearing(col, p);
    float angle = atan(toHeart.x, toHeart.y);
    float rays = 0.75 + 0.35 * sin(angle * 11.0) * sin(angle * 7.0 + 1.0) * smoothstep(0.03, 0.25, far);
    col += GOLD * (0.36 * exp(-far * 7.5) + 0.17 * exp(-far * 2.7) * rays) * (0.18 + 0.82 * light);

    float body = sitter(p);
    vec3 c = mix(ROBE, ROBE_TOP, smoothstep(-0.02, 0.20, p.y));
    c += vec3(1.0, 0.60, 0.44) * exp(min(body, 0.0) * 260.0) * (0.22 + 0.36 * light);
    c += GOLD * exp(-far * 21.0) * (0.22 + 0.85 * light) + vec3(1.0, 0.85, 0.55) * exp(-far * far * 1700.0) * (0.35 + 0.95 * light);
    col = over(col, c, smoothstep(0.0013, -0.0013, body));
    col += vec3(1.0, 0.80, 0.46) * (0.00015 / (far * far + 0.00045)) * (0.25 + 0.90 * light) * exp(-far * 5.0);

    col = frame(col, p, far);
    col += LANTERNS * lanterns(mat2(0.9, 0.44, -0.44, 0.9) * p, 8.5, 51.0, 0.16) * (0.06 + 0.16 * light) * smoothstep(0.62, 0.2, p.y);
    col += LANTERNS * blurred(mat2(0.86, 0.51, -0.51, 0.86) * p, 5.0, 71.0, 0.30) * 0.055 * (0.35 + 0.8 * light) * smoothstep(0.32, 0.95, abs(p.x) / halfWidth());
    return col;
}
