// The living picture: two stills mixed by the breath, which rolls outward from EYE as a wave, and the ribbons drifting over the
// open sky; then developed. A handful of fetches and about a hundred operations.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float aspect;
    float light;                                // how full the breath is, 0..1: here and now, a little ahead, a little behind
    float early;
    float late;
    float time;                                 // seconds of the sit
    float turn;                                 // seconds since the breath turned
    float through;                              // how much of the scene's time is over, 0..1
};
layout(binding = 1) uniform sampler2D empty;
layout(binding = 2) uniform sampler2D full;
#ifdef RIBBONS
layout(binding = 3) uniform sampler2D rising;
layout(binding = 4) uniform sampler2D falling;
#endif
#include "place.glsl"

// What is shown at this point of the picture, before it is developed.
vec3 show(vec2 uv, vec2 p);
// What the eye makes of so much light.
vec3 develop(vec3 col, vec2 uv);

vec3 undone(vec3 kept) { return -log(1.0 - min(kept, 0.9975)); }
// Uneven and slow over the picture, -1..1; no two lanterns breathe quite together.
float uneven(vec2 p) { return sin(p.x * 31.0 + 3.0 * sin(p.y * 17.0)) * sin(p.y * 37.0 + 2.5 * sin(p.x * 23.0)); }
// How full the breath is where it is told `lag` late: -1 earliest, 1 latest.
float level(float lag) { return lag < 0.0 ? mix(light, early, -lag) : mix(light, late, lag); }

// Both stills as this breath mixes them; alpha is what the stills tell.
vec4 mixed(vec2 uv, vec2 p) {
    vec4 e = texture(empty, uv), f = texture(full, uv);
    vec3 dim = undone(e.rgb), gain = undone(f.rgb) - dim;
    float spark = smoothstep(0.15, 0.60, gain.g) * smoothstep(0.14, 0.30, length(p - EYE)), own = uneven(p);
    float l = level(clamp(1.9 * length(p - EYE) - 0.85 + 0.40 * spark * own, -1.0, 1.0));
    float twinkle = 1.0 + 0.08 * spark * sin(time * (0.75 + 0.2 * own) + 9.0 * own);
    return vec4(dim + gain * l * twinkle, e.a);
}
#ifdef RIBBONS
// Ribbons that drift over half a minute and are lifted by the breath: how they change the sky.
vec3 drift(vec2 uv, vec2 p) {
    vec2 a = vec2(0.016 * sin(time * 0.21), 0.007 * sin(time * 0.17 + p.x * 3.1) - 0.016 * (light - 0.5));
    vec2 b = vec2(0.020 * sin(time * 0.19 + 2.0), 0.008 * sin(time * 0.23 - p.x * 2.6) - 0.010 * (light - 0.5));
    vec3 sum = texture(rising, uv + a).rgb + texture(falling, uv + b).rgb;
    return (sum * 4.0 - 4.0) * (0.60 + 0.42 * level(clamp(1.9 * length(p - EYE) - 0.85, -1.0, 1.0)));
}
#endif

// The exposure breathes, then a soft shoulder, contrast, and corners that fall away from the eye.
vec3 varnish(vec3 col, vec2 uv, float contrast, float corners) {
    col = 1.0 - exp(-max(col, 0.0) * (1.056 + 0.264 * light));
    col = mix(col, col * col * (3.0 - 2.0 * col), contrast);
    vec2 corner = (uv - vec2(0.5, 0.5)) * vec2(1.0, 0.95);
    return col * (1.0 - corners * dot(corner, corner));
}

// Grain in steps of eight bits, of its own for each colour, or dark places band in hue.
float grain(vec2 at) { return fract(52.9829189 * fract(dot(at, vec2(0.06711056, 0.00583715)))) - 0.5; }
void main() {
    vec2 uv = qt_TexCoord0, at = gl_FragCoord.xy;
    vec3 col = develop(show(uv, place(uv)), uv);
    col += vec3(grain(at), grain(at.yx + 31.0), grain(at + vec2(57.0, 13.0))) * (1.6 / 255.0) * smoothstep(0.0, 0.004, max(col.r, max(col.g, col.b)));
    fragColor = vec4(col, 1.0) * qt_Opacity;
}
