import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarsen } from "../../../graph-data/curate/layout/many/coarsen.ts";
import { inRows } from "../../../graph-data/curate/layout/many/in-rows.ts";
import { moveApart } from "../../../graph-data/curate/layout/many/move-apart.ts";
import { piecesOf } from "../../../graph-data/curate/layout/many/pieces.ts";
import { Repulsion } from "../../../graph-data/curate/layout/many/repulsion.ts";
import { type Ties, tiesAmong } from "../../../graph-data/curate/layout/many/ties.ts";
import { seededRandom } from "../../../graph-data/curate/layout/random.ts";
import { type LaidOutEdge, numbered } from "./entries.ts";

const order = 12;
/** Ties among a dozen nodes, each of which has one. */
const someTies = fc
  .array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
  .map((pairs) => {
    const edges = pairs.map(
      ([source, target, weight]): LaidOutEdge => ({ source: `n${source}`, target: `n${target}`, weight }),
    );
    const tied = new Set(edges.filter((e) => e.source !== e.target).flatMap((e) => [e.source, e.target]));
    const nodes = [...tied].map((key) => ({ key, size: 4 }));
    const others = edges.filter((e) => e.source !== e.target);
    return { nodes, edges, ties: tiesAmong(numbered(nodes, others)) };
  });

function row({ offsets, ends, weights }: Ties, node: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++)
    found.push([ends[at] as number, weights[at] as number]);
  return found;
}

const allPairs = (ties: Ties) =>
  Array.from({ length: ties.order }, (_, node) =>
    row(ties, node).map(([end, weight]) => ({ node, end, weight })),
  ).flat();

describe("ties by number", () => {
  it("stand once for each pair, either way, and pull by the root of the weights", () => {
    fc.assert(
      fc.property(someTies, ({ nodes, edges, ties }) => {
        const naive = new Map<string, number>();
        for (const { source, target, weight } of edges) {
          if (source === target) continue;
          for (const pair of [`${source} ${target}`, `${target} ${source}`])
            naive.set(pair, (naive.get(pair) ?? 0) + weight);
        }
        const key = (node: number) => nodes[node]?.key;
        const found = allPairs(ties).map(({ node, end, weight }) => [`${key(node)} ${key(end)}`, weight]);
        expect(found.sort()).toEqual([...naive].map(([pair, weight]) => [pair, Math.sqrt(weight)]).sort());
      }),
    );
  });
});

describe("pieces", () => {
  it("hold every node once, with its ties; the largest stands first", () => {
    fc.assert(
      fc.property(someTies, ({ ties }) => {
        const pieces = piecesOf(ties);
        const nodes = pieces.flatMap((piece) => [...piece.nodes]);
        const sizes = pieces.map((piece) => piece.nodes.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(nodes.sort((a, b) => a - b)).toEqual(Array.from({ length: ties.order }, (_, node) => node));
        const pairs = pieces.flatMap((piece) =>
          allPairs(piece.ties).map(
            ({ node, end, weight }) => `${piece.nodes[node]} ${piece.nodes[end]} ${weight}`,
          ),
        );
        expect(pairs.sort()).toEqual(
          allPairs(ties)
            .map(({ node, end, weight }) => `${node} ${end} ${weight}`)
            .sort(),
        );
        expect(
          pieces.every(({ ties: { order: some, ...rest } }) => some === 1 || isConnected(some, rest)),
        ).toBe(true);
      }),
    );
  });
});

function isConnected(count: number, rest: Omit<Ties, "order">): boolean {
  const reached = new Set([0]);
  for (const node of reached) for (const [end] of row({ order: count, ...rest }, node)) reached.add(end);
  return reached.size === count;
}

describe("coarsening", () => {
  it("gives each node a group, and keeps masses and the weights between groups", () => {
    fc.assert(
      fc.property(someTies, ({ ties }) => {
        const { groups, ties: coarse } = coarsen(ties);
        expect([...groups].every((group) => group < coarse.order)).toBe(true);
        const between = new Map<string, number>();
        for (const { node, end, weight } of allPairs(ties)) {
          if (groups[node] === groups[end]) continue;
          const pair = `${groups[node]} ${groups[end]}`;
          between.set(pair, (between.get(pair) ?? 0) + weight);
        }
        const found = new Map(allPairs(coarse).map(({ node, end, weight }) => [`${node} ${end}`, weight]));
        expect([...found.keys()].sort()).toEqual([...between.keys()].sort());
        for (const [pair, weight] of found) expect(weight).toBeCloseTo(between.get(pair) as number, 9);
        const sum = (masses: Float64Array) => masses.reduce((all, mass) => all + mass, 0);
        expect(sum(coarse.masses)).toBeCloseTo(sum(ties.masses), 9);
      }),
    );
  });

  it("leaves less than half of the nodes of a chain, and a star's leaves with its hub", () => {
    const edgesOf = (pairs: [number, number][]) =>
      pairs.map(([a, b]) => ({ source: `n${a}`, target: `n${b}`, weight: 1 }));
    const nodes = Array.from({ length: 100 }, (_, at) => ({ key: `n${at}`, size: 4 }));
    const chain = edgesOf(Array.from({ length: 99 }, (_, at) => [at, at + 1]));
    const star = edgesOf(Array.from({ length: 99 }, (_, at) => [0, at + 1]));
    expect(coarsen(tiesAmong(numbered(nodes, chain))).ties.order).toBeLessThanOrEqual(50);
    expect(coarsen(tiesAmong(numbered(nodes, star))).ties.order).toBe(1);
  });
});

describe("repulsion", () => {
  const random = seededRandom("repulsion");
  const crowd = (count: number) => ({
    // Denser in the middle, as pictures are.
    x: Float64Array.from({ length: count }, () => (random() - 0.5) ** 3 * 1000),
    y: Float64Array.from({ length: count }, () => (random() - 0.5) ** 3 * 600),
    masses: Float64Array.from({ length: count }, () => 1 + Math.floor(20 * random() ** 4)),
  });

  it("is within three hundredths of the sum over all pairs", () => {
    for (const count of [2, 17, 300, 2000]) {
      const { x, y, masses } = crowd(count);
      const repulsion = new Repulsion(count);
      repulsion.reckon(x, y, masses);
      let [error, all] = [0, 0];
      for (let i = 0; i < count; i++) {
        let [forceX, forceY] = [0, 0];
        for (let j = 0; j < count; j++) {
          if (i === j) continue;
          const [dx, dy] = [(x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)];
          const force = ((masses[i] as number) * (masses[j] as number)) / (dx * dx + dy * dy);
          forceX += force * dx;
          forceY += force * dy;
        }
        error +=
          (forceX - (repulsion.forceX[i] as number)) ** 2 + (forceY - (repulsion.forceY[i] as number)) ** 2;
        all += forceX ** 2 + forceY ** 2;
      }
      expect(Math.sqrt(error / all)).toBeLessThan(0.03);
    }
  });

  it("stays finite where nodes stand on one spot", () => {
    const repulsion = new Repulsion(40);
    const same = new Float64Array(40).fill(7);
    repulsion.reckon(same, same, new Float64Array(40).fill(2));
    for (const force of [...repulsion.forceX, ...repulsion.forceY]) expect(force).toBeCloseTo(0, 9);
  });
});

describe("moving apart", () => {
  it("goes on until no two discs overlap, if it has the rounds", () => {
    const disc = fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 25 }), (discs) => {
        const [x, y, radii] = [0, 1, 2].map((part) => Float64Array.from(discs, (d) => d[part] as number)) as [
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        expect(moveApart({ x, y }, radii, 10_000)).toBe(true);
        for (let i = 0; i < x.length; i++) {
          for (let j = 0; j < i; j++) {
            const apart = Math.hypot(
              (x[i] as number) - (x[j] as number),
              (y[i] as number) - (y[j] as number),
            );
            expect(apart).toBeGreaterThanOrEqual(0.99 * ((radii[i] as number) + (radii[j] as number)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves alone what does not overlap", () => {
    const spots = { x: Float64Array.of(0, 10, 20), y: Float64Array.of(0, 0, 5) };
    expect(moveApart(spots, Float64Array.of(5, 5, 5), 1)).toBe(true);
    expect([...spots.x, ...spots.y]).toEqual([0, 10, 20, 0, 0, 5]);
  });
});

describe("rows of pictures", () => {
  it("keep each picture's shape, and none reaches into another", () => {
    const spot = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(fc.array(fc.array(spot, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (some) => {
        const pictures = some.map((spots) => ({
          x: Float64Array.from(spots, ([x]) => x),
          y: Float64Array.from(spots, ([, y]) => y),
        }));
        const placed = inRows(pictures);
        const boxes = placed.map(({ x, y }) => ({
          left: Math.min(...x),
          right: Math.max(...x),
          bottom: Math.min(...y),
          top: Math.max(...y),
        }));
        for (const [at, a] of boxes.entries()) {
          for (const b of boxes.slice(at + 1)) {
            const beside = a.right < b.left || b.right < a.left;
            expect(beside || a.top < b.bottom || b.top < a.bottom).toBe(true);
          }
          const by = (axis: "x" | "y") =>
            new Set(placed[at]?.[axis].map((to, spotAt) => to - (pictures[at]?.[axis][spotAt] as number)));
          expect(by("x").size).toBe(1);
          expect(by("y").size).toBe(1);
        }
      }),
    );
  });
});
