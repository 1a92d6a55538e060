import { lineShape as s } from "./edge-shape.ts";
import { float as f } from "./glsl.ts";

/**
 * A strip along a quadratic curve, and a wider one for its head. Everything is reckoned in CSS pixels on the screen, so that dashes keep their
 * length and follow the curve: `v_along` is the arc length, by Gauss-Legendre quadrature of the curve's speed.
 */
export const edgeVertexShader = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_form;  // curvature, thickness, radius of the source, radius of the target
attribute vec3 a_look;  // line, layer, how many ties it stands for from afar
attribute vec4 a_color;
attribute vec4 a_from;
attribute vec3 a_strip; // how far along its part, 0 to 1; side, -1 or 1; part: 0 the line, 1 its head

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_blend;
uniform float u_dim;
uniform float u_layer;
uniform float u_pixelRatio;

varying float v_across;
varying float v_along;
varying float v_length;
varying float v_thickness;
varying float v_line;
varying float v_marked;
varying float v_head;
varying vec4 v_color;

vec2 pixels(vec2 p) {
  return ((u_matrix * vec3(p, 1.0)).xy * 0.5 + 0.5) * u_size;
}

vec2 S; vec2 C; vec2 T;
vec2 curve(float t) { return mix(mix(S, C, t), mix(C, T, t), t); }
vec2 speed(float t) { return 2.0 * mix(C - S, T - C, t); }
float arc(float t) {
  float h = t * 0.5;
  return h * (0.3478548451 * (length(speed(h * 0.1388637)) + length(speed(h * 1.8611363)))
            + 0.6521451549 * (length(speed(h * 0.6600190)) + length(speed(h * 1.3399810))));
}

void main() {
  float growth = clamp(sqrt(u_scale), ${f(s.growthLeast)}, ${f(s.growthMost)});
  S = pixels(a_source);
  T = pixels(a_target);
  vec2 chord = T - S;
  float span = length(chord);
  float sourceRadius = max(a_form.z * u_scale, ${f(s.leastRadius)}) + ${f(s.gap)};
  float targetRadius = max(a_form.w * u_scale, ${f(s.leastRadius)}) + ${f(s.gap)};
  bool loop = span < 0.01;

  // From afar one tie stands for its pair, and the others wait. What is raised is always fanned.
  float open = a_look.y > 0.5 || loop ? 1.0 : smoothstep(${f(s.fanFrom)}, ${f(s.fanTo)}, span);
  float thickness = a_form.y * growth;
  if (a_look.z > 1.5) thickness = mix(thickness * (1.0 + ${f(s.bundlePerDoubling)} * log2(a_look.z)), thickness, open);
  vec4 color = mix(a_from, a_color, u_blend);
  if (a_look.y < 0.5) color.a *= 1.0 - u_dim;
  if (a_look.z < 0.5) color.a *= open;

  // From afar a crowd of heads would shout down the lines.
  float head = a_look.y > 0.5 ? 1.0 : clamp(u_scale * 0.8, ${f(s.arrowLeast)}, 1.0);
  float arrowHalf = (${f(s.arrowHalf)} + thickness * ${f(s.arrowHalfPerWidth)}) * head;
  // No wider than the figure is, with its soft rim: without a graphics card, what a line might cover is most of its time.
  float figure = thickness * 0.5;
  if (a_look.x > 2.5) figure = (${f(s.crossArm)} + thickness * ${f(s.crossArmPerWidth)}) * 0.8486 + max(${f(s.crossThickness)}, thickness * 0.8) * 0.3536;
  else if (a_look.x > 1.5) figure = ${f(s.dotRadius)} + thickness * ${f(s.dotRadiusPerWidth)};
  if (a_look.y > 1.5) figure = max(figure, ${f(s.markerHalf)});
  // Only the head is as wide as a head: most of what a long thin line would cover is left alone.
  float reach = max(figure, a_strip.z > 0.5 ? arrowHalf : 0.0) + 0.75 / u_pixelRatio;

  float headLength = (${f(s.arrowLength)} + thickness * ${f(s.arrowLengthPerWidth)}) * head * 1.1 + 1.0;
  vec2 point;
  vec2 normal;
  bool visible = (a_look.y > 0.5) == (u_layer > 0.5) && color.a > 0.004;
  if (loop) {
    float radius = ${f(s.loopRadius)} * growth + ${f(s.loopPerCurvature)} * abs(a_form.x) + sourceRadius * ${f(s.loopPerRadius)};
    vec2 out_ = normalize(vec2(0.6, 0.8));
    vec2 center = S + out_ * (sourceRadius + radius * ${f(s.loopOff)});
    float gate = acos(clamp((sourceRadius + radius * ${f(s.loopOff)} - sourceRadius * 0.9) / radius, -1.0, 1.0)) + ${f(s.loopGate)};
    float turn = 6.2831853 - 2.0 * gate;
    float neck = max(0.5, 1.0 - headLength / (turn * radius));
    float along = a_strip.z > 0.5 ? mix(neck, 1.0, a_strip.x) : neck * a_strip.x;
    float angle = atan(-out_.y, -out_.x) + gate + turn * along;
    normal = vec2(cos(angle), sin(angle));
    point = center + normal * radius;
    v_along = turn * radius * along;
    v_length = turn * radius;
  } else {
    vec2 side = vec2(-chord.y, chord.x);
    C = (S + T) * 0.5 + side * a_form.x * open;
    float t0 = sourceRadius / max(length(speed(0.0)), 0.001);
    float t1 = 1.0 - targetRadius / max(length(speed(1.0)), 0.001);
    for (int i = 0; i < 2; i++) {
      t0 += (sourceRadius - length(curve(t0) - S)) / max(length(speed(t0)), 0.001);
      t1 -= (targetRadius - length(curve(t1) - T)) / max(length(speed(t1)), 0.001);
    }
    visible = visible && t1 > t0;
    float neck = max(mix(t0, t1, 0.35), t1 - headLength / max(length(speed(1.0)), 0.001));
    float t = a_strip.z > 0.5 ? mix(neck, t1, a_strip.x) : mix(t0, neck, a_strip.x);
    vec2 direction = normalize(speed(t));
    normal = vec2(-direction.y, direction.x);
    point = curve(t);
    float begin = arc(t0);
    v_along = arc(t) - begin;
    v_length = arc(t1) - begin;
  }
  v_across = a_strip.y * reach;
  v_thickness = thickness;
  v_head = head;
  v_line = a_look.x;
  v_marked = a_look.y > 1.5 ? 1.0 : 0.0;
  v_color = color;
  vec2 clip = (point + normal * v_across) / u_size * 2.0 - 1.0;
  gl_Position = visible ? vec4(clip, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Distance to the line's figure in the frame of the curve (along, across), then half a pixel of softness. */
export const edgeFragmentShader = /* glsl */ `
precision highp float;
varying float v_across;
varying float v_along;
varying float v_length;
varying float v_thickness;
varying float v_line;
varying float v_marked;
varying float v_head;
varying vec4 v_color;
uniform float u_pixelRatio;
uniform vec3 u_marker;

void main() {
  float half_ = v_thickness * 0.5;
  float arrowLength = min((${f(s.arrowLength)} + v_thickness * ${f(s.arrowLengthPerWidth)}) * v_head, v_length * 0.6);
  float arrowHalf = (${f(s.arrowHalf)} + v_thickness * ${f(s.arrowHalfPerWidth)}) * v_head;
  float body = v_length - arrowLength * 0.8;
  float d = abs(v_across) - half_;
  float beyond = v_along - body;

  if (v_line > 2.5) {
    // crossed out: a thin line that carries small crosses, one always in the middle
    float at = mod(v_along - body * 0.5 + ${f(s.crossEvery / 2)}, ${f(s.crossEvery)}) - ${f(s.crossEvery / 2)};
    vec2 p = abs(vec2(at + v_across, at - v_across)) * 0.70710678;
    float arm = (${f(s.crossArm)} + v_thickness * ${f(s.crossArmPerWidth)}) * 1.2;
    float stroke = max(${f(s.crossThickness)}, v_thickness * 0.8) * 0.5;
    d = min(d, max(min(p.x, p.y) - stroke, max(p.x, p.y) - arm));
  } else if (v_line > 1.5) {
    float radius = ${f(s.dotRadius)} + v_thickness * ${f(s.dotRadiusPerWidth)};
    float period = radius * 2.0 + ${f(s.dotGap)};
    d = length(vec2(mod(v_along, period) - period * 0.5, v_across)) - radius;
  } else if (v_line > 0.5) {
    float on = ${f(s.dashOn)} + v_thickness * ${f(s.dashOnPerWidth)};
    float period = on + ${f(s.dashOff)} + v_thickness * ${f(s.dashOffPerWidth)};
    d = max(d, abs(mod(v_along, period) - period * 0.5) - on * 0.5);
  }
  d = max(d, beyond);

  float back = v_length - v_along;
  float wing = (abs(v_across) - back * arrowHalf / arrowLength) * 0.9;
  float head = max(wing, back - arrowLength);
  d = min(d, head);

  float cover = clamp(0.5 - d * u_pixelRatio, 0.0, 1.0) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * cover, cover);
  if (v_marked > 0.5) {
    float under = clamp(0.5 - (abs(v_across) - ${f(s.markerHalf)}) * u_pixelRatio, 0.0, 1.0);
    gl_FragColor += vec4(u_marker, 1.0) * under * (1.0 - cover);
  }
}
`;
