import { expect, test } from "vitest";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { paths } from "../../../graph-data/query/paths.ts";
import { readAloud } from "../../../graph-data/query/read-aloud.ts";
import { board } from "../../pictures/board.ts";

test("a path is read aloud as one sentence that hides neither direction nor doubt", () => {
  const index = indexBoard(
    board({
      nodes: { ada: "person", bob: "person", chad: "state", dora: "person" },
      claims: [
        ["bob", "accuses", "ada"],
        ["bob", "accuses", "chad", { modality: "claimed", claimant: "bob" }],
        ["dora", "accuses", "chad", { modality: "proposed" }],
      ],
    }),
  );
  const [path] = paths(index, "ada", "dora").paths;
  expect(path && readAloud(index, path)).toBe(
    "Ada is accused by Bob, who accuses Chad (claimed by Bob), which is accused by Dora (proposed, has not happened; raised by the article).",
  );
});
