import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import { type Edges, type EdgesOptions, listEdges } from "../../graph-data/query/edges.ts";
import { InvalidBound, InvalidCursor, UnknownNode } from "../../graph-data/query/errors.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { mostConnected } from "../../graph-data/query/most-connected.ts";
import { arbitraryBoard, arbitraryFilter, someKeys } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveDegree } from "./naive/ego.ts";
import { naiveFilter } from "./naive/filter.ts";

const chain = board({
  claims: [
    ["ada", "met", "bob"],
    ["bob", "met", "chad"],
    ["chad", "met", "bob"],
    ["chad", "met", "chad"],
    ["chad", "accuses", "dora", { modality: "denied" }],
  ],
});

const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);
const found = (options: EdgesOptions) => keysOf(listEdges(indexBoard(chain), options).edges);

/** All pages, one after another. */
function pages(any: Board, options: EdgesOptions): Edges[] {
  const index = indexBoard(any);
  const all = [listEdges(index, options)];
  for (let next = all[0]?.next; next; next = all.at(-1)?.next)
    all.push(listEdges(index, { ...options, cursor: next }));
  return all;
}

describe("edges", () => {
  test("are all of a board, in its order, where nothing is asked of their ends", () => {
    expect(found({})).toEqual(keysOf(chain.edges));
  });

  test("at some nodes have an end among them, each edge once, one from a node to itself as well", () => {
    expect(found({ nodes: ["bob", "chad"] })).toEqual(keysOf(chain.edges));
    expect(found({ nodes: ["ada"] })).toEqual(["ada--met--bob"]);
  });

  test("of a node that comes to a drawing lead to what is drawn, to what comes with it, or to itself", () => {
    expect(found({ nodes: ["chad"], among: ["bob"] })).toEqual([
      "bob--met--chad",
      "chad--met--bob",
      "chad--met--chad",
    ]);
    expect(found({ nodes: ["chad", "dora"], among: [] })).toEqual(["chad--met--chad", "chad--accuses--dora"]);
  });

  test("among the best connected nodes are those of the part that is shown first", () => {
    const part = mostConnected(indexBoard(chain), { order: 2, size: 100 });
    expect(found({ best: 2 })).toEqual(keysOf(part.edges));
    expect(found({ nodes: ["ada"], best: 2 })).toEqual(["ada--met--bob"]);
  });

  test("keep only the claims that a filter lets through", () => {
    expect(found({ nodes: ["chad"], filter: { modality: ["denied"] } })).toEqual(["chad--accuses--dora"]);
  });

  test("are on any board, page by page, what a naive look at each edge finds", () => {
    const keys = fc.uniqueArray(fc.constantFrom(...someKeys), { maxLength: 3 });
    fc.assert(
      fc.property(
        arbitraryBoard,
        arbitraryFilter,
        fc.option(keys, { nil: undefined }),
        fc.option(keys, { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        fc.integer({ min: 1, max: 3 }),
        (any, filter, nodes, among, best, limit) => {
          const ranked: string[] = keysOf(any.nodes).toSorted(
            (a, b) => naiveDegree(any, b) - naiveDegree(any, a) || (a < b ? -1 : 1),
          );
          const may = new Set<string>([...(nodes ?? []), ...(among ?? []), ...ranked.slice(0, best ?? 0)]);
          const open = among === undefined && best === undefined;
          const expected = naiveFilter(any, filter).edges.filter(({ source, target }) => {
            const touches = !nodes || nodes.some((key) => key === source || key === target);
            return touches && (open || (may.has(source) && may.has(target)));
          });
          const options = {
            filter,
            limit,
            ...(nodes && { nodes }),
            ...(among && { among }),
            ...(best !== undefined && { best }),
          };
          const all = pages(any, options);
          expect(all.flatMap(({ edges }) => edges)).toEqual(expected);
          all.forEach((page, place) => {
            expect(page.total).toBe(expected.length);
            expect(page.truncated).toBe(place < all.length - 1);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  test("are not given for what cannot be asked", () => {
    const index = indexBoard(chain);
    expect(() => listEdges(index, { nodes: ["zoe"] })).toThrow(UnknownNode);
    expect(() => listEdges(index, { among: ["zoe"] })).toThrow(UnknownNode);
    expect(() => listEdges(index, { best: -1 })).toThrow(InvalidBound);
    const { next } = listEdges(index, { limit: 1 });
    expect(() => listEdges(index, { nodes: ["bob"], cursor: next })).toThrow(InvalidCursor);
  });
});
