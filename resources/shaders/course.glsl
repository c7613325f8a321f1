// The course of the river.
// How far down from the horizon, as the logarithm that makes every turn of the river look alike.
float deepness(float down) { return log(down + 0.016); }
float bed(float down) { return (0.46 * pow(down, 0.80) + 0.002) * sin(3.05 * deepness(down) + 2.75) * smoothstep(-0.01, 0.05, down) * (1.0 - 0.45 * smoothstep(0.30, 0.52, down)); }
float breadth(float down) { return 0.0050 + 0.205 * down + 0.11 * down * down + 0.016 * down * sin(9.0 * deepness(down)); }
