import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { heldAt, lightOfPath, weakestHops } from "../../../client/state/paths/chain.ts";
import { matchingNodes } from "../../../client/state/paths/matching-nodes.ts";
import { askPath, chooseNode, showChain } from "../../../client/state/producers.ts";
import { sceneOf } from "../../../client/state/scene.ts";
import { firstView } from "../../../client/state/view.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { type Path, paths } from "../../../graph-data/query/paths.ts";
import { board } from "../../pictures/board.ts";
import { calmStage } from "../state/calm-stage.ts";

const picture = board({
  nodes: { "joão-is-no-key": { label: "João", aliases: ["The Minister"] } },
  claims: [
    ["ada", "met", "bob"],
    ["ada", "accuses", "bob", { modality: "claimed" }],
    ["bob", "accuses", "chad", { modality: "claimed" }],
    ["chad", "met", "dora", { modality: "proposed" }],
    ["ada", "met", "eve"],
  ],
});
const chain = (to: string) => paths(indexBoard(picture), "ada", to, { k: 1 }).paths[0] as Path;

describe("a chain", () => {
  it("has its weakest hops where its modality is weakest", () => {
    expect(weakestHops(chain("chad"))).toEqual([1]);
    expect(weakestHops(chain("dora"))).toEqual([2]);
  });

  it("has no weakest hop where all is stated", () => {
    expect(weakestHops(chain("eve"))).toEqual([]);
  });

  it("lights its nodes and every parallel tie of its hops, and all else steps back", () => {
    const ties = tiesOf(picture);
    const glance = lightOfPath(chain("chad"));
    expect([...glance.edges].sort()).toEqual(["ada--accuses--bob", "ada--met--bob", "bob--accuses--chad"]);
    const scene = sceneOf(firstView, { ...calmStage(ties), glance });
    expect([...scene.litNodes].sort()).toEqual(["ada", "bob", "chad"]);
    expect([...scene.fadedNodes].sort()).toEqual(["dora", "eve", "joão-is-no-key"]);
    expect([...scene.fadedEdges].sort()).toEqual(["ada--met--eve", "chad--met--dora"]);
  });

  it("that is asked for beyond the last is the last, and the first where there is none", () => {
    expect([heldAt(9, 3), heldAt(1, 3), heldAt(-1, 3), heldAt(5, 0)]).toEqual([2, 1, 0, 0]);
  });

  it("is asked for without anything else singled out, and leafing keeps the question", () => {
    const asked = askPath("ada", "dora", ["bob"])(chooseNode("eve")(firstView));
    expect(asked.choice).toBeNull();
    expect(asked.side).toBe("paths");
    expect(showChain(2)(asked).path).toEqual({ from: "ada", to: "dora", avoid: ["bob"], at: 2 });
  });
});

describe("the nodes offered for an end", () => {
  const keys = (text: string) => matchingNodes(picture, text).map(({ key }) => key);

  it("are found by label or alias, whatever accents and case", () => {
    expect(keys("joao")).toEqual(["joão-is-no-key"]);
    expect(keys("MINISTER")).toEqual(["joão-is-no-key"]);
  });

  it("are all while nothing is written, and none for what is nobody's name", () => {
    expect(keys("")).toHaveLength(picture.nodes.length);
    expect(keys("zz")).toEqual([]);
  });

  it("begin with those whose name begins so", () => {
    expect(keys("d")[0]).toBe("dora");
  });
});
