import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { families, predicateRow } from "../../graph-data/model/predicates.ts";
import { counts } from "../../graph-data/query/counts.ts";
import type { Filter } from "../../graph-data/query/filter/filter.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { arbitraryBoard, arbitraryFilter } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveFilter } from "./naive/filter.ts";

const amount = ({ nodes, edges }: ReturnType<typeof naiveFilter>) => ({
  nodes: nodes.length,
  edges: edges.length,
  claims: edges.reduce((sum, { attributes }) => sum + attributes.claims.length, 0),
});

test("what rests on a word alone is counted apart from what others say, too", () => {
  const index = indexBoard(
    board({
      claims: [
        ["ada", "accuses", "bob", { modality: "claimed", claimant: "ada" }],
        ["ada", "accuses", "bob", { modality: "claimed", claimant: "chad" }],
        ["ada", "met", "dora", { modality: "claimed", claimant: "ada" }],
      ],
    }),
  );
  expect(counts(index).alone).toEqual([
    { value: "ada", nodes: 1, edges: 1, claims: 2 },
    { value: "chad", nodes: 0, edges: 0, claims: 1 },
  ]);
});

describe("each facet tells, on any board, what choosing one of its values instead would leave", () => {
  const facets = ["kind", "predicate", "modality", "claimant"] as const;
  test.each(facets)("%s", (facet) => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
        for (const { value, ...left } of counts(indexBoard(any), filter)[facet]) {
          expect({ value, ...left }).toEqual({
            value,
            ...amount(naiveFilter(any, { ...filter, [facet]: [value] })),
          });
        }
      }),
    );
  });

  test("family, which stands for all its predicates", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
        const used = [...new Set(any.edges.map(({ attributes }) => attributes.predicate))];
        const found = counts(indexBoard(any), filter).family;
        for (const { value, ...left } of found) {
          const predicate = used.filter((name) => predicateRow(name)?.family === value);
          expect({ value, ...left }).toEqual({
            value,
            ...amount(naiveFilter(any, { ...filter, predicate })),
          });
        }
        const order = Object.keys(families);
        expect(found.map(({ value }) => value)).toEqual(
          order.filter((family) => used.some((name) => predicateRow(name)?.family === family)),
        );
      }),
    );
  });
});

test("all and left are the whole board and the filtered one", () => {
  fc.assert(
    fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
      const { all, left } = counts(indexBoard(any), filter);
      expect(all).toEqual(amount(any));
      expect(left).toEqual(amount(naiveFilter(any, filter)));
    }),
  );
});

test("what rests on a voice alone is, on any board, what falls when that voice is switched off", () => {
  fc.assert(
    fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
      for (const { value, ...alone } of counts(indexBoard(any), filter).alone) {
        const others = (filter.without ?? []).filter((voice) => voice !== value);
        const on: Filter = { ...filter, without: others };
        const before = naiveFilter(any, on);
        const after = naiveFilter(any, { ...on, without: [...others, value] });
        const tied = new Set(before.edges.flatMap(({ source, target }) => [source, target]));
        const kept = new Set(after.nodes.map(({ key }) => key));
        expect(alone).toEqual({
          nodes: [...tied].filter((key) => !kept.has(key)).length,
          edges: before.edges.length - after.edges.length,
          claims: amount(before).claims - amount(after).claims,
        });
      }
    }),
  );
});
