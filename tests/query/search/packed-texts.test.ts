import { describe, expect, it } from "vitest";
import { readColumns } from "../../../graph-data/query/columnar/read-columns.ts";
import { writeColumns } from "../../../graph-data/query/columnar/write-columns.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { entryCount, keyOf, textsOf, thingAt } from "../../../graph-data/query/search/entries.ts";
import { search } from "../../../graph-data/query/search/search.ts";
import { board } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";

const pictures = {
  "a large board": largeBoard(120, 400),
  "notes, plurals and other names": board({
    nodes: {
      ada: { label: "Ada “the First” Vasquez", aliases: ["A. Vasquez", "Añá"], description: "Sees\nmuch." },
      guards: { label: "Coast Guards", plural: true, aliases: [] },
    },
    claims: [
      ["guards", "accuses", "ada", { note: "A note.", exact: "They accuse her" }],
      ["ada", "accuses", "guards", { claimant: "ada" }],
    ],
  }),
};

describe("What is searched is the same out of columns as out of entries:", () => {
  it.each(Object.entries(pictures))("%s", (_, picture) => {
    const [entries, columns] = [indexBoard(picture), readColumns(writeColumns(picture))];
    expect(columns.packed).toBeDefined();
    for (let entry = 0; entry < entryCount(entries); entry++) {
      const thing = thingAt(entries, entry);
      const same = thingAt(columns, entry);
      expect(keyOf(columns, same)).toBe(keyOf(entries, thing));
      expect(textsOf(columns, same)).toEqual(textsOf(entries, thing));
    }
    for (const q of ["ada", "guards accuse", "vasqez", "sees"])
      expect(search(columns, q)).toEqual(search(entries, q));
  });
});
