import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../graph-data/curate/layout/random.ts";
import { type LaidOutEdge, type LaidOutNode, layOutEntries as layOut } from "./entries.ts";

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
  it.each([80, 1200])("gives each of %i nodes a place, the same each time", (order) => {
    const { nodes, edges } = picture(order);
    const places = layOut(nodes, edges);
    expect([...places.keys()]).toEqual(nodes.map(({ key }) => key));
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(layOut(nodes, edges)).toEqual(places);
  });

  it.each([120, 1200])("lets no two of %i nodes overlap, also those without a tie", (order) => {
    const { nodes, edges } = picture(order);
    const places = layOut(nodes, edges);
    const overlapping = nodes.flatMap((a, at) =>
      nodes.slice(at + 1).filter((b) => {
        const [from, to] = [places.get(a.key), places.get(b.key)];
        return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0)) <= a.size + b.size;
      }),
    );
    expect(overlapping).toEqual([]);
  });

  it.each([150, 1200])("of %i nodes is wider than high", (order) => {
    const { nodes, edges } = picture(order);
    const places = [...layOut(nodes.slice(0, -3), edges).values()];
    const span = (values: number[]) => Math.max(...values) - Math.min(...values);
    const ratio = span(places.map(({ x }) => x)) / span(places.map(({ y }) => y));
    expect(ratio).toBeGreaterThan(1.2);
    expect(ratio).toBeLessThan(2);
  });

  it("brings tied nodes near each other, among few and among many", () => {
    for (const order of [150, 1200]) {
      const { nodes, edges } = picture(order);
      const places = layOut(nodes, edges);
      const length = ({ source, target }: { source: string; target: string }) => {
        const [from, to] = [places.get(source), places.get(target)];
        return Math.hypot((from?.x ?? 0) - (to?.x ?? 0), (from?.y ?? 0) - (to?.y ?? 0));
      };
      const mean = (pairs: readonly { source: string; target: string }[]) =>
        pairs.reduce((sum, pair) => sum + length(pair), 0) / pairs.length;
      const others = edges.map(({ source }, at) => ({
        source,
        target: (edges[(at + 7) % edges.length] as LaidOutEdge).target,
      }));
      expect(mean(edges)).toBeLessThan(0.6 * mean(others));
    }
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
