import { angleAt, type Curve, pointAt } from "../curve.ts";
import { lineShape as s } from "../programs/edge-shape.ts";
import { escapeXml, round } from "./escape.ts";

interface Drawn {
  readonly colour: string;
  readonly size: number;
  readonly line: string;
  readonly faded: boolean;
}

function dashes({ line, size }: Drawn): string {
  if (line === "dashed") {
    const on = s.dashOn + s.dashOnPerWidth * size;
    const off = s.dashOff + s.dashOffPerWidth * size;
    return ` stroke-dasharray="${round(on)} ${round(off)}"`;
  }
  if (line === "dotted") {
    const period = 2 * (s.dotRadius + s.dotRadiusPerWidth * size) + s.dotGap;
    return ` stroke-dasharray="0 ${round(period)}" stroke-linecap="round"`;
  }
  return "";
}

function width({ line, size }: Drawn): number {
  return line === "dotted" ? 2 * (s.dotRadius + s.dotRadiusPerWidth * size) : size;
}

/** Small crosses along a line, one always in the middle. */
function crosses(curve: Curve, { size }: Drawn): string {
  const { start, end } = curve;
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const each = Math.floor(Math.max(0, length / 2 - 8) / s.crossEvery);
  const arm = (s.crossArm + s.crossArmPerWidth * size) * 1.2 * Math.SQRT1_2;
  const found: string[] = [];
  for (let i = -each; i <= each; i++) {
    const t = 0.5 + (i * s.crossEvery) / Math.max(1, length);
    const { x, y } = pointAt(curve, t);
    for (const turn of [Math.PI / 4, -Math.PI / 4]) {
      const angle = angleAt(curve, t) + turn;
      const [dx, dy] = [Math.cos(angle) * arm * Math.SQRT2, Math.sin(angle) * arm * Math.SQRT2];
      found.push(`M${round(x - dx)} ${round(y - dy)}L${round(x + dx)} ${round(y + dy)}`);
    }
  }
  return found.join("");
}

function arrow(at: { x: number; y: number }, angle: number, size: number): string {
  const length = s.arrowLength + s.arrowLengthPerWidth * size;
  const half = s.arrowHalf + s.arrowHalfPerWidth * size;
  const [c, d] = [Math.cos(angle), Math.sin(angle)];
  const back = { x: at.x - c * length, y: at.y - d * length };
  return `M${round(at.x)} ${round(at.y)}L${round(back.x - d * half)} ${round(back.y + c * half)}L${round(back.x + d * half)} ${round(back.y - c * half)}Z`;
}

/** A tie along a curve that ends at the rims of its nodes, with its arrow head. */
export function lineSvg(curve: Curve, drawn: Drawn): string {
  const { start, control, end } = curve;
  const path = `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
  return dress(path, arrow(end, angleAt(curve, 1), drawn.size), drawn, curve);
}

/** A tie between a node and itself. */
export function loopSvg(node: { x: number; y: number; size: number }, drawn: Drawn): string {
  const reach = node.size + 2 * s.loopRadius;
  const [x, y] = [node.x + node.size * 0.2, node.y - node.size - s.gap];
  const end = { x: node.x + node.size + s.gap, y: node.y - node.size * 0.2 };
  const path = `M${round(x)} ${round(y)}C${round(x)} ${round(y - reach)} ${round(end.x + reach)} ${round(end.y)} ${round(end.x)} ${round(end.y)}`;
  return dress(path, arrow(end, Math.PI, drawn.size), drawn, null);
}

function dress(path: string, head: string, drawn: Drawn, curve: Curve | null): string {
  const colour = escapeXml(drawn.colour);
  const opacity = drawn.faded ? 0.15 : 0.8;
  const cross = drawn.line === "crossed" && curve ? crosses(curve, drawn) : "";
  return `<g opacity="${opacity}"><path d="${path}" stroke="${colour}" stroke-width="${round(width(drawn))}"${dashes(drawn)}/>${cross ? `<path d="${cross}" stroke="${colour}" stroke-width="${s.crossThickness}"/>` : ""}<path d="${head}" fill="${colour}"/></g>`;
}
