// Paints the ribbons alone, as what they add to the sky and take from it, at the full breath; `which` of the two kinds.
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float light;
    float aspect;
    float which;
    float upper;                                // where the band begins and how much of the picture it is, 0..1
    float share;
};
#include "brush.glsl"
#include "place.glsl"

// The sky at `p`, and where the ribbons' own ground lies.
vec3 sky(vec2 p);
vec2 hung(vec2 p);

void main() {
    vec2 p = place(vec2(qt_TexCoord0.x, upper + share * qt_TexCoord0.y));
    vec3 bare = sky(p), change = ribbons(bare, hung(p), which) - bare;
    fragColor = vec4(0.5 + 0.25 * change / 1.02, 1.0);
}
