import fc from "fast-check";
import Graph from "graphology";
import { describe, expect, test } from "vitest";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { type Path, paths } from "../../../graph-data/query/paths.ts";
import type { Kept } from "../../bench/boards/graphology-walk.ts";
import { arbitraryBoard, arbitraryFilter, someKeys } from "../../pictures/arbitrary-board.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { naiveChains } from "../naive/chains.ts";
import { naiveFilter } from "../naive/filter.ts";
import { bestShortest } from "../naive/graphology-paths.ts";

const nodesOf = ({ paths: found }: { paths: readonly Path[] }) => found.map(({ nodes }) => nodes.join(" "));

describe("paths", () => {
  test("are on any board what trying everything finds, in order, and say when there are more", () => {
    fc.assert(
      fc.property(
        arbitraryBoard,
        arbitraryFilter,
        fc.constantFrom(...someKeys),
        fc.constantFrom(...someKeys),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        fc.subarray([...someKeys], { maxLength: 1 }),
        (any, { kind: _, ...filter }, source, target, k, maxHops, avoid) => {
          fc.pre(source !== target);
          const filtered = { ...naiveFilter(any, filter), nodes: any.nodes };
          const every = naiveChains(filtered, source, target, 8, avoid);
          const expected = every.filter(({ nodes }) => nodes.length - 1 <= maxHops);
          const found = paths(indexBoard(any), source, target, { k, maxHops, filter, avoid });
          expect(nodesOf(found)).toEqual(expected.slice(0, k).map(({ nodes }) => nodes.join(" ")));
          expect(found.truncated).toBe(expected.length > k);
          expect(found.cut).toBe(expected.length > k ? "k" : null);
          expect(found.distance).toBe(every[0] ? every[0].nodes.length - 1 : null);
          found.paths.forEach((path, place) => {
            expect(path.claimants.toSorted()).toEqual(expected[place]?.claimants);
            expect(["stated", "claimed", "proposed"].indexOf(path.weakestModality)).toBe(
              expected[place]?.weakest,
            );
            const ties = path.steps.map(({ parallel, ...best }) =>
              Object.fromEntries(
                [best, ...parallel].map(({ edge, claims }) => [edge, claims.map(({ id }) => id)]),
              ),
            );
            expect(ties).toEqual(expected[place]?.ties);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  test("through hubs of a larger board are those of trying everything", () => {
    const large = largeBoard(60, 150, 5);
    const index = indexBoard(large);
    for (const target of ["node-3", "node-31", "node-59"]) {
      const expected = naiveChains(large, "node-40", target, 3);
      const found = paths(index, "node-40", target, { k: 20, maxHops: 3 });
      expect(nodesOf(found)).toEqual(expected.slice(0, 20).map(({ nodes }) => nodes.join(" ")));
      expect(found.truncated).toBe(expected.length > 20);
    }
  });
});

test("the best path between nodes of a board with long paths is the best of all shortest chains", () => {
  const large = largeBoard(2000, 6000, 5);
  const index = indexBoard(large);
  const graph: Kept = Graph.from(large);
  const key = (i: number) => `node-${i % 2000}`;
  const lengths = new Set<number | undefined>();
  for (let i = 0; i < 60; i++) {
    const [from, to] = [key(i * 331 + 7), key(i * 577 + 1009)];
    const found = paths(index, from, to, { k: 1, maxHops: 8 }).paths[0];
    expect(found?.nodes).toEqual(bestShortest(graph, from, to)?.nodes);
    lengths.add(found?.hops);
  }
  expect(lengths.size).toBeGreaterThan(3);
});
