import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naming } from "../../../client/graph/labels/naming.ts";
import type { Kind } from "../../../graph-data/model/kinds.ts";

const stage = { width: 735, height: 605 };
const kinds = ["person", "state", "operation", "organisation", "event", "topic", "asset", "place"] as const;
const node = (key: string, kind: Kind, radius: number, faded = false) => ({ key, kind, radius, faded });

/** Two hundred small things, and a few actors who are smaller still. */
const crowd = [
  ...Array.from({ length: 200 }, (_, i) => node(`topic-${i}`, "topic", 5 + (i % 3))),
  node("remarks", "event", 14),
  node("rubio", "person", 4),
  node("chad", "state", 4),
  node("raid", "operation", 4),
];

describe("who is named first", () => {
  it("is the largest of whatever kind", () => {
    const { order, must } = naming(crowd, stage, 1);
    expect(order.get("remarks")).toBe(0);
    expect(must.has("remarks")).toBe(true);
  });

  it("then persons and states, however small, then operations and organisations", () => {
    const { order, must } = naming(crowd, stage, 1);
    const [rubio, chad, raid] = ["rubio", "chad", "raid"].map((key) => order.get(key) ?? NaN);
    expect(Math.max(rubio ?? NaN, chad ?? NaN)).toBeLessThan(raid ?? NaN);
    expect(["rubio", "chad", "raid"].map((key) => must.has(key))).toEqual([true, true, false]);
  });

  it("leaves what serves them unnamed until one looks nearer, but for the largest", () => {
    const topics = (zoom: number) =>
      [...naming(crowd, stage, zoom).order.keys()].filter((key) => key.startsWith("topic")).length;
    expect(topics(1)).toBeLessThan(12);
    expect(topics(2)).toBe(200);
  });

  it("names all where there is room for all", () => {
    const few = kinds.map((kind) => node(kind, kind, 5));
    expect(naming(few, stage, 1).order.size).toBe(few.length);
  });

  it("is calm: about thirty names on a desk, eight on a phone, more from near", () => {
    expect(naming(crowd, stage, 1).most).toBe(28);
    expect(naming(crowd, { width: 390, height: 290 }, 1).most).toBe(8);
    expect(naming(crowd, stage, 2).most).toBeGreaterThan(40);
  });

  it("never names what stepped back, and musts are never more than the names there may be", () => {
    const nodes = fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        radius: fc.integer({ min: 1, max: 20 }),
        faded: fc.boolean(),
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(nodes, fc.double({ min: 0.5, max: 4, noNaN: true }), (found, zoom) => {
        const all = found.map((each, i) => ({ ...each, key: `n${i}` }));
        const { order, must, most } = naming(all, stage, zoom);
        expect(must.size).toBeLessThanOrEqual(most);
        for (const key of must) expect(order.has(key)).toBe(true);
        for (const { key, faded } of all) if (faded) expect(order.has(key)).toBe(false);
        expect(naming(all.toReversed(), stage, zoom).order).toEqual(order);
      }),
    );
  });
});
