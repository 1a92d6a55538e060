import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import { InvalidBound, InvalidCursor, UnknownNode } from "../../graph-data/query/errors.ts";
import type { Filter } from "../../graph-data/query/filter/filter.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { type Neighbors, type NeighborsOptions, neighbors } from "../../graph-data/query/neighbors.ts";
import { nodesWithin } from "../../graph-data/query/nodes-within.ts";
import { directions } from "../../graph-data/query/walk/direction.ts";
import { arbitraryBoard, arbitraryFilter, someKeys } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { largeBoard } from "../pictures/large-board.ts";
import { naiveDegree, naiveHops } from "./naive/ego.ts";
import { naiveFilter } from "./naive/filter.ts";

const chain = board({
  claims: [
    ["ada", "met", "bob"],
    ["bob", "met", "chad"],
    ["chad", "met", "bob"],
    ["chad", "met", "chad"],
    ["chad", "met", "dora", { modality: "denied" }],
  ],
});

const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

/** All pages, one after another. */
function pages(any: Board, key: string, options: NeighborsOptions): Neighbors[] {
  const index = indexBoard(any);
  const found = [neighbors(index, key, options)];
  for (let next = found[0]?.next; next; next = found.at(-1)?.next) {
    found.push(neighbors(index, key, { ...options, cursor: next }));
  }
  return found;
}

describe("neighbors", () => {
  test("of a node are those at the other end of its ties, without itself, with all ties among them", () => {
    const { root, nodes, edges } = neighbors(indexBoard(chain), "bob");
    expect(root.key).toBe("bob");
    expect(keysOf(nodes)).toEqual(["chad", "ada"]);
    expect(keysOf(edges).toSorted()).toEqual([
      "ada--met--bob",
      "bob--met--chad",
      "chad--met--bob",
      "chad--met--chad",
    ]);
  });

  test("follow the direction that is asked for", () => {
    expect(keysOf(neighbors(indexBoard(chain), "bob", { direction: "in" }).nodes)).toEqual(["chad", "ada"]);
    expect(keysOf(neighbors(indexBoard(chain), "bob", { direction: "out" }).nodes)).toEqual(["chad"]);
    expect(keysOf(neighbors(indexBoard(chain), "ada", { direction: "in" }).nodes)).toEqual([]);
  });

  test("are filtered before walking, so nothing is reached over what was filtered away", () => {
    const options = { depth: 3, filter: { modality: ["denied"] } } as const;
    expect(keysOf(neighbors(indexBoard(chain), "ada", options).nodes)).toEqual([]);
    expect(keysOf(neighbors(indexBoard(chain), "dora", options).nodes)).toEqual(["chad"]);
  });

  test("of a lone node are none, which is one whole page; its ties to itself are there", () => {
    const alone = board({ claims: [["ada", "met", "ada"]] });
    expect(neighbors(indexBoard(alone), "ada")).toMatchObject({
      nodes: [],
      truncated: false,
      next: null,
      total: 0,
    });
    expect(keysOf(neighbors(indexBoard(alone), "ada").edges)).toEqual(["ada--met--ada"]);
  });

  test("are on any board, page by page, what a naive walk finds: in order, nothing lost, nothing twice", () => {
    fc.assert(
      fc.property(
        arbitraryBoard,
        arbitraryFilter,
        fc.constantFrom(...someKeys),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(...directions),
        fc.integer({ min: 1, max: 4 }),
        (any, filter, key, depth, direction, limit) => {
          const filtered = naiveFilter(any, filter, key);
          const hops = naiveHops(filtered, key, direction);
          const inside = [...hops.keys()].filter((found) => (hops.get(found) ?? 9) <= depth);
          const order = inside
            .filter((found) => found !== key)
            .sort(
              (a, b) =>
                (hops.get(a) ?? 0) - (hops.get(b) ?? 0) ||
                naiveDegree(any, b) - naiveDegree(any, a) ||
                (a < b ? -1 : 1),
            );
          const among = filtered.edges.filter(
            (edge) => inside.includes(edge.source) && inside.includes(edge.target),
          );

          const all = pages(any, key, { depth, direction, filter, limit });
          expect(all.flatMap(({ nodes }) => keysOf(nodes))).toEqual(order);
          expect(nodesWithin(indexBoard(any), key, { depth, direction, filter })).toEqual(order);
          const edges = all.flatMap((page) => page.edges);
          expect(edges).toHaveLength(among.length);
          expect(new Set(edges)).toEqual(new Set(among));
          all.forEach((page, place) => {
            expect(page.total).toBe(order.length);
            expect(page.truncated).toBe(place < all.length - 1);
            const given = new Set([key, ...all.slice(0, place + 1).flatMap(({ nodes }) => keysOf(nodes))]);
            for (const edge of page.edges)
              expect(given.has(edge.source) && given.has(edge.target)).toBe(true);
          });
        },
      ),
      { numRuns: 400 },
    );
  });

  test("of a hub and of its small neighbors give each tie once, though a hub's ties are not all read", () => {
    const large = largeBoard(300, 1500, 3);
    for (const key of ["node-0", "node-150", "node-299"]) {
      const hops = naiveHops(large, key, "both");
      const inside = (end: string) => (hops.get(end) ?? 9) <= 1;
      const among = large.edges.filter(({ source, target }) => inside(source) && inside(target));
      const edges = pages(large, key, { limit: 7 }).flatMap((page) => keysOf(page.edges));
      expect(edges.toSorted()).toEqual(keysOf(among).toSorted());
    }
  });
});

describe("the nodes within some hops of a board that is not small", () => {
  const boards = {
    "of hundreds, where most lie near": largeBoard(300, 1500, 3),
    "of twenty thousand, of which few do": largeBoard(22_000, 30_000, 4),
  } as const;

  test.each(Object.entries(boards))(
    "%s, are what a naive walk finds, in order, one walk after another",
    (_, large) => {
      const index = indexBoard(large);
      const degrees = new Map(large.nodes.map(({ key }) => [key, 0]));
      for (const end of large.edges.flatMap(({ source, target }) => [source, target]))
        degrees.set(end, (degrees.get(end) ?? 0) + 1);
      for (const filter of [{}, { modality: ["stated"] }] satisfies Filter[]) {
        const filtered = naiveFilter(large, filter, "node-0");
        for (const key of ["node-0", "node-150"]) {
          for (const direction of directions) {
            const hops = naiveHops(filtered, key, direction);
            for (const depth of [1, 2, 3]) {
              const order = [...hops.keys()]
                .filter((found) => found !== key && (hops.get(found) ?? 9) <= depth)
                .sort(
                  (a, b) =>
                    (hops.get(a) ?? 0) - (hops.get(b) ?? 0) ||
                    (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) ||
                    (a < b ? -1 : 1),
                );
              expect(nodesWithin(index, key, { depth, direction, filter })).toEqual(order);
            }
          }
        }
      }
    },
  );
});

describe("a cursor", () => {
  const index = indexBoard(largeBoard(50, 300));
  const { next } = neighbors(index, "node-0", { limit: 3 });

  test("goes on where the page ended, whatever the size of the next page", () => {
    const rest = neighbors(index, "node-0", { limit: Infinity, cursor: next });
    const all = neighbors(index, "node-0", { limit: Infinity });
    expect(keysOf(rest.nodes)).toEqual(keysOf(all.nodes).slice(3));
  });

  test.each([
    ["another node", () => neighbors(index, "node-1", { cursor: next })],
    ["another depth", () => neighbors(index, "node-0", { depth: 2, cursor: next })],
    ["another filter", () => neighbors(index, "node-0", { filter: { kind: ["state"] }, cursor: next })],
    ["another board", () => neighbors(indexBoard(largeBoard(50, 301)), "node-0", { cursor: next })],
  ])("of a question is refused by %s", (_, ask) => {
    expect(ask).toThrow(InvalidCursor);
  });

  test("that was made up is refused, whatever it is", () => {
    fc.assert(
      fc.property(fc.string(), (cursor) => {
        expect(() => neighbors(index, "node-0", { cursor })).toThrow(InvalidCursor);
      }),
    );
  });
});

test("a question about an unknown node names it and the nearest known one", () => {
  const index = indexBoard(chain);
  expect(() => neighbors(index, "chadd")).toThrow(UnknownNode);
  expect(() => neighbors(index, "chadd")).toThrow("no node has the key “chadd”; did you mean “chad”?");
  expect(() => neighbors(index, "__proto__")).toThrow(UnknownNode);
});

test.each([0, -1, 1.5, Number.NaN])("a limit or depth of %d is refused", (number) => {
  expect(() => neighbors(indexBoard(chain), "ada", { limit: number })).toThrow(InvalidBound);
  expect(() => neighbors(indexBoard(chain), "ada", { depth: number })).toThrow(InvalidBound);
});
