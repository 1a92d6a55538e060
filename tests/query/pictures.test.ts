import fc from "fast-check";
import { expect, test } from "vitest";
import { boardSchema } from "../../graph-data/model/graph.ts";
import { arbitraryBoard } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { largeBoard } from "../pictures/large-board.ts";

test("a picture is a board as the model has it", () => {
  const small = board({
    nodes: { chad: "state" },
    claims: [["ada", "accuses", "chad", { modality: "claimed", claimant: "ada" }]],
  });
  expect(boardSchema.parse(small)).toEqual(small);
  expect(small.edges.map(({ key }) => key)).toEqual(["ada--accuses--chad"]);
  expect(small.nodes.map(({ attributes }) => attributes.kind)).toEqual(["state", "person"]);
});

test("a random picture is a board, too", () => {
  fc.assert(fc.property(arbitraryBoard, (any) => void boardSchema.parse(any)));
});

test("a large picture has the wanted size, hubs, and is the same for the same seed", () => {
  const large = largeBoard(300, 900, 7);
  boardSchema.parse(large);
  expect([large.nodes.length, large.edges.length]).toEqual([300, 900]);
  expect(largeBoard(300, 900, 7)).toEqual(large);
  const ties = large.edges.filter(({ source, target }) => [source, target].includes("node-0"));
  expect(ties.length).toBeGreaterThan(60);
});
