import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleOf } from "../../../client/graph/edges/bundle.ts";
import { fanCurvature, fanned } from "../../../client/graph/edges/fan.ts";
import { type Pairs, pairsOf } from "../../../client/graph/edges/pairs.ts";

/** Ends of edges among few nodes, so that many share them. */
const someEdges = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 30 });
const nodes = 5;

function columns(edges: readonly (readonly [number, number])[]) {
  const source = Uint32Array.from(edges, ([from]) => from);
  const target = Uint32Array.from(edges, ([, to]) => to);
  return { source, target, pairs: pairsOf(source, target, nodes) };
}

const groupsOf = ({ offsets, edges }: Pairs) =>
  Array.from({ length: offsets.length - 1 }, (_, pair) => [
    ...edges.subarray(offsets[pair], offsets[pair + 1]),
  ]);

/** The same by a table of names of both ends. */
function naivePairs(edges: readonly (readonly [number, number])[]): number[][] {
  const byEnds = new Map<string, number[]>();
  for (const [edge, ends] of edges.entries()) {
    const name = ends.toSorted().join();
    byEnds.set(name, [...(byEnds.get(name) ?? []), edge]);
  }
  return [...byEnds.values()];
}

describe("pairs of ends", () => {
  it("gather the edges that share their ends, whichever way they go, in their order", () => {
    fc.assert(
      fc.property(someEdges, (edges) => {
        const { pairs } = columns(edges);
        const groups = groupsOf(pairs);
        expect(new Set(groups.map(String))).toEqual(new Set(naivePairs(edges).map(String)));
        for (const [pair, group] of groups.entries())
          for (const edge of group) expect(pairs.of[edge]).toBe(pair);
      }),
    );
  });
});

describe("the fan of parallel ties", () => {
  const bends = (edges: readonly (readonly [number, number])[]) => {
    const { source, pairs } = columns(edges);
    return [...fanned(source, pairs)].map((bend) => Number(bend.toFixed(6)));
  };

  it("is straight for a tie alone, or in the middle", () => {
    expect(bends([[0, 1]])).toEqual([0]);
    expect(
      bends([
        [0, 1],
        [0, 1],
        [0, 1],
      ])[1],
    ).toBe(0);
  });

  it("bends to both sides alike, more outwards, and never beyond half the chord", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (last) => {
        let before = 0;
        for (let index = 0.5; index <= last; index += 0.5) {
          const bend = fanCurvature(index, last);
          expect(bend).toBeGreaterThan(before);
          expect(fanCurvature(-index, last)).toBe(-bend);
          before = bend;
        }
        expect(before).toBeLessThan(0.55);
      }),
    );
  });

  it("keeps each way to its own side where ties go both ways, since left of the one is right of the other", () => {
    const [there, thereToo, back] = bends([
      [0, 1],
      [0, 1],
      [1, 0],
    ]);
    expect(there).toBeGreaterThan(0);
    expect(thereToo).toBeGreaterThan(there ?? 0);
    expect(back).toBeGreaterThan(0);
  });

  it("lets no two ties of a pair lie on each other", () => {
    fc.assert(
      fc.property(someEdges, (edges) => {
        const curvature = bends(edges);
        for (const group of naivePairs(edges)) {
          const from = edges[group[0] as number]?.[0];
          const sides = group.map(
            (edge) => (edges[edge]?.[0] === from ? 1 : -1) * (curvature[edge] as number),
          );
          expect(new Set(sides).size).toBe(group.length);
        }
      }),
    );
  });
});

describe("a bundle", () => {
  const { pairs } = columns([
    [0, 1],
    [1, 0],
    [0, 1],
    [2, 3],
  ]);
  const bundles = (hidden: (edge: number) => boolean) =>
    [0, 1, 2].map((edge) => bundleOf(edge, pairs, hidden));

  it("is told by its first visible tie, which counts the visible ones", () => {
    expect(bundles(() => false)).toEqual([3, 0, 0]);
    expect(bundles((edge) => edge === 0)).toEqual([0, 2, 0]);
    expect(bundleOf(3, pairs, () => false)).toBe(1);
  });
});
