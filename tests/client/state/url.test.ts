import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panelsAt } from "../../../client/state/panels.ts";
import { decode, encode } from "../../../client/state/url.ts";
import {
  type Choice,
  colourNames,
  firstView,
  layoutNames,
  openFilter,
  sizeNames,
  type View,
} from "../../../client/state/view.ts";
import { kindNames } from "../../../graph-data/model/kinds.ts";
import { modalityNames } from "../../../graph-data/model/modalities.ts";
import { families } from "../../../graph-data/model/predicates.ts";

const key = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const keys = fc.uniqueArray(key, { maxLength: 3 });
const choice: fc.Arbitrary<Choice | null> = fc.oneof(
  fc.constant(null),
  fc.record({ type: fc.constantFrom("node", "claim"), key }) as fc.Arbitrary<Choice>,
  fc.tuple(key, key).map(([a, b]) => ({ type: "edge" as const, key: `${a}--accuses--${b}` })),
  fc.tuple(key, fc.nat(9000), fc.integer({ min: 1, max: 900 })).map(([document, start, length]) => ({
    type: "passage" as const,
    document,
    start,
    end: start + length,
  })),
);

/** Views of every kind, path and side apart. */
const views: fc.Arbitrary<View> = fc.record({
  ...Object.fromEntries(Object.entries(firstView).map(([name, value]) => [name, fc.constant(value)])),
  choice,
  selected: keys,
  pinned: keys,
  filter: fc.record({
    kind: fc.subarray([...kindNames]),
    family: fc.subarray(Object.keys(families)),
    predicate: keys,
    modality: fc.subarray([...modalityNames]),
    claimant: keys,
    without: keys,
    document: keys,
    from: fc.constantFrom(null, "2023", "2025-09~"),
    to: fc.constantFrom(null, "2025-11-17"),
  }),
  focus: fc.option(fc.record({ key, depth: fc.constantFrom(1, 2, 3), opened: keys })),
  layout: fc.constantFrom(...layoutNames),
  size: fc.constantFrom(...sizeNames),
  colour: fc.constantFrom(...colourNames),
  document: fc.option(key),
  panels: fc.subarray([...firstView.panels]),
  side: fc.constantFrom(null, ...panelsAt("side")),
  list: fc.boolean(),
}) as unknown as fc.Arbitrary<View>;

describe("the address of a view", () => {
  it("is empty for the first screen", () => {
    expect(encode(firstView)).toBe("");
  });

  it("opens the same view again, whatever the view", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decode(encode(view))).toEqual({ view, unread: [] });
      }),
    );
  });

  it("names what readers and other programs name: node, edge, claim, path, kind, modality, without, from, to", () => {
    const view: View = {
      ...firstView,
      path: { from: "ada", to: "bob", avoid: [], at: 0 },
      side: decode("?path=ada,bob").view.side,
      filter: {
        ...openFilter,
        kind: ["person"],
        modality: ["denied"],
        without: ["ada"],
        from: "2023",
        to: "2025-11",
      },
    };
    expect(encode(view)).toBe("?path=ada,bob&kind=person&modality=denied&without=ada&from=2023&to=2025-11");
    expect(encode({ ...firstView, choice: { type: "node", key: "gustavo-petro" } })).toBe(
      "?node=gustavo-petro",
    );
    expect(encode({ ...firstView, choice: { type: "edge", key: "a--accuses--b" } })).toBe(
      "?edge=a--accuses--b",
    );
    expect(encode({ ...firstView, choice: { type: "claim", key: "c1" } })).toBe("?claim=c1");
  });

  it("takes a list either repeated or with commas", () => {
    const repeated = decode("?kind=person&kind=state&modality=denied").view.filter;
    expect(decode("?kind=person,state&modality=denied,denied").view.filter).toEqual(repeated);
  });

  it("never throws, and a part that cannot be read leaves the others as they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (rubbish) => {
        const { view } = decode(`?node=ada&panels=${rubbish}`);
        expect(view.choice).toEqual({ type: "node", key: "ada" });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (rubbish) => void decode(rubbish)));
  });

  it("tells what it could not read, and what would have been read", () => {
    const { view, unread } = decode(
      "?kind=persn&layout=spiral&depth=9&focus=ada&path=ada&passage=x&modality=__proto__",
    );
    expect(unread.map(({ name, value }) => `${name}=${value}`).sort()).toEqual([
      "depth=9",
      "kind=persn",
      "layout=spiral",
      "modality=__proto__",
      "passage=x",
      "path=ada",
    ]);
    expect(unread.find(({ name }) => name === "kind")?.advice).toContain("person");
    expect(view).toEqual({ ...firstView, focus: { key: "ada", depth: 1, opened: [] } });
  });
});
