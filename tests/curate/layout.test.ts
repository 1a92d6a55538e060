import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../graph-data/curate/layout/lay-out.ts";
import type { LaidOutEdge, LaidOutNode } from "../../graph-data/curate/layout/layout-graph.ts";
import { seededRandom } from "../../graph-data/curate/layout/random.ts";

/** A picture with a few hubs, as real boards have. */
function picture(order: number): { nodes: LaidOutNode[]; edges: LaidOutEdge[] } {
  const random = seededRandom(`picture of ${order}`);
  const key = (at: number) => `n${Math.floor(at)}`;
  const nodes = Array.from({ length: order }, (_, at) => ({ key: key(at), size: 3 + 9 * random() ** 3 }));
  const edges = nodes.slice(0, order - 3).map((_, at) => ({
    source: key(at),
    target: key(random() ** 3 * (order - 3)),
    weight: 1 + Math.floor(random() * 4),
  }));
  return { nodes, edges };
}

describe("a layout", () => {
  it("gives every node a place, the same each time", () => {
    const { nodes, edges } = picture(80);
    const places = layOut(nodes, edges);
    expect([...places.keys()]).toEqual(nodes.map(({ key }) => key));
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(layOut(nodes, edges)).toEqual(places);
  });

  it("lets no two nodes overlap, also those without a tie", () => {
    const { nodes, edges } = picture(120);
    const places = layOut(nodes, edges);
    for (const [at, a] of nodes.entries()) {
      for (const b of nodes.slice(at + 1)) {
        const [from, to] = [places.get(a.key), places.get(b.key)];
        const apart = Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
        expect(apart).toBeGreaterThan(a.size + b.size);
      }
    }
  });

  it("is wider than high", () => {
    const places = [...layOut(picture(150).nodes.slice(0, 147), picture(150).edges).values()];
    const span = (values: number[]) => Math.max(...values) - Math.min(...values);
    const ratio = span(places.map(({ x }) => x)) / span(places.map(({ y }) => y));
    expect(ratio).toBeGreaterThan(1.2);
    expect(ratio).toBeLessThan(2);
  });

  it("rounds to two decimals", () => {
    for (const { x, y } of layOut(picture(20).nodes, picture(20).edges).values()) {
      expect([String(x), String(y)].every((text) => /^-?\d+(\.\d{1,2})?$/u.test(text))).toBe(true);
    }
  });

  it("holds for the smallest pictures", () => {
    const node = fc.record({ key: fc.constantFrom("a", "b", "c", "d"), size: fc.constantFrom(3, 9) });
    const nodes = fc.uniqueArray(node, { selector: ({ key }) => key });
    fc.assert(
      fc.property(nodes, fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 }), (some, pairs) => {
        const edges = pairs.flatMap(([from, to]) => {
          const [source, target] = [some[from]?.key, some[to]?.key];
          return source && target ? [{ source, target, weight: 1 }] : [];
        });
        const places = layOut(some, edges);
        expect(places.size).toBe(some.length);
        expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(some.length);
      }),
      { numRuns: 40 },
    );
  });
});
