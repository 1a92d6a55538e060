import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { ballAround, nodesInFocus } from "../../../client/state/ball.ts";
import {
  chooseEdge,
  chooseNode,
  chooseNothing,
  toggleOpened,
  toggleSelected,
} from "../../../client/state/producers.ts";
import { sceneOf } from "../../../client/state/scene.ts";
import { firstView } from "../../../client/state/view.ts";
import { board } from "../../pictures/board.ts";
import { calmStage } from "./calm-stage.ts";

const ties = tiesOf(
  board({
    nodes: { ada: "person", bob: "person", chad: "state", dora: "person" },
    claims: [
      ["ada", "accuses", "bob"],
      ["bob", "accuses", "chad"],
      ["chad", "accuses", "dora"],
    ],
  }),
);
const [adaBob, bobChad, chadDora] = ties.board.edges.map(({ key }) => key) as [string, string, string];
const stage = calmStage(ties);
const shown = (nodes: string[], edges: string[]) => ({
  nodes: new Set(nodes),
  edges: new Set(edges),
  claims: new Set<string>(),
  weakened: new Map(),
});

describe("the scene of a view", () => {
  it("has everything standing by itself while nothing is chosen", () => {
    const scene = sceneOf(firstView, stage);
    for (const set of [
      scene.hiddenNodes,
      scene.hiddenEdges,
      scene.fadedNodes,
      scene.fadedEdges,
      scene.litNodes,
    ]) {
      expect(set.size).toBe(0);
    }
  });

  it("lights a chosen node with its ties and neighbors, and fades the rest", () => {
    const scene = sceneOf(chooseNode("bob")(firstView), stage);
    expect([...scene.chosenNodes]).toEqual(["bob"]);
    expect([...scene.litNodes].sort()).toEqual(["ada", "bob", "chad"]);
    expect([...scene.litEdges]).toEqual([adaBob, bobChad]);
    expect([...scene.fadedNodes]).toEqual(["dora"]);
    expect([...scene.fadedEdges]).toEqual([chadDora]);
  });

  it("lights a chosen tie with its two ends", () => {
    const scene = sceneOf(chooseEdge(adaBob)(firstView), stage);
    expect([...scene.chosenEdges]).toEqual([adaBob]);
    expect([...scene.litNodes].sort()).toEqual(["ada", "bob"]);
    expect(new Set(scene.fadedNodes)).toEqual(new Set(["chad", "dora"]));
  });

  it("lights the ties among nodes that are selected together, and nothing after the choice is left", () => {
    const both = toggleSelected("bob")(chooseNode("ada")(firstView));
    const scene = sceneOf(both, stage);
    expect(scene.chosenNodes).toEqual(new Set(["ada", "bob"]));
    expect([...scene.litEdges]).toEqual([adaBob]);
    expect(sceneOf(chooseNothing(both), stage).fadedNodes.size).toBe(0);
  });

  it("hides what the filter holds back, and fades what falls with a speaker", () => {
    const scene = sceneOf(firstView, {
      ...stage,
      standing: {
        shown: shown(["ada", "bob", "chad"], [adaBob, bobChad]),
        standing: shown(["ada", "bob"], [adaBob]),
      },
    });
    expect([...scene.hiddenNodes]).toEqual(["dora"]);
    expect([...scene.hiddenEdges]).toEqual([chadDora]);
    expect(scene.fadedNodes.has("chad")).toBe(true);
    expect(scene.fadedEdges.has(bobChad)).toBe(true);
    expect(scene.fadedEdges.has(adaBob)).toBe(false);
  });

  it("draws a tie as it stands on the claims that are left", () => {
    const weakened = new Map([[adaBob, "denied" as const]]);
    const filtered = { ...shown(["ada", "bob"], [adaBob]), weakened };
    const whole = shown(["ada", "bob"], [adaBob]);
    expect(sceneOf(firstView, { ...stage, standing: { shown: filtered, standing: null } }).weakened).toBe(
      weakened,
    );
    expect(sceneOf(firstView, { ...stage, standing: { shown: whole, standing: filtered } }).weakened).toBe(
      weakened,
    );
    expect(sceneOf(firstView, stage).weakened.size).toBe(0);
  });

  it("shows of a focus only what is within its hops", () => {
    const scene = sceneOf(firstView, { ...stage, ball: ballAround("ada", 1, ties) });
    expect([...scene.hiddenNodes].sort()).toEqual(["chad", "dora"]);
    expect([...scene.hiddenEdges].sort()).toEqual([bobChad, chadDora].sort());
    expect(ballAround("ada", 2, ties)).toEqual(new Set(["ada", "bob", "chad"]));
  });

  it("opens within a focus one node's neighbors more, and closes them again", () => {
    const focused = toggleOpened("ada")(firstView);
    const opened = toggleOpened("bob")(focused);
    if (!focused.focus || !opened.focus) throw new Error("opening a node begins a focus");
    expect(nodesInFocus(focused.focus, ties)).toEqual(new Set(["ada", "bob"]));
    expect(nodesInFocus(opened.focus, ties)).toEqual(new Set(["ada", "bob", "chad"]));
    expect(toggleOpened("bob")(opened)).toEqual(focused);
  });

  it("brings what the pointer is on forward even from among the faded", () => {
    const glance = { nodes: new Set(["chad", "dora"]), edges: new Set([chadDora]) };
    const scene = sceneOf(chooseNode("ada")(firstView), { ...stage, glance });
    expect(scene.fadedEdges.has(chadDora)).toBe(false);
    expect(scene.litEdges.has(chadDora)).toBe(true);
    expect(scene.litNodes.has("dora")).toBe(true);
  });

  it("never fades what it lights", () => {
    for (const key of ties.nodes.keys()) {
      const scene = sceneOf(chooseNode(key)(firstView), stage);
      for (const node of scene.litNodes) expect(scene.fadedNodes.has(node)).toBe(false);
      for (const edge of scene.litEdges) expect(scene.fadedEdges.has(edge)).toBe(false);
    }
  });
});
