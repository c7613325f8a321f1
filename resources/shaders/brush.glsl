// What every scene is painted with: chance, noise, soft shapes, lights, veils, trees. `light` is how full the breath is, 0..1,
// and changes light only, never a shape, so that two stills of a scene can be mixed. Lengths are in heights of the picture,
// y grows upward. Whoever includes this says what `light` and `aspect` are.
const vec3 GOLD = vec3(1.0, 0.66, 0.27);
const float TURN = 6.2831853;

// How much of the open sky is seen through all that was laid over it.
float openness = 1.0;
vec3 over(vec3 col, vec3 c, float cover) {
    openness *= 1.0 - cover;
    return mix(col, c, cover);
}

// Cubing modulo a prime p with gcd(3, p - 1) = 1 permutes the residues; exact in 32-bit floats.
float cube(float n) { n = mod(n, 1019.0); return mod(mod(n * n, 1019.0) * n, 1019.0); }
float chance(float n) { return cube(floor(n * 13.0 + 0.5) + 7.0) / 1019.0; }
float chance2(vec2 p) { vec2 q = floor(p + 0.5); return cube(q.x + 31.0 * cube(q.y + 57.0)) / 1019.0; }
vec2 pair(vec2 p) {
    vec2 q = floor(p * 3.0 + 0.5);
    float a = cube(q.x + 31.0 * cube(q.y + 57.0));
    return vec2(a, cube(a + 31.0 * cube(q.x + 211.0))) / 1019.0;
}
float noise(vec2 p) {
    vec2 i = floor(p), f = p - i;
    f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    float a = chance2(i), b = chance2(i + vec2(1, 0)), c = chance2(i + vec2(0, 1)), d = chance2(i + vec2(1, 1));
    return mix(mix(a, b, f.x), mix(c, d, f.x), f.y);
}
// Octaves turned by 31 degrees, so that no lattice shows; about -0.5..0.5.
float cloud(vec2 p, int octaves) {
    float sum = 0.0, weight = 0.5;
    for (int i = 0; i < octaves; ++i) {
        sum += weight * (noise(p) - 0.5);
        p = mat2(0.857, 0.515, -0.515, 0.857) * p * 2.03 + 17.1;
        weight *= 0.52;
    }
    return sum * 1.25;
}
float smin(float a, float b, float k) { float h = max(k - abs(a - b), 0.0) / k; return min(a, b) - h * h * k * 0.25; }
float capsule(vec2 p, vec2 a, vec2 b, float ra, float rb) {
    vec2 pa = p - a, ba = b - a;
    float h = clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0);
    return length(pa - ba * h) - mix(ra, rb, h);
}

vec3 lanternColour(float r) {                   // amber most of all, then cream and rose, a little blue
    vec3 c = mix(vec3(1.0, 0.55, 0.22), vec3(1.0, 0.80, 0.45), smoothstep(0.0, 0.55, r));
    c = mix(c, vec3(1.0, 0.93, 0.76), smoothstep(0.55, 0.70, r));
    c = mix(c, vec3(1.0, 0.56, 0.60), smoothstep(0.74, 0.80, r));
    return mix(c, vec3(0.66, 0.70, 1.0), smoothstep(0.93, 0.95, r));
}
// Lights of unequal size, one in some of the cells of a jittered grid: a small core in a wide halo.
vec3 lanterns(vec2 p, float scale, float seed, float density) {
    p *= scale;
    vec2 cell = floor(p);
    vec3 sum = vec3(0.0);
    for (int y = -1; y <= 1; ++y) for (int x = -1; x <= 1; ++x) {
        vec2 c = cell + vec2(x, y), r = pair(c + seed), s = pair(c * 1.7 + seed + 9.0);
        if (fract(r.x * 7.31 + r.y * 3.7) > density) continue;
        vec2 d = p - c - 0.5 - (r - 0.5) * 0.9;
        float size = 0.05 + 0.11 * s.x * s.x, d2 = dot(d, d) / (size * size);
        float ripple = 0.55 + 0.45 * smoothstep(0.0, 1.0, light * 1.35 - 0.35 * s.y);
        sum += lanternColour(s.y) * ripple * (exp(-d2 * 1.1) + 0.22 * exp(-d2 * 0.16) + 0.05 * exp(-d2 * 0.035)) * (0.45 + 0.8 * r.y);
    }
    return sum;
}
// Lights far out of focus: wide soft discs, brighter toward their rim.
vec3 blurred(vec2 p, float scale, float seed, float density) {
    p *= scale;
    vec2 cell = floor(p);
    vec3 sum = vec3(0.0);
    for (int y = -1; y <= 1; ++y) for (int x = -1; x <= 1; ++x) {
        vec2 c = cell + vec2(x, y), r = pair(c + seed), s = pair(c * 1.3 + seed + 5.0);
        if (fract(r.x * 7.31 + r.y * 3.7) > density) continue;
        float d = length(p - c - 0.5 - (r - 0.5) * 0.8) / (0.16 + 0.20 * s.x);
        sum += lanternColour(s.y) * smoothstep(1.0, 0.72, d) * (0.5 + 0.5 * smoothstep(0.1, 0.95, d)) * (0.4 + 0.6 * r.y);
    }
    return sum;
}

vec2 turned(vec2 p, float angle) {
    float c = cos(angle), s = sin(angle);
    return vec2(c * p.x - s * p.y, s * p.x + c * p.y);
}
// The shine of mother-of-pearl: pale hues that follow each other as `t` runs from 0 to 1.
vec3 pearl(float t) { return vec3(0.92, 0.84, 0.95) + vec3(0.12, 0.09, 0.09) * cos(TURN * (t + vec3(0.0, 0.33, 0.62))); }

vec3 stars(vec2 p) {
    vec2 s = mat2(0.82, 0.57, -0.57, 0.82) * p * 26.0 + 1.6 * vec2(noise(p * 9.0), noise(p * 9.0 + 50.0));
    vec2 c = floor(s), r = pair(c + 3.0), q = pair(c * 2.3 + 71.0);
    vec2 d = s - c - 0.5 - (q - 0.5) * 0.7;
    float star = step(0.45, fract(r.x * 5.3 + q.y)) * exp(-dot(d, d) * (160.0 + 700.0 * r.y)) * (0.15 + 0.85 * r.y * r.y);
    return vec3(1.0, 0.93, 0.98) * star;
}

// Veils: two edges that cross make the twist; opacity runs from one luminous hem to nothing at the other.
// Those that lean one way are laid over `col`, or those that lean the other way: `which` is 0 or 1.
vec3 ribbons(vec3 col, vec2 p, float which) {
    for (int i = 0; i < 3; ++i) {
        float k = float(2 * i) + which, lean = mod(k, 2.0) * 2.0 - 1.0, phase = k * 2.4 + 0.6, x = p.x;
        float middle = 0.375 + 0.074 * k + lean * 0.11 * x + (0.062 + 0.010 * k) * sin(x * (1.9 + 0.21 * k) + phase)
                     + 0.018 * sin(x * 4.7 - phase * 1.7) + 0.010 * cloud(vec2(x * 2.0, k * 7.0), 2);
        float w = 0.080 * sin(x * (1.6 + 0.23 * k) - phase * 1.3) + 0.020 * lean;
        float wide = sqrt(w * w + 0.00006), s = (p.y - middle) / wide, front = smoothstep(-0.02, 0.02, w);
        float soft = 0.004 / wide, inside = smoothstep(1.0 + soft, 1.0 - soft, abs(s));
        float g = 0.5 - 0.5 * s * mix(-1.0, 1.0, front);
        float hue = 0.5 + 0.5 * sin(k * 1.9 + x * 0.9);
        vec3 face = mix(vec3(1.0, 0.64, 0.74), vec3(0.74, 0.66, 1.0), hue), back = mix(vec3(0.95, 0.52, 0.60), vec3(0.48, 0.52, 1.0), hue);
        vec3 tint = mix(back, face, front);
        float sheen = 0.5 + 0.5 * sin(x * 3.1 + g * 1.6 + phase);
        float thread = 0.5 + 0.5 * sin(g * 26.0 + 1.8 * sin(x * 2.3 + phase));
        float a = inside * (0.05 + 0.50 * g * g + 0.16 * sheen * g + 0.05 * thread * g) * (0.60 + 0.42 * light) * (1.0 - 0.05 * k);
        col = mix(col, tint * (0.86 + 0.42 * sheen * g), a);
        col += mix(tint, vec3(1.0, 0.9, 0.92), 0.3) * exp(-abs(1.0 - g) * wide * 330.0) * inside * (0.08 + 0.14 * light) * (0.3 + 0.7 * sheen);
    }
    return col;
}

// One plane of trees: x is the signed depth inside crown or trunk, y inside crowns only.
vec2 trees(vec2 p, float many, float seed, float base, float tall, float gap) {
    float xs = p.x * many + seed * 17.3, here = floor(xs);
    vec2 found = vec2(-1.0);
    float leaf = 0.020 * tall / 0.1 * cloud(p * (2.6 / tall), 5) + 0.004 * (noise(p * 190.0) - 0.5);
    for (int j = -2; j <= 2; ++j) {
        float c = here + float(j), r = chance(c + seed), q = chance(c * 1.7 + seed + 5.0);
        float x = p.x - (c + 0.5 + (q - 0.5) * 0.6 - seed * 17.3) / many;
        float apart = smoothstep(gap, gap + 0.10, abs((c + 0.5 - seed * 17.3) / many));
        if (apart < 0.5) continue;
        float top = base + tall * (0.75 + 0.95 * r), wide = (0.40 + 0.22 * q) / many;
        float crown = -1.0;
        for (int b = 0; b < 7; ++b) {
            float fb = float(b), u = chance(c * 3.1 + fb * 5.7 + seed), v = chance(c * 2.3 + fb * 9.1 + seed + 3.0);
            vec2 at = vec2((u - 0.5) * 1.5 * wide, top - base - tall * (0.30 + 0.62 * v) * 0.9);
            float size = wide * (0.42 + 0.30 * chance(fb + c));
            crown = max(crown, size - length((vec2(x, p.y - base) - at) * vec2(1.0, 1.22)));
        }
        crown += leaf;
        float up = p.y - base + tall * 0.9;
        float bend = (q - 0.5) * 0.20 * up + 0.004 * sin(p.y * 22.0 + c * 2.0);
        float trunk = (0.020 + 0.016 * r) / many + 0.05 / many * exp(-max(up, 0.0) * 30.0) - abs(x - bend);
        found = max(found, vec2(max(crown, min(trunk, top - p.y - 0.5 * tall)), crown));
    }
    return found;
}
