#version 440
#extension GL_GOOGLE_include_directive : require
// A bird of mother-of-pearl that glides toward the right; its wings are low at `stage` 0 and raised at 1.
#include "sprite.glsl"

// A wing of unit length from its shoulder, bent back; x the signed distance, negative inside, y how far along.
vec2 wing(vec2 l, float sweep, float curl) {
    float t = clamp(l.y, 0.0, 1.0), middle = 0.17 * sin(t * 2.7) - sweep * t * t + curl * t * t * t;
    float wide = 0.20 * pow(1.0 - t, 0.62) * (0.62 + 1.0 * t) + 0.010 * sin(t * 44.0) * t * (1.0 - t);
    return vec2((length(vec2(l.x - middle + 0.30 * wide, l.y - t)) - wide) * 0.8, t);
}
vec3 paint(vec2 p) {
    vec2 l = p * 1.62 + vec2(0.10, 0.16);
    float raised = mix(0.25, 1.0, stage);
    float body = smin(capsule(l, vec2(-0.40, -0.02), vec2(0.02, 0.0), 0.045, 0.105), capsule(l, vec2(0.02, 0.0), vec2(0.36, 0.07), 0.105, 0.066), 0.08);
    float head = min(length(l - vec2(0.47, 0.115)) - 0.070, capsule(l, vec2(0.50, 0.115), vec2(0.63, 0.085), 0.034, 0.004));
    float tail = min(capsule(l, vec2(-0.36, -0.02), vec2(-0.98, 0.02), 0.040, 0.052), capsule(l, vec2(-0.36, -0.02), vec2(-0.94, -0.13), 0.040, 0.046));
    vec2 near = turned(l - vec2(0.02, 0.05), -mix(0.85, 0.02, raised)), far = turned(l - vec2(0.16, 0.05), mix(0.30, 0.06, raised));
    vec2 front = wing(near / 1.14, 0.66, 0.10) * vec2(1.14, 1.0), back = wing(far / 0.96, 0.16, 0.0) * vec2(0.96, 1.0);
    float d = smin(smin(smin(body, head, 0.06), tail, 0.09), front.x, 0.05);
    vec3 col = vec3(0.84, 0.78, 1.0) * exp(-max(min(d, back.x), 0.0) * 5.0) * 0.20 * smoothstep(1.0, 0.55, length(p));
    for (int i = 0; i < 2; ++i) {
        float s = i == 0 ? back.x : d, t = i == 0 ? back.y : front.y;
        float barb = 0.5 + 0.5 * sin(t * 40.0 + 3.0 * l.x), sheen = 0.5 + 0.5 * sin(5.0 * l.y - 4.0 * l.x);
        vec3 c = mix(vec3(0.70, 0.70, 1.0), vec3(1.0, 0.84, 0.88), sheen) * pearl(0.8 * l.y - 0.6 * l.x + 0.25) * (i == 0 ? 0.66 : 1.10) * (0.82 + 0.18 * barb);
        c += vec3(0.70, 0.62, 0.66) * exp(min(s, 0.0) * 17.0) * 0.34;
        col = over(col, c, smoothstep(0.022, -0.022, s) * (i == 0 ? 0.80 : 0.96));
    }
    return col;
}
