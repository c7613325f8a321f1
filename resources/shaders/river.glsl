// The sky over the river of light.
// Dawn comes from the left, dusk from the right; they meet in rose above the river's end.
vec3 heaven(vec2 p) {
    float y = p.y - HORIZON, dusk = smoothstep(-0.75, 0.75, p.x + 0.10 * sin(y * 7.0));
    vec3 low = mix(vec3(1.0, 0.66, 0.46), vec3(1.0, 0.46, 0.54), dusk), rose = mix(vec3(1.0, 0.50, 0.54), vec3(0.80, 0.36, 0.60), dusk);
    vec3 high = mix(vec3(0.66, 0.48, 0.74), vec3(0.34, 0.26, 0.60), dusk), top = mix(vec3(0.26, 0.25, 0.54), vec3(0.10, 0.09, 0.30), dusk);
    vec3 col = mix(low, rose, smoothstep(0.0, 0.13, y));
    col = mix(col, high, smoothstep(0.08, 0.29, y));
    col = mix(col, top, smoothstep(0.22, 0.50, y));
    vec2 silk = vec2(p.x * 1.3, y * 7.5 / (0.30 + max(y, 0.0)));
    float veil = smoothstep(0.02, 0.34, cloud(silk * vec2(1.0, 1.5) + 3.0, 5)) * smoothstep(0.01, 0.10, y);
    float lit = cloud(silk * vec2(1.0, 1.5) + vec2(3.0, 3.25), 5);
    vec3 cloth = mix(vec3(1.0, 0.66, 0.56), vec3(0.70, 0.50, 0.80), smoothstep(0.0, 0.40, y + 0.15 * dusk));
    col = mix(col, cloth * (0.92 + 0.5 * lit), veil * 0.50);
    return col;
}
