import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllBut } from "../../../client/data/all-but.ts";
import { onClaims } from "../../../client/data/on-claims.ts";
import { RowSet } from "../../../client/data/row-set.ts";
import { shownOf } from "../../../client/data/standing-of.ts";
import { tiesOf } from "../../../client/data/ties.ts";
import type { Filter } from "../../../graph-data/query/filter/filter.ts";
import { select } from "../../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { board } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { selectedKeys } from "../../query/naive/selected-keys.ts";

const filters: Filter[] = [
  {},
  { modality: ["denied"] },
  { kind: ["person", "state"] },
  { predicate: ["predicate_3"] },
  { claimant: ["article"] },
  { without: ["article"] },
  { from: "2025-11", to: "2025-12" },
];

describe("what filters let through", () => {
  it("is, by masks, what it is key by key", () => {
    const index = indexBoard(largeBoard(60, 300));
    for (const filter of filters) {
      const selection = select(index, filter);
      const [shown, keys] = [shownOf(index, selection), selectedKeys(index, selection)];
      for (const what of ["nodes", "edges", "claims"] as const) {
        expect(new Set(shown[what])).toEqual(keys[what]);
        expect(shown[what].size).toBe(keys[what].size);
        for (const key of keys[what]) expect(shown[what].has(key)).toBe(true);
        expect(shown[what].has("nobody--met--nobody")).toBe(false);
      }
      expect(shown.weakened).toEqual(keys.weakened);
    }
  });

  it("leaves of a tie the claims that are let through, and the tie as it stands on those", () => {
    const picture = board({
      claims: [
        ["ada", "accuses", "bob"],
        ["ada", "accuses", "bob", { modality: "denied", claimant: "bob" }],
        ["ada", "met", "chad"],
      ],
    });
    const index = indexBoard(picture);
    const shown = shownOf(index, select(index, { modality: ["denied"] }));
    const edge = tiesOf(picture).edges.get("ada--accuses--bob");
    if (!edge) throw new Error("the picture has that tie");
    const { modality, claims } = onClaims(edge, shown).attributes;
    expect(modality).toBe("denied");
    expect(claims.map(({ id }) => id)).toEqual(["c1"]);
    expect([...shown.nodes]).toEqual(["ada", "bob"]);
  });
});

describe("sets that are not made before they are asked", () => {
  const names = Array.from({ length: 12 }, (_, row) => `row-${row}`);
  const all = new Map(names.map((name, row) => [name, row]));
  const rows = { of: all, find: (key: string) => all.get(key), key: (row: number) => names[row] as string };
  const some = fc.subarray(names);
  const maskOf = (keys: readonly string[]) => Uint8Array.from(names, (name) => Number(keys.includes(name)));

  it("hold the rows of a mask, and with others those as well", () => {
    fc.assert(
      fc.property(some, some, (keys, more) => {
        const held = new RowSet(maskOf(keys), rows);
        expect([...held]).toEqual(keys);
        expect(names.filter((name) => held.has(name))).toEqual(keys);
        expect(new Set(held.with([...more, "none"]))).toEqual(new Set([...keys, ...more]));
        const both = held.with(new RowSet(maskOf(more), rows));
        expect(new Set(both)).toEqual(new Set([...keys, ...more]));
        expect([...held]).toEqual(keys);
      }),
    );
  });

  it("hold all but some", () => {
    fc.assert(
      fc.property(some, (keys) => {
        const left = names.filter((name) => !keys.includes(name));
        for (const but of [new Set(keys), new RowSet(maskOf(keys), rows)]) {
          const held = new AllBut(all, but);
          expect([...held]).toEqual(left);
          expect(held.size).toBe(left.length);
          expect([...names, "none"].filter((name) => held.has(name))).toEqual(left);
        }
      }),
    );
  });
});
