// Where the eye rests in each scene, and what its still and its living picture must agree on. In heights of the picture.
const float FOOT = 0.185;                       // the foot of the forest's sitter
const vec2 FOREST = vec2(0.0, 0.293);           // the sitter's heart
const float WATER = 0.352;                      // where the pool's far bank meets the water; the mirror's axis
const vec2 OAK = vec2(0.0, 0.362);              // the middle of its foot
const vec2 POOL = vec2(0.0, 0.480);
const vec2 DROP = vec2(0.0, 0.585);
const float HORIZON = 0.520;
const vec2 FIGURE = vec2(0.0, 0.512);           // its foot
const vec2 CHEST = vec2(0.0, 0.610);
const vec2 ORB = vec2(0.0, 0.525);
