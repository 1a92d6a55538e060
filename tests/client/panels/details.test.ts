import { describe, expect, it } from "vitest";
import { shownOf } from "../../../client/data/standing-of.ts";
import { tiesOf } from "../../../client/data/ties.ts";
import { atAGlance, byWeight } from "../../../client/panels/details/at-a-glance.ts";
import { oppositions } from "../../../client/panels/details/oppositions.ts";
import { headed, tieGroups } from "../../../client/panels/details/tie-groups.ts";
import type { Filter } from "../../../graph-data/query/filter/filter.ts";
import { filterBoard } from "../../../graph-data/query/filter/filter-board.ts";
import { select } from "../../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { board, type ClaimPicture } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";

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

  it("have a heading for those that are several, and none for one alone, whose row says it", () => {
    const groups = tieGroups("ada", ties.edgesOf.get("ada") ?? []);
    const { several, single } = headed(groups);
    expect(several.map(({ label }) => label)).toEqual(["accuses"]);
    expect(single.map(({ label }) => label)).toEqual(["is accused by", "unheard_of"]);
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

  it("keeps what is denied or has not happened out of who opposes whom, and tells it apart", () => {
    expect(opposed.map(({ key }) => key)).toEqual(["ada--accuses--bob"]);
    expect(denied.map(({ key }) => key)).toEqual(["bob--accuses--ada"]);
    expect(ahead.map(({ key }) => key)).toEqual(["ada--accuses--chad"]);
  });

  it("gives no more than asked for", () => {
    expect(atAGlance(ties, 1).opposed.length).toBe(1);
  });

  it("under a filter is that of the board which the filter leaves", () => {
    const whole = largeBoard(80, 400);
    const index = indexBoard(whole);
    for (const filter of [
      { modality: ["claimed", "denied"] },
      { kind: ["person"] },
      { from: "2025" },
    ] as Filter[]) {
      const shown = shownOf(index, select(index, filter));
      const left = tiesOf(filterBoard(index, filter));
      expect(atAGlance(tiesOf(whole), 6, shown)).toEqual(atAGlance(left, 6));
      expect(byWeight(tiesOf(whole), shown)).toEqual(byWeight(left, null));
    }
  });

  it("lets what actors plan come before what things would do, and no source fill the list", () => {
    const proposed = { modality: "proposed" } as const;
    const planned = tiesOf(
      board({
        nodes: { raid: "operation" },
        claims: [
          ["raid", "would_take_place_in", "ada", proposed],
          ["ada", "accuses", "bob", proposed],
          ["ada", "accuses", "chad", proposed],
          ["ada", "accuses", "dan", proposed],
          ["eve", "accuses", "fay", proposed],
        ],
      }),
    );
    const sources = atAGlance(planned, 6).ahead.map(({ source }) => source);
    expect(sources).toEqual(["ada", "ada", "eve", "raid", "ada"]);
  });
});

describe("who opposes whom", () => {
  const kinds = { raid: "operation", law: "topic", crowd: "group", mob: "group" } as const;
  const opposed = (...claims: ClaimPicture[]) => {
    const picture = tiesOf(board({ nodes: kinds, claims }));
    return oppositions(picture.board.edges, picture).map(({ key }) => key);
  };

  it("begins with named actors, then a group and an actor, an actor and a deed, a group and a deed", () => {
    expect(
      opposed(
        ["crowd", "questioned", "raid"],
        ["eve", "condemned", "law"],
        ["mob", "accuses", "chad"],
        ["ada", "accuses", "bob"],
      ),
    ).toEqual(["ada--accuses--bob", "mob--accuses--chad", "eve--condemned--law", "crowd--questioned--raid"]);
  });

  it("puts one against another before two at odds, and stated before claimed", () => {
    const claimed = { modality: "claimed", claimant: "eve" } as const;
    expect(
      opposed(["ada", "at_odds_with", "bob"], ["eve", "accuses", "bob", claimed], ["chad", "accuses", "ada"]),
    ).toEqual(["chad--accuses--ada", "eve--accuses--bob", "ada--at_odds_with--bob"]);
  });

  it("leaves out what others say that two do to each other, and what nobody does to anybody", () => {
    expect(
      opposed(
        ["ada", "accuses", "bob", { modality: "claimed", claimant: "eve" }],
        ["crowd", "feared_for", "mob"],
        ["ada", "cooperates_with", "eve"],
        ["raid", "killed", "crowd"],
      ),
    ).toEqual([]);
  });

  it("shows a field: a named actor twice at most, others only where not yet seen", () => {
    expect(
      opposed(
        ["ada", "accuses", "bob"],
        ["ada", "condemned", "bob"],
        ["ada", "criticised", "bob"],
        ["bob", "condemned", "law"],
        ["crowd", "accuses", "bob"],
      ),
    ).toEqual(["ada--accuses--bob", "ada--condemned--bob"]);
  });
});
