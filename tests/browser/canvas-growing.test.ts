import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { board } from "../pictures/board.ts";
import { largeBoard } from "../pictures/large-board.ts";
import { serveCanvasPage } from "./canvas-page.ts";
import { connectChromium } from "./connect.ts";

const at = (x: number, y: number) => ({ x, y, size: 12 });
const nodes = { ada: at(0, 0), beth: at(300, 0), cal: at(300, 200) };

const first = board({ nodes, claims: [["ada", "accuses", "beth"]] });

/** A neighbor within the frame, one far outside of it, and a second tie between two that were there. */
const more = board({
  nodes: { ...nodes, dora: at(150, 100), eve: at(900, 0) },
  claims: [
    ["ada", "accuses", "beth"],
    ["beth", "accuses", "ada"],
    ["cal", "accuses", "dora"],
    ["cal", "met", "eve"],
  ],
});

/** As much as is drawn at each frame, and the same with more ties than that. */
const heavy = largeBoard(700, 5400);
const light = { ...heavy, edges: heavy.edges.slice(0, 5000) };

let browser: Browser;
let site: Awaited<ReturnType<typeof serveCanvasPage>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([
    connectChromium(),
    serveCanvasPage({ "/graph.json": JSON.stringify(first), "/light.json": JSON.stringify(light) }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const seen = (page: Page) =>
  page.evaluate(() => {
    const { nodes, edges } = window.canvasTest.canvas?.snapshot() ?? { nodes: [], edges: [] };
    return {
      places: Object.fromEntries(nodes.map(({ key, x, y }) => [key, [Math.round(x), Math.round(y)]])),
      curvatures: Object.fromEntries(edges.map(({ key, curvature }) => [key, curvature])),
    };
  });

describe("a board that grows", () => {
  it("comes in where it was built, fans what now shares its ends, and moves nothing that was there", async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${site.url}?still`);
    await page.waitForSelector("body[data-ready]", { state: "attached" });
    const before = await seen(page);
    await page.evaluate((grown) => {
      const { canvas, show } = window.canvasTest;
      canvas?.grow(grown);
      // In the same breath: what has come can be asked for at once.
      show({ chosenNodes: ["dora"], litEdges: ["cal--accuses--dora"] });
    }, more);
    await page.waitForTimeout(200);
    const after = await seen(page);

    const [ada, beth, cal] = ["ada", "beth", "cal"].map((key) => after.places[key] ?? []);
    expect({ ada, beth, cal }).toEqual(before.places);
    const [dora, eve] = [after.places.dora ?? [], after.places.eve ?? []];
    const mean = (a = 0, b = 0) => (a + b) / 2;
    expect(dora[0]).toBeCloseTo(mean(ada?.[0], cal?.[0]), -1);
    expect(dora[1]).toBeCloseTo(mean(ada?.[1], cal?.[1]), -1);
    expect(eve[0]).toBeGreaterThan(beth?.[0] ?? 0);
    expect(after.curvatures["ada--accuses--beth"]).not.toBe(0);
    expect(after.curvatures["beth--accuses--ada"]).not.toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("beyond what is drawn at each frame keeps its ties as a picture, and everything in its place", async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } });
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      const prototype = WebGL2RenderingContext.prototype;
      const { drawArraysInstanced } = prototype;
      Object.assign(window, { mostDrawn: 0 });
      prototype.drawArraysInstanced = function (this: WebGL2RenderingContext, ...given) {
        const held = window as unknown as { mostDrawn: number };
        held.mostDrawn = Math.max(held.mostDrawn, given[3]);
        return Reflect.apply(drawArraysInstanced, this, given);
      };
    });
    const drawn = () => page.evaluate(() => (window as unknown as { mostDrawn: number }).mostDrawn);
    const forget = () => page.evaluate(() => Object.assign(window, { mostDrawn: 0 }));
    /** The picture of the ties is made share by share, which takes as long as the machine takes: then no more is drawn. */
    const still = async () => {
      await expect
        .poll(
          async () => {
            await forget();
            await page.waitForTimeout(400);
            return drawn();
          },
          { timeout: 20_000 },
        )
        .toBe(0);
    };
    /** The most items that one call drew while the view was dragged. */
    const dragged = async () => {
      await still();
      await page.mouse.move(5, 5);
      await page.mouse.down();
      await page.mouse.move(15, 10);
      await forget();
      await page.mouse.move(60, 40, { steps: 3 });
      await expect.poll(drawn).toBeGreaterThan(0);
      const most = await drawn();
      await page.mouse.move(5, 5);
      // Put down from a hand that rests: else the view would glide on.
      await page.waitForTimeout(500);
      await page.mouse.up();
      await still();
      return most;
    };
    await page.goto(`${site.url}?still&graph=/light.json`);
    await page.waitForSelector("body[data-ready]", { state: "attached" });
    expect(await dragged()).toBeGreaterThan(4000);
    const before = await seen(page);
    await page.evaluate((grown) => window.canvasTest.canvas?.grow(grown), heavy);
    await page.waitForTimeout(200);
    expect((await seen(page)).places).toEqual(before.places);
    expect(await dragged()).toBe(heavy.nodes.length);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
