import type { NodeShape } from "../../../graph-data/model/kinds.ts";
import { nodeShape as s } from "../programs/node-shape.ts";
import { escapeXml, round } from "./escape.ts";

interface Mark {
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly colour: string;
  readonly shape: NodeShape;
  readonly faded: boolean;
}

type Path = (r: number) => string;

/** A regular polygon with one side down. */
function polygon({ sides, inner, lower = 0 }: { sides: number; inner: number; lower?: number }): Path {
  return (r) => {
    const outer = (r * inner) / Math.cos(Math.PI / sides);
    const points = Array.from({ length: sides }, (_, i) => {
      const angle = Math.PI / 2 + Math.PI / sides + (i * 2 * Math.PI) / sides;
      return `${round(Math.cos(angle) * outer)} ${round(Math.sin(angle) * outer + r * lower)}`;
    });
    return `M${points.join("L")}Z`;
  };
}

function circle(r: number): string {
  return `M${round(-r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
}

/** The canvas's shapes, about (0, 0), with sharp corners. */
const shapes = {
  circle,
  square: (r) => {
    const half = r * s.square.half;
    return `M${round(-half)} ${round(-half)}h${round(2 * half)}v${round(2 * half)}h${round(-2 * half)}Z`;
  },
  diamond: (r) => {
    const tip = round(r * s.diamond.half * Math.SQRT2);
    return `M0 -${tip}L${tip} 0L0 ${tip}L-${tip} 0Z`;
  },
  triangle: polygon(s.triangle),
  hexagon: polygon(s.hexagon),
  pentagon: polygon(s.pentagon),
  ring: (r) => `${circle(r)}${circle(r * s.ring.hole)}`,
  cross: (r) => {
    const [a, b] = [round(r * s.cross.half), round(r)];
    return `M-${a} -${b}H${a}V-${a}H${b}V${a}H${a}V${b}H-${a}V${a}H-${b}V-${a}H-${a}Z`;
  },
  pill: (r) => {
    const [x, y] = [r * s.pill.half, r * s.pill.radius];
    const arc = `a${round(y)} ${round(y)} 0 0 1 0`;
    return `M${round(-x)} ${round(-y)}h${round(2 * x)}${arc} ${round(2 * y)}h${round(-2 * x)}${arc} ${round(-2 * y)}Z`;
  },
} as const satisfies Record<NodeShape, Path>;

export function shapeSvg({ x, y, size, colour, shape, faded }: Mark, paper: string): string {
  const path = shapes[shape](size);
  return `<path transform="translate(${round(x)} ${round(y)})" d="${path}" fill="${escapeXml(colour)}" fill-rule="evenodd" stroke="${paper}" stroke-width="3" paint-order="stroke"${faded ? ' opacity="0.25"' : ""}/>`;
}
