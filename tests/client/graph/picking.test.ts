import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeAt } from "../../../client/graph/pointer/edge-at.ts";
import { edgeDistance } from "../../../client/graph/pointer/edge-distance.ts";
import type { Lens } from "../../../client/graph/pointer/lens.ts";
import { nodeAt } from "../../../client/graph/pointer/node-at.ts";
import { shapeDistance } from "../../../client/graph/pointer/shape-distance.ts";
import { colourBits } from "../../../client/graph/programs/colour-bits.ts";
import { lineShape } from "../../../client/graph/programs/edge-shape.ts";
import { shapeCodes } from "../../../client/graph/programs/node-shaders.ts";
import { edgeRow, nodeRow } from "../../../client/graph/programs/rows.ts";
import type { NodeShape } from "../../../graph-data/model/kinds.ts";

/** The framed graph of one unit over a stage of 1024 by 1024 pixels, its origin at the lower left. */
const lens: Lens = { left: 0, top: 1024, across: 1024, up: -1024, scale: 1 };

interface NodePicture {
  x: number;
  y: number;
  size?: number;
  shape?: NodeShape;
  layer?: 0 | 1;
  opacity?: number;
}

/** Rows of nodes that stand at these pixels. */
function nodeRows(nodes: readonly NodePicture[]): Float32Array {
  const rows = new Float32Array(nodes.length * nodeRow.length);
  const bits = new Uint32Array(rows.buffer);
  for (const [row, { x, y, size = 8, shape = "circle", layer = 0, opacity = 1 }] of nodes.entries()) {
    const start = row * nodeRow.length;
    rows.set([x / 1024, (1024 - y) / 1024, size, shapeCodes[shape], 0, layer], start);
    bits[start + nodeRow.color] = colourBits("#808080", opacity);
  }
  return rows;
}

interface EdgePicture {
  from: readonly [number, number];
  to: readonly [number, number];
  bend?: number;
  thickness?: number;
  layer?: 0 | 1 | 2;
  bundle?: number;
  opacity?: number;
}

function edgeRows(edges: readonly EdgePicture[]): Float32Array {
  const rows = new Float32Array(edges.length * edgeRow.length);
  const bits = new Uint32Array(rows.buffer);
  for (const [row, edge] of edges.entries()) {
    const { from, to, bend = 0, thickness = 1, layer = 0, bundle = 1, opacity = 1 } = edge;
    const start = row * edgeRow.length;
    const ends = [from, to].flatMap(([x, y]) => [x / 1024, (1024 - y) / 1024]);
    rows.set([...ends, bend, thickness, 6, 6, 0, layer, bundle], start);
    bits[start + edgeRow.color] = colourBits("#808080", opacity);
  }
  return rows;
}

const pixel = fc.integer({ min: 0, max: 300 });
const opacity = fc.constantFrom(0, 0.2, 1);

describe("the node at a place", () => {
  const shapes = Object.keys(shapeCodes) as NodeShape[];

  it("is the uppermost of those that a naive look finds there", () => {
    const node = fc.record({
      x: pixel,
      y: pixel,
      size: fc.integer({ min: 0, max: 40 }),
      shape: fc.constantFrom(...shapes),
      layer: fc.constantFrom<(0 | 1)[]>(0, 1),
      opacity,
    });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 25 }), pixel, pixel, (nodes, x, y) => {
        const hit = ({ shape, size, ...at }: (typeof nodes)[number]) =>
          at.opacity > 0 &&
          (Math.hypot(x - at.x, y - at.y) <= 10 ||
            shapeDistance[shape](x - at.x, at.y - y, Math.max(size, lineShape.leastRadius)) <= 3);
        const above = [0, 1].flatMap((layer) => nodes.filter((each) => each.layer === layer)).findLast(hit);
        expect(nodeAt(nodeRows(nodes), lens, { x, y })).toBe(above ? nodes.lastIndexOf(above) : null);
      }),
      { numRuns: 600 },
    );
  });

  it("is met within each shape's middle and rim, and not beyond a hand's miss", () => {
    for (const shape of shapes) {
      const rows = nodeRows([{ x: 100, y: 100, size: 30, shape }]);
      expect(nodeAt(rows, lens, { x: 100, y: 100 })).toBe(0);
      expect(nodeAt(rows, lens, { x: 100 + 30 * 1.42 + 4, y: 100 })).toBeNull();
      expect(nodeAt(rows, lens, { x: 100, y: 100 - 30 * 1.42 - 4 })).toBeNull();
    }
  });

  it("is no hidden one", () => {
    expect(nodeAt(nodeRows([{ x: 9, y: 9, opacity: 0 }]), lens, { x: 9, y: 9 })).toBeNull();
    expect(nodeAt(nodeRows([{ x: 9, y: 9, opacity: 0.2 }]), lens, { x: 9, y: 9 })).toBe(0);
  });
});

describe("a shape's distance", () => {
  it("changes by no more than the way, and is below 0 in its middle alone", () => {
    const near = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(shapeCodes)), near, near, near, near, (name, a, b, c, d) => {
        const distance = shapeDistance[name as NodeShape];
        expect(distance(0, 0, 20)).toBeLessThan(0);
        expect(distance(0, 60, 20)).toBeGreaterThan(0);
        const apart = Math.abs(distance(a, b, 20) - distance(c, d, 20));
        expect(apart).toBeLessThanOrEqual(Math.hypot(a - c, b - d) + 1e-9);
      }),
    );
  });
});

describe("the edge at a place", () => {
  const edge = fc.record({
    from: fc.tuple(pixel, pixel),
    to: fc.tuple(pixel, pixel),
    bend: fc.constantFrom(0, 0, -0.4, 0.2, 0.5),
    thickness: fc.constantFrom(0.7, 2, 14),
    layer: fc.constantFrom<(0 | 1 | 2)[]>(0, 0, 1, 2),
    bundle: fc.constantFrom(0, 1, 4),
    opacity,
  });

  it("is the nearest of those brought forward, else of all, as a look without boxes finds it", () => {
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 20 }), pixel, pixel, (edges, x, y) => {
        const rows = edgeRows(edges);
        const far = edges.map(({ opacity: shown }, row) =>
          shown > 0 ? edgeDistance(rows, row * edgeRow.length, lens, { x, y }, shown) : Infinity,
        );
        const least = (raised: boolean) =>
          Math.min(
            ...far.filter((_, row) => (edges[row] as { layer: number }).layer > 0 === raised),
            Infinity,
          );
        const raised = least(true) < Infinity;
        const best = far.findLastIndex(
          (each, row) => each < Infinity && each === least(raised) && (edges[row]?.layer ?? 0) > 0 === raised,
        );
        expect(edgeAt(rows, lens, { x, y })).toBe(best === -1 ? null : best);
      }),
      { numRuns: 600 },
    );
  });

  it("is met on its line, and beside it as far as a hand may miss, bent or not", () => {
    const straight = edgeRows([{ from: [100, 100], to: [300, 100] }]);
    for (const miss of [0, 3, lineShape.hitHalf - 0.1, 0.1 - lineShape.hitHalf])
      expect(edgeAt(straight, lens, { x: 200, y: 100 + miss })).toBe(0);
    expect(edgeAt(straight, lens, { x: 200, y: 107 })).toBeNull();
    // Left of its way, which is upwards on the screen; half way to its control point.
    const bent = edgeRows([{ from: [100, 100], to: [300, 100], bend: 0.4 }]);
    expect(edgeAt(bent, lens, { x: 200, y: 100 })).toBeNull();
    expect(edgeAt(bent, lens, { x: 200, y: 60 })).toBe(0);
  });

  it("is met on the circle of a tie to itself, beside its node and not within it", () => {
    const loop = edgeRows([{ from: [100, 100], to: [100, 100] }]);
    const around = Array.from({ length: 60 }, (_, i) => 60 + i).flatMap((x) =>
      Array.from({ length: 60 }, (_, i) => ({ x: x + 40, y: 40 + i })),
    );
    const met = around.filter((point) => edgeAt(loop, lens, point) === 0);
    expect(met.length).toBeGreaterThan(100);
    const middle = {
      x: met.reduce((sum, { x }) => sum + x, 0) / met.length,
      y: met.reduce((sum, { y }) => sum + y, 0) / met.length,
    };
    expect(middle.x).toBeGreaterThan(105);
    expect(middle.y).toBeLessThan(95);
    expect(edgeAt(loop, lens, middle)).toBeNull();
  });

  it("of one that stands for others from afar is met, and the others are not, until they stand apart", () => {
    const pair = (length: number) =>
      edgeRows([
        { from: [100, 100], to: [100 + length, 100], bend: 0.3, bundle: 2 },
        { from: [100, 100], to: [100 + length, 100], bend: -0.3, bundle: 0 },
      ]);
    expect(edgeAt(pair(30), lens, { x: 115, y: 100 })).toBe(0);
    expect(edgeAt(pair(200), lens, { x: 200, y: 70 })).toBe(0);
    expect(edgeAt(pair(200), lens, { x: 200, y: 130 })).toBe(1);
  });

  it("is none that is hidden, or whose nodes touch", () => {
    const across = { from: [100, 100], to: [300, 100] } as const;
    expect(edgeAt(edgeRows([{ ...across, opacity: 0 }]), lens, { x: 200, y: 100 })).toBeNull();
    expect(edgeAt(edgeRows([{ from: [100, 100], to: [110, 100] }]), lens, { x: 105, y: 100 })).toBeNull();
  });
});
