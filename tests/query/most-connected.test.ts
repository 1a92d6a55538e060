import fc from "fast-check";
import { expect, test } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { firstPart, mostConnected, shownAtFirst } from "../../graph-data/query/most-connected.ts";
import { arbitraryBoard } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveDegree } from "./naive/ego.ts";

const most = fc.record({ order: fc.nat(9), size: fc.nat(30) });

test("the most connected part is the first nodes by degree, then key, with every tie among them, in the board’s order", () => {
  fc.assert(
    fc.property(arbitraryBoard, most, (any, allowed) => {
      const part = mostConnected(indexBoard(any), allowed);
      const standing = any.nodes
        .map(({ key }) => key)
        .sort((a, b) => naiveDegree(any, b) - naiveDegree(any, a) || (a < b ? -1 : 1));
      const kept = new Set(standing.slice(0, part.nodes.length));
      expect(part.nodes).toEqual(any.nodes.filter(({ key }) => kept.has(key)));
      expect(part.edges).toEqual(
        any.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
      );
    }),
  );
});

test("it keeps within both bounds, and would not if it had one node more", () => {
  fc.assert(
    fc.property(arbitraryBoard, most, (any, allowed) => {
      const index = indexBoard(any);
      const { nodes, edges } = mostConnected(index, allowed);
      expect(nodes.length).toBeLessThanOrEqual(allowed.order);
      expect(edges.length).toBeLessThanOrEqual(allowed.size);
      if (nodes.length === any.nodes.length || nodes.length === allowed.order) return;
      const larger = mostConnected(index, { order: nodes.length + 1, size: Number.POSITIVE_INFINITY });
      expect(larger.edges.length).toBeGreaterThan(allowed.size);
    }),
  );
});

test("it says how much of how much it is, and the whole says nothing of the kind", () => {
  const index = indexBoard(
    board({
      claims: [
        ["ada", "met", "bob"],
        ["ada", "met", "chad"],
        ["ada", "met", "ada"],
      ],
    }),
  );
  expect(mostConnected(index, { order: 2, size: 9 }).attributes).toMatchObject({
    shown: { order: 2, size: 2 },
    whole: { order: 3, size: 3 },
  });
  expect(mostConnected(index, { order: 3, size: 3 })).toEqual(mostConnected(index, { order: 9, size: 9 }));
  expect(mostConnected(index, { order: 3, size: 3 }).attributes).not.toHaveProperty("shown");
});

test("a small board is shown whole at first, and a large one in part", () => {
  const { whole, part } = shownAtFirst;
  expect(firstPart(whole)).toBeNull();
  expect(firstPart({ ...whole, order: whole.order + 1 })).toBe(part);
  expect(firstPart({ ...whole, size: whole.size + 1 })).toBe(part);
});
