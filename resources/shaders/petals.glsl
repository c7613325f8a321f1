// The flowers round the droplet.
const vec3 SAPPHIRE = vec3(0.14, 0.34, 1.0);
const vec3 CITRINE = vec3(1.0, 0.74, 0.14);

// A flower seen from a little above; `soft` is how far out of focus, in its own size. Its stem hangs below it.
// `bloom` 0 is a bud, 1 wide open.
vec3 petals(vec3 col, vec2 q, float flat_, float seed, vec3 heart, float soft, float bloom, float halo, vec2 toLight) {
    float shut = 1.0 - smoothstep(0.0, 0.85, bloom);
    q.y = (q.y - 0.22 * shut) / mix(flat_, 1.22, shut);
        q = turned(q, 0.5 * sin(seed * 3.1));
    float r = length(q), a = atan(q.y, q.x);
    float cool = heart.r > heart.b ? 0.75 + 0.25 * sin(seed) : 0.25 + 0.25 * sin(seed);
    vec3 pale = mix(vec3(1.0, 0.62, 0.80), vec3(0.78, 0.68, 1.0), cool), deep = mix(vec3(0.80, 0.26, 0.62), vec3(0.46, 0.28, 0.92), cool);
    float toDrop = 0.5 + 0.5 * dot(toLight, q / max(r, 0.05));
    for (int ring = 0; ring < 3; ++ring) {
        float k = float(ring), many = 7.0 - k, reach = (1.0 - 0.25 * k) * mix(1.0, 0.46 - 0.05 * k, 1.0 - smoothstep(0.06 * k, 0.80 + 0.10 * k, bloom));
        float u = a * many / TURN + 0.5 * k + seed, petal = fract(u) - 0.5, who = chance(floor(mod(u, many)) + 11.0 * k + seed * 5.0);
        float edge = reach * (0.86 + 0.20 * who) * (0.56 + 0.44 * pow(max(cos(petal * 2.9), 0.0), 0.8)) - r;
        float cover = smoothstep(-0.012 - soft, 0.012 + soft, edge), along = clamp(r / reach, 0.0, 1.0);
        vec3 c = mix(deep, pale, smoothstep(0.20, 0.95, along)) * (0.56 + 0.20 * k + 0.26 * who);
        c *= 0.80 + 0.34 * cos(petal * 5.0 + 0.9 * (who - 0.5)) + 0.05 * cos(petal * 40.0) * along * max(1.0 - 8.0 * soft, 0.0);
        c *= 0.74 + 0.60 * toDrop;
        c += pale * exp(-max(edge, 0.0) * 22.0) * (0.12 + 0.16 * light) * toDrop;
        c += heart * exp(-along * 4.2) * (0.16 + 0.46 * light) * smoothstep(0.15, 0.8, bloom);
        c *= 1.0 - 0.45 * exp(-max(edge, 0.0) * 7.0) * (1.0 - 0.8 * toDrop) * (1.0 - soft);
        col = over(col, c * (0.76 + 0.36 * light), cover * (0.94 - 0.5 * soft));
    }
    float opened = smoothstep(0.35, 0.95, bloom), gem = opened * exp(-r * r * (19.0 - 30.0 * soft)), grains = 0.5 + 0.5 * cos(a * 13.0 + seed) * cos(r * 60.0) * max(1.0 - 8.0 * soft, 0.0);
    col = over(col, heart * (0.62 + 0.60 * light) * (0.70 + 0.55 * grains), gem * 0.90);
    col += mix(heart, vec3(1.0), 0.6) * exp(-r * r * 160.0) * (0.15 + 0.55 * light) * opened;
    return col + heart * exp(-r * 2.4) * (0.03 + 0.13 * light) * opened * halo;
}
