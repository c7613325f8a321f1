// Paints one band of a still, from the top of the picture to its foot, for the live painter to mix from.
// What light there is, is kept below 1, before it is developed; alpha says how open the sky is.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float light;
    float aspect;
    float upper;                                // where the band begins and how much of the picture it is, 0..1
    float share;
};
#include "brush.glsl"
#include "place.glsl"

// The light at `p`; how open the sky is there goes into `openness`.
vec3 paint(vec2 p);
// What alpha tells of the place at `p`.
float told(vec2 p);

vec4 kept(vec2 uv) {
    openness = 1.0;
    vec2 p = place(uv);
    vec3 col = paint(p);
    return vec4(1.0 - exp(-clamp(col, 0.0, 6.0)), told(p));
}
void main() {
    vec2 uv = vec2(qt_TexCoord0.x, upper + share * qt_TexCoord0.y), texel = vec2(dFdx(uv.x), dFdy(uv.y)) * 0.25;
    vec4 sum = vec4(0.0);
    for (int i = 0; i < 2; ++i)                 // a loop, so that drivers translate the scene only once
        sum += kept(uv + (float(i) * 2.0 - 1.0) * texel);
    fragColor = 0.5 * sum;
}
