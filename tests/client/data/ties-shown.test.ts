import { expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { tiesShown } from "../../../client/data/ties-shown.ts";
import { select, selectedKeys } from "../../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { board } from "../../pictures/board.ts";

it("leaves of a board what a filter lets through, each tie as it stands on the claims that are left", () => {
  const picture = board({
    claims: [
      ["ada", "accuses", "bob"],
      ["ada", "accuses", "bob", { modality: "denied", claimant: "bob" }],
      ["ada", "met", "chad"],
    ],
  });
  const index = indexBoard(picture);
  const left = tiesShown(tiesOf(picture), selectedKeys(index, select(index, { modality: ["denied"] })));
  expect([...left.nodes.keys()]).toEqual(["ada", "bob"]);
  expect([...left.claims.keys()]).toEqual(["c1"]);
  expect(left.edges.get("ada--accuses--bob")?.attributes.modality).toBe("denied");
  expect(left.edgesOf.get("ada")?.length).toBe(1);
});
