import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../client/graph/contract.ts";
import { canvasInBrowser, frames, pixel, place, show, snapshot, told } from "./canvas-acting.ts";

const { open } = canvasInBrowser();

describe("the canvas", () => {
  it("lets the forces settle by themselves within the frame, and keeps a pinned node where it is", async () => {
    const { page, complaints } = await open();
    await show(page, { pinnedNodes: ["ada"] });
    const before = await snapshot(page);
    await page.evaluate(() => window.canvasTest.canvas?.startLayout());
    await page.waitForFunction(
      () => window.canvasTest.told.filter(([name]) => name === "onSettling").length === 2,
      undefined,
      { timeout: 10_000 },
    );
    expect(await told(page)).toEqual([
      ["onSettling", true],
      ["onSettling", false],
    ]);
    await frames(page, 200);
    const after = await snapshot(page);
    expect(after.nodes.find(({ key }) => key === "ada")).toMatchObject({
      x: before.nodes[0]?.x,
      y: before.nodes[0]?.y,
    });
    expect(after.nodes.map(({ x }) => x)).not.toEqual(before.nodes.map(({ x }) => x));
    for (const { x, y } of after.nodes) {
      expect(x > 0 && x < 900 && y > 0 && y < 600).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  it("stops the forces when told, amid their work, and nothing moves after", async () => {
    const { page } = await open();
    const before = await page.evaluate(() => {
      window.canvasTest.canvas?.startLayout();
      return JSON.stringify(window.canvasTest.canvas?.snapshot());
    });
    await page.waitForFunction(
      (still) => JSON.stringify(window.canvasTest.canvas?.snapshot()) !== still,
      before,
    );
    const stopped = await page.evaluate(() => {
      window.canvasTest.canvas?.stopLayout();
      return { told: window.canvasTest.told, nodes: window.canvasTest.canvas?.snapshot().nodes };
    });
    expect(stopped.told).toEqual([
      ["onSettling", true],
      ["onSettling", false],
    ]);
    await frames(page);
    // Names follow their nodes with the next frame.
    const places = (nodes: Snapshot["nodes"] = []) => nodes.map(({ key, x, y }) => ({ key, x, y }));
    expect(places((await snapshot(page)).nodes)).toEqual(places(stopped.nodes));
  });

  it("is drawn anew as it was when the graphics card is taken away and comes back", async () => {
    const { page, complaints } = await open();
    const ada = await place(page, "ada");
    await page.mouse.move(ada.x, ada.y);
    await page.mouse.down();
    await page.mouse.move(ada.x + 80, ada.y - 30, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(20, 300);
    await show(page, { chosenNodes: ["beth"] });
    const before = await snapshot(page);
    await page.evaluate(async () => {
      const contexts = [...document.querySelectorAll("canvas")].flatMap(
        (canvas) => canvas.getContext("webgl2") ?? [],
      );
      const losing = contexts.map((gl) => gl.getExtension("WEBGL_lose_context"));
      for (const each of losing) each?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const each of losing) each?.restoreContext();
    });
    await frames(page, 500);
    const after = await snapshot(page);
    for (const [index, { key, x, y }] of after.nodes.entries()) {
      expect(key).toBe(before.nodes[index]?.key);
      expect(x).toBeCloseTo(before.nodes[index]?.x ?? NaN, 0);
      expect(y).toBeCloseTo(before.nodes[index]?.y ?? NaN, 0);
    }
    expect((await pixel(page, await place(page, "ada"))).slice(0, 3)).toEqual([28, 61, 112]);
    expect(complaints).toEqual([]);
  });

  it("leaves nothing behind, however often it is made and destroyed", async () => {
    const { page, complaints } = await open();
    const left = await page.evaluate(async () => {
      for (let i = 0; i < 12; i++) {
        window.canvasTest.canvas?.startLayout();
        await new Promise((resolve) => setTimeout(resolve, 30));
        window.canvasTest.canvas?.destroy();
        window.canvasTest.again();
      }
      window.canvasTest.canvas?.destroy();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return document.getElementById("stage")?.childElementCount;
    });
    expect(left).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe("a browser without WebGL", () => {
  it("is told apart by an error of its own, and nothing is left in the container", async () => {
    const { page } = await open();
    const unavailable = await page.evaluate(() => {
      window.canvasTest.canvas?.destroy();
      HTMLCanvasElement.prototype.getContext = () => null;
      window.canvasTest.again();
      return [window.canvasTest.unavailable, document.getElementById("stage")?.childElementCount];
    });
    expect(unavailable).toEqual([
      "The graph cannot be drawn: this browser offers no WebGL 2. The list of nodes and ties holds the same.",
      0,
    ]);
  });
});
