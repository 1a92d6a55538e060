import type { NodeShape } from "../../../graph-data/model/kinds.ts";
import { float as f } from "./glsl.ts";
import { nodeShape as s } from "./node-shape.ts";

/** The number that stands for a shape in the shader. */
export const shapeCodes = {
  circle: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  hexagon: 4,
  pentagon: 5,
  ring: 6,
  cross: 7,
  pill: 8,
} as const satisfies Record<NodeShape, number>;

/** Half the side of the square around a node, large enough for its ring and pin; and for those without, as small as shapes allow. */
const reaches = {
  roomy: "radius * 1.32 + 9.0",
  tight: "a_look.y > 0.5 ? radius * 1.32 + 9.0 : a_look.x < 0.5 ? radius + 2.2 : radius * 1.22 + 4.4",
} as const;

/**
 * A square of two triangles around each node. Lengths in CSS pixels. `tight` where nodes are so many that the ground
 * between them costs time.
 */
export const nodeVertexShader = (reach: keyof typeof reaches) => /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec3 a_look; // shape, marks, layer
attribute vec4 a_color;
attribute vec4 a_from;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_scale;
uniform float u_blend;
uniform float u_dim;
uniform float u_layer;

varying vec2 v_point;
varying float v_radius;
varying vec2 v_look;
varying vec4 v_color;

void main() {
  vec4 color = mix(a_from, a_color, u_blend);
  float radius = max(a_size * u_scale, 1.4);
  float reach = ${reaches[reach]};
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  v_point = a_corner * reach;
  v_radius = radius;
  v_look = a_look.xy;
  v_color = vec4(color.rgb, color.a * (a_look.z > 0.5 ? 1.0 : 1.0 - u_dim));
  bool here = abs(a_look.z - u_layer) < 0.5 && v_color.a > 0.004;
  gl_Position = here ? vec4(center + v_point * 2.0 / u_size, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Signed distances to the nine shapes, after Inigo Quilez's formulas for regular polygons. */
export const nodeFragmentShader = /* glsl */ `
precision highp float;
varying vec2 v_point;
varying float v_radius;
varying vec2 v_look;
varying vec4 v_color;
uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform vec3 u_ink;
uniform vec3 u_marker;

float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

// A regular polygon of n sides with one side down, by its inner radius.
float polygon(vec2 p, float n, float inner) {
  float slice = 6.2831853 / n;
  float angle = atan(p.x, p.y) + 3.14159265;
  float turned = mod(angle + slice * 0.5, slice) - slice * 0.5;
  return length(p) * cos(turned) - inner;
}

// One circle, one box and one polygon serve all shapes: without a graphics card, each side of a branch costs its time.
float shape(vec2 p, float r, float code) {
  bool pill = code > 7.5;
  vec2 c = p;
  if (pill) c.x -= clamp(p.x, -r * ${f(s.pill.half)}, r * ${f(s.pill.half)});
  float round_ = length(c) - (pill ? r * ${f(s.pill.radius)} : r);

  bool diamond = code > 1.5;
  bool cross_ = code > 6.5;
  vec2 b = abs(p);
  // The arms of a cross are one box, on either side of the slanted line between them.
  if (cross_) b = vec2(max(b.x, b.y), min(b.x, b.y));
  else if (diamond) b = vec2(p.x + p.y, p.x - p.y) * 0.70710678;
  vec2 half_ = cross_ ? vec2(r, r * ${f(s.cross.half)}) : vec2(r * (diamond ? ${f(s.diamond.half)} : ${f(s.square.half)}));
  float sided = box(b, half_, cross_ ? ${f(s.cross.corner)} : r * (diamond ? ${f(s.diamond.corner)} : ${f(s.square.corner)}));

  bool hexagon = code > 3.5;
  bool pentagon = code > 4.5;
  float sides = pentagon ? ${f(s.pentagon.sides)} : hexagon ? ${f(s.hexagon.sides)} : ${f(s.triangle.sides)};
  float inner = pentagon ? ${f(s.pentagon.inner)} : hexagon ? ${f(s.hexagon.inner)} : ${f(s.triangle.inner)};
  float cornered = polygon(p + vec2(0.0, hexagon ? 0.0 : r * ${f(s.triangle.lower)}), sides, r * inner);

  if (code < 0.5 || pill) return round_;
  if (code < 2.5 || cross_) return sided;
  return code < 5.5 ? cornered : round_;
}

void main() {
  float r = v_radius;
  float d = shape(v_point, r, v_look.x);
  float soft = u_pixelRatio;
  float mark = v_look.y;
  bool ringed = mod(mark, 2.0) > 0.5;
  bool pinned = mod(floor(mark / 2.0), 2.0) > 0.5;
  bool haloed = mark > 3.5;
  float outline = 1.6;
  float paper = clamp(0.5 - (d - outline) * soft, 0.0, 1.0);
  float fill = clamp(0.5 - d * soft, 0.0, 1.0);
  if (v_look.x > 5.5 && v_look.x < 6.5) fill -= clamp(0.5 - (length(v_point) - r * ${f(s.ring.hole)}) * soft, 0.0, 1.0);
  vec3 tint = mix(u_paper, v_color.rgb, v_color.a);
  float shown = smoothstep(0.0, 0.12, v_color.a);
  vec4 result = vec4(mix(u_paper, tint, fill), 1.0) * paper * shown;
  if (ringed || haloed) {
    float band = clamp(0.5 - (abs(d - 4.6) - (ringed ? 1.15 : 0.7)) * soft, 0.0, 1.0);
    float ground = clamp(0.5 - (d - 7.0) * soft, 0.0, 1.0) * 0.85;
    vec4 under = vec4(ringed ? u_marker : u_paper, 1.0) * ground;
    under = mix(under, vec4(ringed ? u_ink : v_color.rgb, 1.0), band);
    result = result + under * (1.0 - result.a);
  }
  if (pinned) {
    float e = length(v_point - vec2(r * 0.72 + 1.0)) - 2.6;
    vec4 pin = vec4(mix(u_paper, u_ink, clamp(0.5 - e * soft, 0.0, 1.0)), 1.0);
    result = mix(result, pin, clamp(0.5 - (e - 1.4) * soft, 0.0, 1.0));
  }
  gl_FragColor = result;
}
`;
