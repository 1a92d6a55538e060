import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { paths } from "../../graph-data/query/paths.ts";
import { shortestPath } from "../../graph-data/query/shortest-path.ts";
import { arbitraryBoard } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";

describe("A shortest path", () => {
  test("goes over ties in either direction, and not over denials", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "accuses", "bob"],
          ["chad", "accuses", "bob"],
          ["ada", "hosted", "chad", { modality: "denied" }],
        ],
      }),
    );
    expect(shortestPath(index, "ada", "chad")).toEqual(["ada", "bob", "chad"]);
    expect(shortestPath(index, "ada", "chad", { avoid: ["bob"] })).toBeNull();
    expect(shortestPath(index, "ada", "ada")).toEqual(["ada"]);
  });

  test("is as long as the paths that are found by trying, and crosses only ties", () => {
    fc.assert(
      fc.property(arbitraryBoard, fc.nat(), fc.nat(), (picture, a, b) => {
        const index = indexBoard(picture);
        const key = (at: number) => index.nodes.keys[at % index.nodes.count] as string;
        const [source, target] = [key(a), key(b)];
        fc.pre(source !== target);
        const found = shortestPath(index, source, target);
        const { distance } = paths(index, source, target, { k: 1 });
        expect(found === null ? null : found.length - 1).toBe(distance);
        for (const [hop, from] of (found ?? []).slice(0, -1).entries())
          expect(paths(index, from, found?.[hop + 1] as string, { k: 1 }).distance).toBe(1);
      }),
    );
  });
});
