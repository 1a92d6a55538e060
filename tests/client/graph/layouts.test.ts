import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byKind } from "../../../client/graph/layouts/by-kind.ts";
import { byTime } from "../../../client/graph/layouts/by-time.ts";
import { columns } from "../../../client/graph/layouts/columns.ts";
import { oriented } from "../../../client/graph/layouts/orient.ts";
import { radial } from "../../../client/graph/layouts/radial.ts";
import { eagerness, movement, Rest } from "../../../client/graph/layouts/settle.ts";
import { fitInto, frameAround, laidInto, type Spot } from "../../../client/graph/layouts/spot.ts";

const room = { width: 1000, height: 700 };
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

describe("the layout by time", () => {
  const headingsFor = (...dates: (string | null)[]) => {
    const ties = dates.map((when, i) => ({ source: `n${i}`, target: `n${i}`, when: [when] }));
    const nodes = dates.map((_, i) => ({ key: `n${i}`, size: 5 }));
    return byTime(nodes, ties, room).headings.map(({ text }) => text);
  };

  it("names blocks as precisely as the article does, in their order, the undated last", () => {
    expect(headingsFor("2025-11-17", null, "2023", "2025-09/..", "2025-09~")).toEqual([
      "2023",
      "Sep 2025",
      "17 Nov 2025",
      "Undated",
    ]);
  });

  it("sets a node where the earliest claim of its ties begins", () => {
    const { spots } = byTime(
      nodesOf("ab"),
      [
        { source: "a", target: "b", when: ["2025-11-17"] },
        { source: "b", target: "b", when: ["2020", null] },
      ],
      room,
    );
    const [a, b] = [spots.get("a") as Spot, spots.get("b") as Spot];
    expect(b.x < a.x || b.y > a.y).toBe(true);
  });

  it("gathers days into months or years where there would be too many blocks", () => {
    const days = Array.from({ length: 20 }, (_, i) => `2025-0${1 + (i % 2)}-${10 + i}`);
    expect(headingsFor(...days)).toEqual(["Jan 2025", "Feb 2025"]);
    const months = Array.from(
      { length: 24 },
      (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    );
    expect(headingsFor(...months)).toEqual(["2020", "2021"]);
  });
});

describe("fitting an arrangement", () => {
  const square = new Map<string, Spot>([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 2, y: 2 }],
  ]);
  const wide = { left: 0, right: 40, bottom: 0, top: 10 };

  it("keeps its shape, or draws it out only so far", () => {
    const kept = fitInto({ spots: square, headings: [] }, wide, 1).spots;
    expect(frameAround(kept.values())).toEqual({ left: 15, right: 25, bottom: 0, top: 10 });
    const drawn = fitInto({ spots: square, headings: [] }, wide, 2).spots;
    expect(frameAround(drawn.values())).toEqual({ left: 10, right: 30, bottom: 0, top: 10 });
  });

  it("stands still for one spot alone", () => {
    const { spots } = fitInto({ spots: new Map([["a", { x: 7, y: 7 }]]), headings: [] }, wide, 1.3);
    expect(spots.get("a")).toEqual({ x: 20, y: 5 });
  });

  it("lays pixels from the top left into a frame", () => {
    const { spots, column } = laidInto(
      { spots: new Map([["a", { x: 100, y: -50 }]]), headings: [], column: 200 },
      { width: 400, height: 100 },
      wide,
    );
    expect(spots.get("a")).toEqual({ x: 10, y: 5 });
    expect(column).toBe(20);
  });

  it("turns a lying picture for a standing stage, left to right becoming top to bottom", () => {
    const lying = new Map<string, Spot>([
      ["first", { x: 0, y: 0 }],
      ["last", { x: 30, y: 10 }],
    ]);
    const turned = oriented(lying, 0.5);
    expect(turned.get("first")?.y).toBeGreaterThan(turned.get("last")?.y ?? 0);
    const { left, right, bottom, top } = frameAround(turned.values());
    expect(right - left).toBeLessThan(top - bottom);
  });

  it("leaves a picture as it is where nothing can be gained, and a single spot alone", () => {
    const suited = new Map<string, Spot>([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 3, y: 2 }],
    ]);
    expect(oriented(suited, 1.5)).toEqual(suited);
    const one = new Map([["a", { x: 1, y: 1 }]]);
    expect(oriented(one, 0.5)).toEqual(one);
  });
});

describe("coming to rest", () => {
  const spots = (x: number) =>
    new Map<string, Spot>([
      ["a", { x, y: 0 }],
      ["b", { x: 10, y: 0 }],
    ]);

  it("measures movement as a share of the picture", () => {
    expect(movement(spots(0), spots(0))).toBe(0);
    expect(movement(spots(0), spots(1))).toBeCloseTo(0.5 / 5);
    expect(movement(new Map(), new Map())).toBe(0);
  });

  it("follows the forces less and less, and in the end not at all", () => {
    expect(eagerness(0)).toBeGreaterThan(eagerness(2500));
    expect(eagerness(2500)).toBeGreaterThan(0);
    expect(eagerness(4000)).toBe(0);
  });

  it("is reached after a while of stillness, not by one still look, and at last in any case", () => {
    const rest = new Rest({ still: 0.01, patience: 300, time: 6000 });
    expect(rest.settled(0.001, 100)).toBe(false);
    expect(rest.settled(0.5, 300)).toBe(false);
    expect(rest.settled(0.001, 400)).toBe(false);
    expect(rest.settled(0.001, 699)).toBe(false);
    expect(rest.settled(0.001, 700)).toBe(true);
    expect(new Rest({ time: 6000 }).settled(9, 6000)).toBe(true);
  });
});
