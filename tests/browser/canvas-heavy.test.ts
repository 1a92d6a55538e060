import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { largeBoard } from "../pictures/large-board.ts";
import { serveCanvasPage } from "./canvas-page.ts";
import { connectChromium } from "./connect.ts";

/** More than is drawn anew at each frame. */
const heavy = largeBoard(700, 5400);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveCanvasPage>>;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([
    connectChromium(),
    serveCanvasPage({ "/graph.json": JSON.stringify(heavy) }),
  ]);
  page = await browser.newPage({ viewport: { width: 900, height: 600 } });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const prototype = WebGL2RenderingContext.prototype;
    const { readPixels } = prototype;
    Object.assign(window, { readBack: 0 });
    prototype.readPixels = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      (window as unknown as { readBack: number }).readBack++;
      return Reflect.apply(readPixels, this, given);
    };
  });
  await page.goto(`${site.url}?still`);
  await page.waitForSelector("body[data-ready]", { state: "attached" });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** How many pixels of the picture that is taken away are not paper. */
const painted = () =>
  page.evaluate(async () => {
    const image = await createImageBitmap((await window.canvasTest.canvas?.toPNG()) as Blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] !== 250 || data[at + 1] !== 247) count++;
    return count;
  });

describe("a heavy graph", () => {
  it("is taken away whole, however little of it has been drawn yet", async () => {
    const atOnce = await painted();
    await page.waitForTimeout(2000);
    expect(await painted()).toBe(atOnce);
    await page.evaluate(
      (hiddenEdges) => window.canvasTest.show({ hiddenEdges }),
      heavy.edges.map(({ key }) => key),
    );
    expect(await painted()).toBeLessThan(atOnce * 0.8);
    await page.evaluate(() => window.canvasTest.show({}));
    expect(await painted()).toBe(atOnce);
  });

  it("tells what is pointed at and clicked, and nothing is read back from the graphics card", async () => {
    const found = await page.evaluate(() => {
      const { nodes = [], edges = [] } = window.canvasTest.canvas?.snapshot() ?? {};
      const at = new Map(nodes.map((node) => [node.key, node]));
      const clear = (x: number, y: number) => nodes.every((node) => Math.hypot(node.x - x, node.y - y) > 16);
      const lone = nodes.find(({ key, x, y }) =>
        nodes.every((other) => other.key === key || Math.hypot(other.x - x, other.y - y) > 16),
      );
      const ties = edges.flatMap(({ key, source, target }) => {
        const [from, to] = [at.get(source), at.get(target)];
        if (!from || !to || source === target) return [];
        const spot = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
        return clear(spot.x, spot.y) ? [{ key, ...spot }] : [];
      });
      return { node: lone ?? nodes.at(-1), tie: ties[0] };
    });
    const { node, tie } = found;
    if (!node || !tie) throw new Error("no node or no tie stands clear of the others");
    const told = () => page.evaluate(() => window.canvasTest.told);
    // Frames of a heavy graph take long without a graphics card: what is told comes when it comes.
    const wait = { timeout: 20_000 };
    await page.mouse.move(node.x, node.y);
    await expect.poll(told, wait).toContainEqual(["onHoverNode", node.key]);
    await page.mouse.click(node.x, node.y);
    await expect.poll(told, wait).toContainEqual(["onNode", node.key, false]);
    // Two clicks within 300 ms are a double one, wherever they are.
    await page.waitForTimeout(400);
    await page.mouse.click(tie.x, tie.y);
    await expect.poll(async () => (await told()).map(([name]) => name), wait).toContain("onEdge");
    expect(await page.evaluate(() => (window as unknown as { readBack: number }).readBack)).toBe(0);
    expect(complaints).toEqual([]);
  });
});
