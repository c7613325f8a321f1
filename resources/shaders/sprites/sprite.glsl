// Paints one thing that moves over the picture, already developed, in a square from -1 to 1; what is not covered is clear.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float light;
    float aspect;
    float stage;                                // how far it has come, 0..1
    float kind;
    float mask;                                 // 1 for what is covered, in white, instead of the picture on black
};
#include "../brush.glsl"

// Its light at `p`; what it covers is told to `openness`.
vec3 paint(vec2 p);

vec4 seen(vec2 uv) {
    openness = 1.0;
    vec3 col = 1.0 - exp(-max(paint(vec2(2.0 * uv.x - 1.0, 1.0 - 2.0 * uv.y)), 0.0) * 1.32);
    col = mix(col, col * col * (3.0 - 2.0 * col), 0.40);
    float cover = max(1.0 - openness, max(col.r, max(col.g, col.b)) * 0.92);
    return vec4(min(col, cover), cover);
}
void main() {
    vec2 texel = vec2(dFdx(qt_TexCoord0.x), dFdy(qt_TexCoord0.y)) * 0.25;
    vec4 col = 0.25 * (seen(qt_TexCoord0 - texel) + seen(qt_TexCoord0 + texel)
                     + seen(qt_TexCoord0 + texel * vec2(1.0, -1.0)) + seen(qt_TexCoord0 + texel * vec2(-1.0, 1.0)));
    fragColor = vec4(mix(col.rgb, col.aaa, mask), 1.0);
}
