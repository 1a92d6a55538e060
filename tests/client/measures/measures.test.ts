import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communities } from "../../../client/measures/communities.ts";
import { communityColours } from "../../../client/measures/community-colours.ts";
import { radii } from "../../../client/measures/radii.ts";
import { sizesBy } from "../../../client/measures/sizes.ts";
import { arbitraryBoard } from "../../pictures/arbitrary-board.ts";
import { board } from "../../pictures/board.ts";

/** Two triangles that one tie joins. */
const twoGroups = board({
  claims: [
    ["a1", "accuses", "a2"],
    ["a2", "accuses", "a3"],
    ["a3", "accuses", "a1"],
    ["b1", "accuses", "b2"],
    ["b2", "accuses", "b3"],
    ["b3", "accuses", "b1"],
    ["a1", "accuses", "b1"],
  ],
});

describe("radii", () => {
  it("grow with the measure and stay within what can be hit and what leaves room", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat(1000)), (values) => {
        const found = radii(new Map(Object.entries(values)));
        for (const [key, radius] of found) {
          expect(radius).toBeGreaterThanOrEqual(4.5);
          expect(radius).toBeLessThanOrEqual(15);
          for (const [other, otherRadius] of found) {
            if ((values[key] ?? 0) < (values[other] ?? 0)) expect(radius).toBeLessThan(otherRadius);
          }
        }
      }),
    );
  });
});

describe("sizes", () => {
  it("by ties are greatest where most ties meet", () => {
    const sizes = sizesBy("degree", twoGroups);
    expect(sizes.get("a1")).toBe(15);
    expect(sizes.get("a2")).toBeLessThan(15);
  });

  it("by standing between others are greatest for those who join two groups, whichever way the ties point", () => {
    const sizes = sizesBy("betweenness", twoGroups);
    expect(sizes.get("a1")).toBeCloseTo(sizes.get("b1") ?? 0);
    expect(sizes.get("a1")).toBeGreaterThan(sizes.get("b2") ?? 0);
  });

  it("know every node of any board", () => {
    fc.assert(
      fc.property(arbitraryBoard, fc.constantFrom("degree", "betweenness", "mentions"), (any, name) => {
        expect([...sizesBy(name as "degree", any).keys()].sort()).toEqual(
          any.nodes.map(({ key }) => key).sort(),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("communities", () => {
  it("are the groups that a person sees", () => {
    expect(communities(twoGroups)).toEqual([
      ["a1", "a2", "a3"],
      ["b1", "b2", "b3"],
    ]);
  });

  it("hold each node once, and are the same every time", () => {
    fc.assert(
      fc.property(arbitraryBoard, (any) => {
        const found = communities(any);
        expect(found.flat().sort()).toEqual(any.nodes.map(({ key }) => key).sort());
        expect(communities(any)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });

  it("each have a colour of their own, and a node by itself is grey", () => {
    const colours = communityColours([["a", "b"], ["c", "d"], ["e"], ["f"]], "light");
    expect(colours.get("a")).toBe(colours.get("b"));
    expect(colours.get("a")).not.toBe(colours.get("c"));
    expect(colours.get("e")).toBe(colours.get("f"));
  });
});
