import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { createGlance } from "../../../client/state/glance.ts";
import { chooseEdge, chooseNode, filterBy } from "../../../client/state/producers.ts";
import { sceneOf } from "../../../client/state/scene.ts";
import { firstView } from "../../../client/state/view.ts";
import { board } from "../../pictures/board.ts";
import { calmStage } from "./calm-stage.ts";

const ties = tiesOf(
  board({
    claims: [
      ["ada", "accuses", "bob"],
      ["bob", "accuses", "chad"],
      ["chad", "accuses", "dora"],
    ],
  }),
);
const stage = calmStage(ties);
const shown = {
  nodes: new Set(["chad", "dora"]),
  edges: new Set<string>(),
  claims: new Set<string>(),
  weakened: new Map(),
};

describe("what a view is about, and brings into the frame", () => {
  it("is the whole at first", () => {
    expect(sceneOf(firstView, stage).framed).toBeNull();
  });

  it("is a chosen node with its neighbors, or the two ends of a tie", () => {
    const framed = (change: ReturnType<typeof chooseNode>) => sceneOf(change(firstView), stage).framed;
    expect(framed(chooseNode("bob"))).toEqual(new Set(["ada", "bob", "chad"]));
    expect(framed(chooseEdge("chad--accuses--dora"))).toEqual(new Set(["chad", "dora"]));
  });

  it("is the chain that a panel shows, whatever the pointer lights meanwhile", () => {
    const glance = createGlance();
    glance.set("panel", { nodes: new Set(["ada", "bob"]), edges: new Set(), alone: true });
    glance.set("pointer", { nodes: new Set(["dora"]), edges: new Set() });
    expect(sceneOf(firstView, { ...stage, glance: glance.get() }).framed).toEqual(new Set(["ada", "bob"]));
    glance.set("panel", null);
    expect(sceneOf(firstView, { ...stage, glance: glance.get() }).framed).toBeNull();
  });

  it("is what filters leave, but not while time plays", () => {
    const filtered = { ...stage, standing: { shown, standing: null } };
    expect(sceneOf(firstView, filtered).framed).toEqual(new Set(["chad", "dora"]));
    expect(sceneOf(filterBy({ from: "2025" })(firstView), filtered).framed).toBeNull();
  });
});
