import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Snapshot } from "../../client/graph/contract.ts";
import { board } from "../pictures/board.ts";
import { serveCanvasPage } from "./canvas-page.ts";
import { connectChromium } from "./connect.ts";

const at = (x: number, y: number) => ({ x, y, size: 12 });

/** Five nodes in known places, one tie of each line, three parallel ones, and one of a node to itself. */
const small = board({
  nodes: {
    ada: { kind: "person", ...at(0, 0) },
    beth: { kind: "state", ...at(300, 0) },
    cal: { kind: "operation", ...at(300, 200) },
    dora: { kind: "organisation", ...at(0, 200) },
    lone: { kind: "topic", ...at(150, 100), size: 6 },
  },
  claims: [
    ["ada", "accuses", "beth"],
    ["ada", "threatens", "beth", { modality: "proposed" }],
    ["beth", "accuses", "ada", { modality: "denied" }],
    ["beth", "accuses", "cal", { modality: "claimed", when: "2025" }],
    ["cal", "accuses", "dora", { modality: "proposed" }],
    ["dora", "accuses", "ada", { modality: "denied" }],
    ["dora", "accuses", "dora"],
  ],
});

/** A tie that runs across a node of other business. */
const crossed = board({
  nodes: {
    ada: { kind: "person", ...at(0, 100) },
    beth: { kind: "state", ...at(300, 100) },
    veil: { kind: "state", ...at(75, 100) },
    low: { kind: "topic", ...at(150, 0) },
    high: { kind: "topic", ...at(150, 200) },
  },
  claims: [["ada", "accuses", "beth"]],
});

/** A browser at pages that hold nothing but the canvas, for as long as the tests of a file run. */
export function canvasInBrowser() {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveCanvasPage>>;
  const opened: Page[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([
      connectChromium(),
      serveCanvasPage({ "/graph.json": JSON.stringify(small), "/crossed.json": JSON.stringify(crossed) }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(query = "", more: Parameters<Browser["newContext"]>[0] = {}) {
    const context = await browser.newContext({ viewport: { width: 900, height: 600 }, ...more });
    const page = await context.newPage();
    opened.push(page);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(`${site.url}?${query}`);
    await page.waitForSelector("body[data-ready]", { state: "attached" });
    await frames(page);
    return { page, complaints };
  }

  return { open };
}

/** Lets so many milliseconds pass, and waits until nothing moves any more. */
export async function frames(page: Page, time = 300): Promise<void> {
  await page.waitForTimeout(time);
  await page.evaluate(async () => {
    const picture = () => JSON.stringify(window.canvasTest.canvas?.snapshot());
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let before = ""; before !== picture(); ) {
      before = picture();
      await new Promise((resolve) => setTimeout(resolve, 160));
      // A busy machine may have drawn none in that time, and what moves would seem to stand.
      await frame();
      await frame();
    }
  });
}

export async function snapshot(page: Page): Promise<Snapshot> {
  return page.evaluate(() => window.canvasTest.canvas?.snapshot() as Snapshot);
}

export async function place(page: Page, key: string): Promise<{ x: number; y: number }> {
  const node = (await snapshot(page)).nodes.find((each) => each.key === key);
  if (!node) throw new Error(`${key} is not seen`);
  return { x: node.x, y: node.y };
}

/** What the canvas told the page, but for the pointer passing over things. */
export async function told(page: Page): Promise<unknown[][]> {
  const all = await page.evaluate(() => window.canvasTest.told);
  return all.filter(([name]) => !name.startsWith("onHover"));
}

export async function show(page: Page, change: Record<string, unknown>, time = 700): Promise<void> {
  await page.evaluate((given) => window.canvasTest.show(given), change);
  await frames(page, time);
}

/** The colour of a pixel of the picture that is taken away. */
export async function pixel(page: Page, spot: { x: number; y: number }): Promise<number[]> {
  return page.evaluate(async ({ x, y }) => {
    const blob = await window.canvasTest.canvas?.toPNG();
    const image = await createImageBitmap(blob as Blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])];
  }, spot);
}
