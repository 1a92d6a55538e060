import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../client/graph/contract.ts";
import { canvasInBrowser, frames, pixel, place, show, snapshot } from "./canvas-acting.ts";

const { open } = canvasInBrowser();

describe("what the canvas shows", () => {
  it("draws every node and tie with its name under a strict policy, and complains of nothing", async () => {
    const { page, complaints } = await open();
    const seen = await snapshot(page);
    expect(seen.nodes.map(({ key }) => key).sort()).toEqual(["ada", "beth", "cal", "dora", "lone"]);
    expect(seen.nodes.every(({ labelled }) => labelled)).toBe(true);
    expect(seen.edges).toHaveLength(7);
    expect(new Set(seen.edges.map(({ line }) => line))).toEqual(
      new Set(["solid", "dashed", "dotted", "crossed"]),
    );
    expect(complaints).toEqual([]);
  });

  it("fans parallel ties of both directions apart, and leaves a tie alone straight", async () => {
    const { page } = await open();
    const { edges } = await snapshot(page);
    const between = edges.filter(({ key }) => /^(ada|beth)--\w+--(ada|beth)$/.test(key));
    const bends = between.map(({ source, curvature }) => (source === "ada" ? curvature : -curvature));
    expect(new Set(bends.map((bend) => bend.toFixed(3))).size).toBe(3);
    expect(edges.find(({ key }) => key === "beth--accuses--cal")?.curvature).toBe(0);
  });

  it("paints kinds in their colours on paper, light and dark", async () => {
    for (const [theme, paper, person] of [
      ["light", [250, 247, 240], [28, 61, 112]],
      ["dark", [23, 22, 26], [163, 200, 240]],
    ] as const) {
      const { page } = await open(`theme=${theme}`);
      expect((await pixel(page, { x: 3, y: 3 })).slice(0, 3)).toEqual(paper);
      expect((await pixel(page, await place(page, "ada"))).slice(0, 3)).toEqual(person);
    }
  });

  it("shows a scene: hidden is gone, faded is still there, chosen names its tie", async () => {
    const { page } = await open();
    await show(page, {
      hiddenNodes: ["lone", "dora"],
      fadedNodes: ["cal"],
      fadedEdges: ["beth--accuses--cal"],
    });
    const seen = await snapshot(page);
    expect(seen.nodes.map(({ key }) => key).sort()).toEqual(["ada", "beth", "cal"]);
    expect(seen.edges.some(({ source, target }) => [source, target].includes("dora"))).toBe(false);
    expect(seen.nodes.filter(({ faded }) => faded).map(({ key }) => key)).toEqual(["cal"]);
    expect(seen.edges.filter(({ faded }) => faded).map(({ key }) => key)).toEqual(["beth--accuses--cal"]);
    await show(page, {});
    expect((await snapshot(page)).nodes).toHaveLength(5);
  });

  it("marks a chosen tie as the article's sentences are marked", async () => {
    const { page } = await open();
    const [beth, cal] = [await place(page, "beth"), await place(page, "cal")];
    const beside = { x: beth.x + 4, y: beth.y + (cal.y - beth.y) * 0.25 };
    await show(page, { chosenEdges: ["beth--accuses--cal"] });
    expect((await pixel(page, beside)).slice(0, 3)).toEqual([255, 207, 87]);
  });

  it("draws a chosen or lit tie over the nodes that stepped back", async () => {
    const { page } = await open("graph=/crossed.json");
    const veil = await place(page, "veil");
    const tie = "ada--accuses--beth";
    await show(page, { fadedNodes: ["veil"], chosenEdges: [tie], litNodes: ["ada", "beth"] });
    // Beside the line itself, where its marker is.
    const beside = { x: veil.x, y: veil.y + 3.5 };
    expect((await pixel(page, beside)).slice(0, 3)).toEqual([255, 207, 87]);
    await show(page, { fadedNodes: ["veil"], litEdges: [tie], litNodes: ["ada", "beth"] });
    const [red = 0, green = 0] = await pixel(page, veil);
    expect(red).toBeGreaterThan(green + 40);
  });

  it("brings what a scene is about into the frame, and shows the whole again when it is about nothing", async () => {
    for (const query of ["", "still"]) {
      const { page } = await open(query);
      const before = await snapshot(page);
      const far = async () => {
        const [beth, cal] = [await place(page, "beth"), await place(page, "cal")];
        return Math.hypot(beth.x - cal.x, beth.y - cal.y);
      };
      const whole = await far();
      await show(page, { framed: ["beth"] });
      expect(await far()).toBeGreaterThan(whole * 1.5);
      expect(await far()).toBeLessThan(whole * 2.6);
      const { x, y } = await place(page, "beth");
      expect([Math.round(x), Math.round(y)]).toEqual([450, 300]);
      await show(page, { framed: ["ada"] });
      expect(Math.round((await place(page, "ada")).x)).toBe(450);
      await show(page, {});
      expect((await place(page, "ada")).x).toBeCloseTo(before.nodes[0]?.x ?? NaN, 0);
    }
  });

  it("goes at once where less motion is asked for", async () => {
    const { page } = await open("still");
    const before = await place(page, "ada");
    await page.evaluate(() => {
      window.canvasTest.canvas?.zoomIn();
    });
    await frames(page, 60);
    const after = await place(page, "ada");
    expect(after.x).not.toBe(before.x);
    await frames(page, 300);
    expect(await place(page, "ada")).toEqual(after);
  });

  it("writes what is seen as SVG that a browser reads", async () => {
    const { page } = await open();
    const size = await page.evaluate(async () => {
      const { canvas, drawSvg } = window.canvasTest;
      const svg = drawSvg(canvas?.snapshot() as Snapshot, { theme: "light", source: "A test" });
      const read = new DOMParser().parseFromString(svg, "image/svg+xml");
      if (read.querySelector("parsererror")) throw new Error(read.documentElement.textContent ?? "");
      return { shapes: read.querySelectorAll("g path").length, names: read.querySelectorAll("text").length };
    });
    expect(size.shapes).toBeGreaterThan(12);
    expect(size.names).toBeGreaterThan(5);
  });

  for (const layout of ["radial", "kind", "time"] as const) {
    it(`arranges by ${layout}: every node somewhere else in the frame, and back again`, async () => {
      const { page } = await open();
      const before = await snapshot(page);
      await show(page, { layout }, 1200);
      const after = await snapshot(page);
      for (const { x, y } of after.nodes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(900);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(600);
      }
      expect(after.nodes.map(({ x, y }) => [x, y])).not.toEqual(before.nodes.map(({ x, y }) => [x, y]));
      await show(page, {}, 1200);
      expect((await place(page, "ada")).x).toBeCloseTo(before.nodes[0]?.x ?? NaN, 0);
    });
  }
});
