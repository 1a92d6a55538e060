import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { atAGlance } from "../../../client/panels/details/at-a-glance.ts";
import { tieGroups } from "../../../client/panels/details/tie-groups.ts";
import { board } from "../../pictures/board.ts";

const ties = tiesOf(
  board({
    claims: [
      ["ada", "accuses", "bob"],
      ["ada", "accuses", "chad", { modality: "proposed" }],
      ["bob", "accuses", "ada", { modality: "denied" }],
      ["ada", "unheard_of", "ada"],
    ],
  }),
);

describe("the ties of a node", () => {
  it("are grouped by predicate and direction, each group as it reads from the node", () => {
    const groups = tieGroups("ada", ties.edgesOf.get("ada") ?? []);
    expect(groups.map(({ label, ties: rows }) => [label, rows.map(({ other }) => other)])).toEqual([
      ["accuses", ["bob", "chad"]],
      ["is accused by", ["bob"]],
      ["unheard_of", ["ada"]],
    ]);
  });

  it("read as those of several where the node is several", () => {
    const groups = tieGroups("ada", ties.edgesOf.get("ada") ?? [], true);
    expect(groups.map(({ label }) => label)).toEqual(["accuse", "are accused by", "unheard_of"]);
  });

  it("hold each tie once, also one of a node to itself", () => {
    for (const key of ties.nodes.keys()) {
      const edges = ties.edgesOf.get(key) ?? [];
      const grouped = tieGroups(key, edges).flatMap((group) => group.ties.map(({ edge }) => edge));
      expect(new Set(grouped)).toEqual(new Set(edges));
      expect(grouped.length).toBe(edges.length);
    }
  });
});

describe("the board at a glance", () => {
  const { middle, opposed, ahead, denied } = atAGlance(ties, 6);

  it("puts the best connected first", () => {
    expect(middle[0]).toMatchObject({ node: { key: "ada" }, ties: 4 });
  });

  it("keeps what is denied out of who opposes whom, and tells it apart", () => {
    expect(opposed.map(({ key }) => key)).toEqual(["ada--accuses--bob", "ada--accuses--chad"]);
    expect(denied.map(({ key }) => key)).toEqual(["bob--accuses--ada"]);
    expect(ahead.map(({ key }) => key)).toEqual(["ada--accuses--chad"]);
  });

  it("gives no more than asked for", () => {
    expect(atAGlance(ties, 1).opposed.length).toBe(1);
  });
});
