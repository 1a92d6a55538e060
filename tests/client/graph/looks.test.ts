import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../client/graph/looks/changes.ts";
import { type EdgeSource, marks, type NodeSource } from "../../../client/graph/looks/display.ts";
import { calmThickness, edgeLook } from "../../../client/graph/looks/edge-look.ts";
import { type Moment, momentOf, noHover, somethingRaised } from "../../../client/graph/looks/moment.ts";
import { nodeLook } from "../../../client/graph/looks/node-look.ts";
import { palettes } from "../../../client/graph/palette.ts";
import { scene } from "./small-scene.ts";

const person = (): NodeSource => ({ x: 0, y: 0, size: 7, label: "Ada", kind: "person" });
const tie = (): EdgeSource => ({
  modality: "claimed",
  tone: "against",
  curvature: 0,
  claims: 1,
  mains: 2,
});
const only = (key: string) => new Set([key]);
const hoverOn = (moment: Moment, hover: Partial<Moment["hover"]>): Moment => ({
  ...moment,
  hover: { ...noHover, ...hover },
});

describe("a node's look", () => {
  it("is calm where nothing is asked for", () => {
    const look = nodeLook("ada", person(), momentOf(scene()));
    expect(look).toMatchObject({
      color: palettes.light.kinds.person,
      size: 7,
      opacity: 1,
      layer: 0,
      mark: 0,
    });
    expect(look.hidden).toBe(false);
  });

  it("hidden wins over faded, faded over lit", () => {
    const lit = { litNodes: only("ada") };
    expect(nodeLook("ada", person(), momentOf(scene(lit))).layer).toBe(1);
    const faded = nodeLook("ada", person(), momentOf(scene({ ...lit, fadedNodes: only("ada") })));
    expect(faded.layer).toBe(0);
    expect(faded.opacity).toBeLessThan(0.5);
    expect(faded.hidden).toBe(false);
    expect(nodeLook("ada", person(), momentOf(scene({ ...lit, hiddenNodes: only("ada") }))).hidden).toBe(
      true,
    );
  });

  it("shows a chosen node in full with a ring, even among the faded", () => {
    const look = nodeLook(
      "ada",
      person(),
      momentOf(scene({ chosenNodes: only("ada"), fadedNodes: only("ada") })),
    );
    expect(look).toMatchObject({ opacity: 1, layer: 1, mark: marks.ring, forceLabel: true });
  });

  it("adds up its marks: pinned, chosen and pointed at", () => {
    const moment = momentOf(scene({ pinnedNodes: only("ada"), chosenNodes: only("ada") }));
    expect(nodeLook("ada", person(), hoverOn(moment, { node: "ada" })).mark).toBe(
      marks.ring + marks.pin + marks.halo,
    );
  });

  it("takes sizes and colours that the scene gives", () => {
    const look = nodeLook(
      "ada",
      person(),
      momentOf(scene({ sizes: new Map([["ada", 19]]), colours: new Map([["ada", "#123456"]]) })),
    );
    expect(look).toMatchObject({ size: 19, color: "#123456" });
  });
});

describe("a tie's look", () => {
  it("is thin and calm until asked, then unmistakable", () => {
    const calm = edgeLook("t", tie(), 1, momentOf(scene()));
    const lit = edgeLook("t", tie(), 1, momentOf(scene({ litEdges: only("t") })));
    const chosen = edgeLook("t", tie(), 1, momentOf(scene({ chosenEdges: only("t") })));
    expect(calm.size).toBeLessThan(1.2);
    expect(calm.opacity).toBeLessThan(lit.opacity);
    expect(lit.size).toBeGreaterThan(calm.size);
    expect(chosen.size).toBeGreaterThan(lit.size);
    expect(chosen.color).toBe(palettes.light.ink);
    expect([calm.layer, lit.layer, chosen.layer]).toEqual([0, 1, 2]);
  });

  it("carries the picture between main actors, and is its ground among what serves them", () => {
    const [ground, mixed, main] = ([0, 1, 2] as const).map((mains) => {
      const { size, opacity } = edgeLook("t", { ...tie(), mains }, 1, momentOf(scene()));
      return { size, opacity };
    });
    for (const [less, more] of [
      [ground, mixed],
      [mixed, main],
    ] as const) {
      expect(less?.size).toBeLessThan(more?.size ?? 0);
      expect(less?.opacity).toBeLessThan(more?.opacity ?? 0);
    }
    const lit = momentOf(scene({ litEdges: only("t") }));
    expect(edgeLook("t", { ...tie(), mains: 0 }, 1, lit)).toMatchObject({
      size: edgeLook("t", tie(), 1, lit).size,
      opacity: 1,
    });
  });

  it("fades instead of vanishing, and is hidden only when told so", () => {
    const faded = edgeLook("t", tie(), 1, momentOf(scene({ fadedEdges: only("t"), litEdges: only("t") })));
    expect(faded.hidden).toBe(false);
    expect(faded.opacity).toBeGreaterThan(0);
    expect(faded.layer).toBe(0);
    expect(edgeLook("t", tie(), 1, momentOf(scene({ hiddenEdges: only("t") }))).hidden).toBe(true);
  });

  it("is drawn as what a filter leaves of it, so that a denial alone never looks like a fact", () => {
    const stated: EdgeSource = { ...tie(), modality: "stated" };
    const weakened = new Map([["t", "denied" as const]]);
    expect(edgeLook("t", { ...stated }, 1, momentOf(scene({ weakened }))).modality).toBe("denied");
    expect(edgeLook("t", { ...stated }, 1, momentOf(scene())).modality).toBe("stated");
    const [whole, filtered] = [momentOf(scene()), momentOf(scene({ weakened }))];
    expect(changesBetween(whole, filtered).edges).toEqual(only("t"));
    expect(changesBetween(filtered, whole).edges).toEqual(only("t"));
  });

  it("grows with its claims, but never loud", () => {
    expect(calmThickness(4)).toBeGreaterThan(calmThickness(1));
    expect(calmThickness(5000)).toBeLessThanOrEqual(2.2);
  });

  it("steps back in a table of columns until asked", () => {
    const free = edgeLook("t", tie(), 1, momentOf(scene()));
    const table = edgeLook("t", tie(), 1, momentOf(scene({ layout: "kind" })));
    expect(table.opacity).toBeLessThan(free.opacity);
    const asked = edgeLook("t", tie(), 1, momentOf(scene({ layout: "kind", litEdges: only("t") })));
    expect(asked.opacity).toBe(1);
  });
});

describe("what changed between two moments", () => {
  it("is nothing between the same", () => {
    const moment = momentOf(scene());
    expect(changesBetween(moment, moment)).toEqual({ nodes: new Set(), edges: new Set(), reindex: false });
  });

  it("is what came, what went, and nothing else", () => {
    const before = momentOf(scene({ litNodes: new Set(["a", "b"]), litEdges: only("ab") }));
    const after = momentOf(scene({ litNodes: new Set(["b", "c"]), chosenNodes: only("d") }));
    const { nodes, edges, reindex } = changesBetween(before, after);
    expect(nodes).toEqual(new Set(["a", "c", "d"]));
    expect(edges).toEqual(only("ab"));
    expect(reindex).toBe(false);
  });

  it("is the node left and the node met when the pointer goes on", () => {
    const moment = momentOf(scene());
    const before = hoverOn(moment, { node: "a", nodes: new Set(["a", "b"]) });
    const after = hoverOn(moment, { node: "b", nodes: new Set(["a", "b"]) });
    expect(changesBetween(before, after).nodes).toEqual(new Set(["a", "b"]));
  });

  it("touches every tie when some are hidden, since bundles count what is seen", () => {
    const changes = changesBetween(momentOf(scene()), momentOf(scene({ hiddenEdges: only("t") })));
    expect(changes).toMatchObject({ edges: "all", reindex: true });
  });

  it("touches everything with the theme and the sizes", () => {
    expect(changesBetween(momentOf(scene()), momentOf(scene({ theme: "dark" })))).toMatchObject({
      nodes: "all",
      edges: "all",
    });
    const sized = changesBetween(momentOf(scene()), momentOf(scene({ sizes: new Map() })));
    expect(sized).toMatchObject({ nodes: "all", edges: "all", reindex: true });
  });
});

describe("the upper layer", () => {
  it("is drawn only when something is in it", () => {
    expect(somethingRaised(momentOf(scene()))).toBe(false);
    expect(somethingRaised(momentOf(scene({ chosenEdges: only("t") })))).toBe(true);
    expect(somethingRaised(hoverOn(momentOf(scene()), { edge: "t" }))).toBe(true);
  });
});
