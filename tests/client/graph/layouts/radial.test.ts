import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { radial } from "../../../../client/graph/layouts/radial.ts";

const nodesOf = (keys: string) => [...keys].map((key) => ({ key, size: 6 }));
const tie = (ends: string) => ({ source: ends[0] as string, target: ends[1] as string });

const graph = fc.integer({ min: 1, max: 40 }).chain((order) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: order }, (_, i) => ({ key: `n${i}`, size: 3 + (i % 9) }))),
    ties: fc.array(
      fc.tuple(fc.nat(order - 1), fc.nat(order - 1)).map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })),
      { maxLength: 80 },
    ),
  }),
);

describe("the radial layout", () => {
  it("sets the chosen node in the middle and each further tie further out", () => {
    const { spots } = radial(nodesOf("abcd"), [tie("ab"), tie("bc"), tie("cd")], "a");
    const out = [..."abcd"].map((key) => Math.hypot(spots.get(key)?.x ?? NaN, spots.get(key)?.y ?? NaN));
    expect(out[0]).toBe(0);
    expect(out).toEqual(out.toSorted((a, b) => a - b));
    expect(new Set(out.map((r) => r.toFixed(6))).size).toBe(4);
  });

  it("takes the best connected node where none, or none that is there, is chosen", () => {
    for (const center of [null, "nobody"]) {
      const { spots } = radial(nodesOf("abcd"), [tie("ab"), tie("cb"), tie("bd")], center);
      expect(spots.get("b")).toEqual({ x: 0, y: 0 });
    }
  });

  it("sets what no tie reaches outermost", () => {
    const { spots } = radial(nodesOf("abz"), [tie("ab")], "a");
    const out = (key: string) => Math.hypot(spots.get(key)?.x ?? 0, spots.get(key)?.y ?? 0);
    expect(out("z")).toBeGreaterThan(out("b"));
  });

  it("gives each node a place of its own, and rings as the hops are, on any graph", () => {
    fc.assert(
      fc.property(graph, ({ nodes, ties }) => {
        const { spots } = radial(nodes, ties, "n0");
        expect(spots.size).toBe(nodes.length);
        const places = new Set([...spots.values()].map(({ x, y }) => `${x.toFixed(4)} ${y.toFixed(4)}`));
        expect(places.size).toBe(nodes.length);
        const out = ({ key }: { key: string }) => Math.hypot(spots.get(key)?.x ?? 0, spots.get(key)?.y ?? 0);
        const hops = naiveHops(
          nodes.map(({ key }) => key),
          ties,
          "n0",
        );
        for (const a of nodes) {
          for (const b of nodes) {
            const [p, q] = [hops.get(a.key) ?? Infinity, hops.get(b.key) ?? Infinity];
            if (p < q) expect(out(a)).toBeLessThan(out(b));
          }
        }
      }),
    );
  });
});

/** Hops by looking again and again until nothing changes. */
function naiveHops(
  keys: readonly string[],
  ties: readonly { source: string; target: string }[],
  from: string,
) {
  const hops = new Map([[from, 0]]);
  for (let round = 0; round < keys.length; round++) {
    for (const { source, target } of [
      ...ties,
      ...ties.map((t) => ({ source: t.target, target: t.source })),
    ]) {
      const reached = hops.get(source);
      if (reached !== undefined) hops.set(target, Math.min(hops.get(target) ?? Infinity, reached + 1));
    }
  }
  return hops;
}
