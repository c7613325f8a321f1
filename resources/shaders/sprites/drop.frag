#version 440
#extension GL_GOOGLE_include_directive : require
// The droplet that holds every colour.
#include "sprite.glsl"

const float ROUND = 0.074;                      // of its belly, in heights of the picture
const vec3 PLUM = vec3(0.060, 0.036, 0.110);
vec3 hue(float t) { return 0.56 + 0.44 * cos(TURN * (t - vec3(0.0, 0.33, 0.67))); }
float drop(vec2 q) { return smin(length(q * vec2(1.0, 1.02)) - ROUND, capsule(q, vec2(0.0, 0.040), vec2(0.003, 0.108), 0.034, 0.006), 0.070); }
vec3 paint(vec2 p) {
    vec2 q = p * 0.140 + vec2(0.0, 0.016);
    float d = drop(q), far = length(q), depth = clamp(-d / ROUND, 0.0, 1.0), bulge = sqrt(max(1.0 - (1.0 - depth) * (1.0 - depth), 0.0));
    vec2 w = q / ROUND * (0.50 + 0.50 * bulge), shade = w + vec2(-0.14, 0.44), glint = turned(w - vec2(-0.36, 0.40), 0.65) * vec2(1.0, 2.3);
    vec2 fold = vec2(cloud(w * 1.1 + 3.0, 3), cloud(w * 1.1 + 40.0, 3));
    float swirl = 0.55 * (w.x + 0.8 * w.y) + 1.1 * fold.x + 0.25 * sin(3.0 * w.y - 2.0 * w.x + 4.0 * fold.y) + 0.58;
    vec3 every = mix(hue(swirl), pearl(swirl), 0.46) * (0.62 + 0.80 * smoothstep(-0.25, 0.35, cloud(w * 1.5 + 2.0 * fold, 4)));
    vec3 c = mix(mix(PLUM, every, 0.45), every, smoothstep(0.0, 0.45, depth)) * 1.10;
    c += vec3(1.0, 0.90, 0.76) * exp(-dot(shade, shade * vec2(1.0, 2.0)) * 3.4) * 0.85;
    c += hue(swirl + 0.45) * exp(-depth * 10.0) * 0.60 * (0.45 + 0.55 * smoothstep(0.5, -0.9, w.y + 0.4 * w.x));
    c += vec3(1.0, 0.97, 0.95) * exp(-dot(glint, glint) * 22.0) * 0.85;
    vec3 col = vec3(1.0, 0.80, 0.66) * 0.34 * exp(-max(d, 0.0) * 46.0) * smoothstep(1.0, 0.72, length(p));
    return over(col, c, smoothstep(0.0022, -0.0022, d));
}
