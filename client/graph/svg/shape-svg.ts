import { escapeXml, round } from "./escape.ts";

interface Mark {
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly colour: string;
  readonly shape: string;
  readonly faded: boolean;
}

type Path = (r: number) => string;

/** A regular polygon with one side down, by its inner radius. */
function polygon(corners: number, inner: number, lower = 0): Path {
  return (r) => {
    const outer = (r * inner) / Math.cos(Math.PI / corners);
    const points = Array.from({ length: corners }, (_, i) => {
      const angle = Math.PI / 2 + Math.PI / corners + (i * 2 * Math.PI) / corners;
      return `${round(Math.cos(angle) * outer)} ${round(Math.sin(angle) * outer + r * lower)}`;
    });
    return `M${points.join("L")}Z`;
  };
}

function circle(r: number): string {
  return `M${round(-r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
}

/** The canvas's shapes, about (0, 0). */
const shapes: Readonly<Record<string, Path>> = {
  circle,
  square: (r) =>
    `M${round(-r * 0.88)} ${round(-r * 0.88)}h${round(r * 1.76)}v${round(r * 1.76)}h${round(-r * 1.76)}Z`,
  diamond: (r) => `M0 ${round(-r * 1.2)}L${round(r * 1.2)} 0L0 ${round(r * 1.2)}L${round(-r * 1.2)} 0Z`,
  triangle: polygon(3, 0.66, 0.16),
  hexagon: polygon(6, 0.93),
  pentagon: polygon(5, 0.88),
  ring: (r) => `${circle(r)}${circle(r * 0.55)}`,
  cross: (r) => {
    const [a, b] = [round(r * 0.4), round(r)];
    return `M-${a} -${b}H${a}V-${a}H${b}V${a}H${a}V${b}H-${a}V${a}H-${b}V-${a}H-${a}Z`;
  },
  pill: (r) => {
    const [x, y] = [r * 0.55, r * 0.66];
    const arc = `a${round(y)} ${round(y)} 0 0 1 0`;
    return `M${round(-x)} ${round(-y)}h${round(2 * x)}${arc} ${round(2 * y)}h${round(-2 * x)}${arc} ${round(-2 * y)}Z`;
  },
};

export function shapeSvg({ x, y, size, colour, shape, faded }: Mark, paper: string): string {
  const path = (shapes[shape] ?? circle)(size);
  return `<path transform="translate(${round(x)} ${round(y)})" d="${path}" fill="${escapeXml(colour)}" fill-rule="evenodd" stroke="${paper}" stroke-width="3" paint-order="stroke"${faded ? ' opacity="0.25"' : ""}/>`;
}
