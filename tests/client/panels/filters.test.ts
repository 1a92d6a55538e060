import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { predicatesOf, queryFilter } from "../../../client/state/filter.ts";
import { chipsOf, timeWords } from "../../../client/state/filtering/chips.ts";
import { choosesPredicate, toggleFamily, togglePredicate } from "../../../client/state/filtering/families.ts";
import { readFilter } from "../../../client/state/filtering/read-filter.ts";
import { drawnOf } from "../../../client/state/legend/drawn.ts";
import { firstView, openFilter, type View } from "../../../client/state/view.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { board } from "../../pictures/board.ts";

const known = predicatesOf("accusation").slice(0, 3);
const [one = "", two = "", three = ""] = known;
const start: View = firstView;

describe("families and predicates", () => {
  it("let through what is in a chosen family or chosen by name", () => {
    const { predicate = [] } = queryFilter({ ...openFilter, family: ["encounter"], predicate: [one] });
    expect(new Set(predicate)).toEqual(new Set([one, ...predicatesOf("encounter")]));
  });

  it("ask for nothing where nothing is chosen", () => {
    expect(queryFilter(openFilter).predicate).toEqual([]);
  });

  it("of which one is taken out of a whole family leave the others", () => {
    const { filter } = togglePredicate("accusation", one, known)(toggleFamily("accusation")(start));
    expect(filter.family).toEqual([]);
    expect(filter.predicate).toEqual([two, three]);
  });

  it("make a family whole with the last one put in", () => {
    const { filter } = known.reduce((view, name) => togglePredicate("accusation", name, known)(view), start);
    expect(filter.family).toEqual(["accusation"]);
    expect(filter.predicate).toEqual([]);
  });

  it("are let go of twice: pressing the same again undoes it, whatever was pressed before", () => {
    const press = fc.oneof(fc.constant("family"), fc.constantFrom(...known));
    const toggle = (what: string) =>
      what === "family" ? toggleFamily("accusation") : togglePredicate("accusation", what, known);
    const chosen = ({ filter }: View) => known.map((name) => choosesPredicate(filter, "accusation", name));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 8 }), fc.constantFrom(...known), (presses, last) => {
        const before = presses.reduce((view, what) => toggle(what)(view), start);
        expect(chosen(toggle(last)(toggle(last)(before)))).toEqual(chosen(before));
      }),
    );
  });
});

describe("a filter from an address", () => {
  it("is asked without a date that is none, and says so", () => {
    const { filter, faults } = readFilter({ ...openFilter, from: "soon", modality: ["denied"] });
    expect(filter).not.toHaveProperty("from");
    expect(filter.modality).toEqual(["denied"]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("“soon”");
  });

  it("is asked without a range that ends before it begins, and says so", () => {
    const { filter, faults } = readFilter({ ...openFilter, from: "2025", to: "2023" });
    expect([filter.from, filter.to]).toEqual([undefined, undefined]);
    expect(faults[0]).toContain("2025 to 2023");
  });
});

describe("the chips of a filter", () => {
  const ties = tiesOf(board({ claims: [["ada", "accuses", "bob", { claimant: "ada" }]] }));

  it("say each choice in words and take back just that one", () => {
    const filter = { ...openFilter, kind: ["person"], without: ["article", "ada"], from: "2023" } as const;
    const chips = chipsOf(filter, ties);
    expect(chips.map(({ words }) => words)).toEqual([
      "People",
      "without the article itself",
      "without Ada",
      "since 2023",
    ]);
    const left = chips.map(({ remove }) => chipsOf(remove({ ...start, filter }).filter, ties).length);
    expect(left).toEqual([3, 3, 3, 3]);
  });

  it("say a single day as that day", () => {
    expect(timeWords({ from: "2025-11-17", to: "2025-11-17" })).toBe("17 November 2025");
    expect(timeWords({ from: null, to: "2025-11" })).toBe("until November 2025");
  });
});

describe("the legend", () => {
  it("counts what is drawn of each kind and line, and names none that the board has not", () => {
    const ties = tiesOf(
      board({
        nodes: { ada: "person", chad: "state" },
        claims: [
          ["ada", "accuses", "chad", { modality: "claimed" }],
          ["ada", "met", "bob"],
        ],
      }),
    );
    const shown = {
      nodes: new Set(["ada", "chad"]),
      edges: new Set(["ada--accuses--chad"]),
      claims: new Set<string>(),
      weakened: new Map(),
    };
    expect(drawnOf(indexBoard(ties.board), shown)).toEqual({
      kinds: [
        { name: "person", shown: 1, all: 2 },
        { name: "state", shown: 1, all: 1 },
      ],
      modalities: [
        { name: "stated", shown: 0, all: 1 },
        { name: "claimed", shown: 1, all: 1 },
      ],
    });
    expect(drawnOf(indexBoard(ties.board), null).modalities.map((entry) => entry.shown)).toEqual([1, 1]);
  });
});
