import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byKind } from "../../../../client/graph/layouts/by-kind.ts";
import { columns } from "../../../../client/graph/layouts/columns.ts";

const room = { width: 1000, height: 700 };
const nodesOf = (keys: string) => [...keys].map((key) => ({ key, size: 6 }));

describe("a table of columns", () => {
  it("sets blocks in their order under their headings, the largest node first", () => {
    const small = { key: "b", size: 4 };
    const large = { key: "c", size: 9 };
    const { spots, headings } = columns(
      [
        { heading: "One", nodes: [small, large] },
        { heading: "None", nodes: [] },
        { heading: "Two", nodes: nodesOf("x") },
      ],
      room,
    );
    expect(headings.map(({ text }) => text)).toEqual(["One", "Two"]);
    expect(spots.get("c")?.y).toBeGreaterThan(spots.get("b")?.y ?? 0);
  });

  it("never sets two nodes on each other, and keeps to the room's width", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 9 }), (counts) => {
        const blocks = counts.map((count, block) => ({
          heading: `${block}`,
          nodes: Array.from({ length: count }, (_, i) => ({
            key: `${block}-${i}`,
            size: 3 + ((i * 7) % 12),
          })),
        }));
        const sizes = new Map(blocks.flatMap(({ nodes }) => nodes.map(({ key, size }) => [key, size])));
        const { spots } = columns(blocks, room);
        expect(spots.size).toBe(sizes.size);
        const all = [...spots];
        for (const [index, [key, a]] of all.entries()) {
          expect(a.x).toBeLessThanOrEqual(room.width);
          for (const [other, b] of all.slice(index + 1)) {
            if (a.x !== b.x) continue;
            const apart = (sizes.get(key) ?? 0) + (sizes.get(other) ?? 0);
            expect(Math.abs(a.y - b.y)).toBeGreaterThan(apart);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("by kind follows the table of kinds", () => {
    const { headings } = byKind(
      [
        { key: "a", size: 5, kind: "topic" },
        { key: "b", size: 5, kind: "person" },
      ],
      room,
    );
    expect(headings.map(({ text }) => text)).toEqual(["People", "Topics"]);
  });
});
