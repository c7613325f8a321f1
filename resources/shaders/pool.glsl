// The sky over the mirror pool.
vec3 heaven(vec2 p) {
    float y = p.y;
    vec3 col = mix(vec3(1.0, 0.76, 0.66), vec3(0.90, 0.56, 0.68), smoothstep(0.36, 0.50, y));
    col = mix(col, vec3(0.52, 0.42, 0.74), smoothstep(0.46, 0.66, y));
    col = mix(col, vec3(0.21, 0.22, 0.52), smoothstep(0.60, 0.84, y));
    col = mix(col, vec3(0.09, 0.09, 0.28), smoothstep(0.78, 1.0, y));
    return mix(col, col * vec3(0.74, 0.76, 1.02), smoothstep(0.25, 0.9, abs(p.x)) * 0.8);
}
