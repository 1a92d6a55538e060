import type { Kind } from "../../../graph-data/model/kinds.ts";

export interface TypeStyle {
  /** CSS font shorthand. */
  readonly font: string;
  /** Height of a line of it, in CSS pixels. */
  readonly height: number;
  readonly quiet: boolean;
}

const mainKinds: ReadonlySet<Kind> = new Set(["person", "state", "operation", "organisation"]);

/** Whether it is of the four kinds that the graph exists for. */
export function isMain(kind: Kind): boolean {
  return mainKinds.has(kind);
}

/** How a node's name is set: the larger it is drawn, the stronger; what serves the main kinds is quieter. */
export function nodeType(family: string, kind: Kind, radius: number, chosen: boolean): TypeStyle {
  const main = isMain(kind);
  const size = main ? Math.min(15, 11.5 + Math.max(0, radius - 5) * 0.28) : 11;
  const weight = chosen ? 650 : main ? (radius >= 11 ? 620 : 500) : 420;
  return { font: `${weight} ${size.toFixed(1)}px ${family}`, height: size * 1.18, quiet: !main && !chosen };
}

export function edgeType(family: string, strong: boolean): TypeStyle {
  return {
    font: `${strong ? 600 : 480} ${strong ? 12 : 11}px ${family}`,
    height: strong ? 14 : 13,
    quiet: !strong,
  };
}

export function headingType(family: string): TypeStyle {
  return { font: `600 12px ${family}`, height: 15, quiet: true };
}

/** Measures texts once each; a canvas context is slow to ask. */
export function textMeasure(context: Pick<CanvasRenderingContext2D, "font" | "measureText">) {
  const widths = new Map<string, number>();
  return (text: string, font: string): number => {
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}
