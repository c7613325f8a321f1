#version 440
#extension GL_GOOGLE_include_directive : require
// The mirror pool, alive: its water sways, and a ring runs over it at each turn of the breath.
#define RIBBONS
#include "eyes.glsl"
#define EYE POOL
#include "live.glsl"

// How far the ring that began at the last turn lifts the water here, and how it shines.
vec3 ring(vec2 p) {
    vec2 q = (p - vec2(0.03, 0.175)) * vec2(1.0, 2.9);
    float r = length(q), ahead = r - 0.02 - 0.105 * turn, fade = exp(-turn * 0.62) * smoothstep(0.0, 0.5, turn);
    float wave = sin(ahead * 88.0) * exp(-ahead * ahead * 420.0) * fade;
    return vec3(q / max(r, 0.01) * wave, max(wave, 0.0));
}
vec3 show(vec2 uv, vec2 p) {
    float kind = texture(empty, uv).a;
    if (kind < 0.5) {
        vec4 seen = mixed(uv, p);
        return seen.rgb + min(seen.a / 0.48, 1.0) * drift(uv, p);
    }
    float near = WATER - p.y;
    vec3 wave = ring(p);
    vec2 sway = vec2(sin(p.y * 90.0 + time * 0.5), sin(p.y * 140.0 - time * 0.4 + p.x * 9.0)) * vec2(0.0012, 0.0008) * smoothstep(0.0, 0.1, near);
    vec2 at = p + sway + wave.xy * vec2(0.006, 0.008);
    vec4 seen = mixed(unplaced(at), p);
    vec2 above = vec2(at.x, WATER + 1.06 * near);
    return seen.rgb + clamp((seen.a - 0.52) / 0.48, 0.0, 1.0) * 0.85 * drift(unplaced(above), above) + vec3(0.80, 0.78, 1.0) * wave.z * (0.10 + 0.10 * light);
}
vec3 develop(vec3 col, vec2 uv) { return varnish(col, uv, 0.55, 0.72); }
