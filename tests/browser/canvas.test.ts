import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Snapshot } from "../../client/graph/contract.ts";
import { board } from "../pictures/board.ts";
import { serveCanvasPage } from "./canvas-page.ts";
import { launchChromium } from "./chromium.ts";

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

let browser: Browser;
let site: Awaited<ReturnType<typeof serveCanvasPage>>;
const opened: Page[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchChromium(),
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

/** So many milliseconds, and then until nothing moves any more: slow machines take their time. */
async function frames(page: Page, time = 300): Promise<void> {
  await page.waitForTimeout(time);
  await page.evaluate(async () => {
    const picture = () => JSON.stringify(window.canvasTest.canvas?.snapshot());
    for (let before = ""; before !== picture(); ) {
      before = picture();
      await new Promise((resolve) => setTimeout(resolve, 160));
    }
  });
}

async function snapshot(page: Page): Promise<Snapshot> {
  return page.evaluate(() => window.canvasTest.canvas?.snapshot() as Snapshot);
}

async function place(page: Page, key: string): Promise<{ x: number; y: number }> {
  const node = (await snapshot(page)).nodes.find((each) => each.key === key);
  if (!node) throw new Error(`${key} is not seen`);
  return { x: node.x, y: node.y };
}

/** What the canvas told the page, but for the pointer passing over things. */
async function told(page: Page): Promise<unknown[][]> {
  const all = await page.evaluate(() => window.canvasTest.told);
  return all.filter(([name]) => !name.startsWith("onHover"));
}

async function show(page: Page, change: Record<string, unknown>, time = 700): Promise<void> {
  await page.evaluate((given) => window.canvasTest.show(given), change);
  await frames(page, time);
}

/** The colour of a pixel of the picture that is taken away. */
async function pixel(page: Page, spot: { x: number; y: number }): Promise<number[]> {
  return page.evaluate(async ({ x, y }) => {
    const blob = await window.canvasTest.canvas?.toPNG();
    const image = await createImageBitmap(blob as Blob);
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])];
  }, spot);
}

describe("the canvas", () => {
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

  it("tells of nodes, more nodes, ties and the ground when they are clicked", async () => {
    const { page } = await open();
    const [ada, beth, cal] = [await place(page, "ada"), await place(page, "beth"), await place(page, "cal")];
    await page.mouse.click(ada.x, ada.y);
    await frames(page, 500);
    await page.keyboard.down("Shift");
    await page.mouse.click(beth.x, beth.y);
    await page.keyboard.up("Shift");
    await frames(page, 500);
    // Four pixels beside the line: near enough.
    await page.mouse.click((beth.x + cal.x) / 2 + 4, (beth.y + cal.y) / 2);
    await frames(page, 500);
    await page.mouse.click(20, 300);
    await frames(page, 100);
    expect(await told(page)).toEqual([
      ["onNode", "ada", false],
      ["onNode", "beth", true],
      ["onEdge", "beth--accuses--cal"],
      ["onBackground"],
    ]);
  });

  it("tells what the pointer is over, and that it left", async () => {
    const { page } = await open();
    const ada = await place(page, "ada");
    await page.mouse.move(ada.x + 2, ada.y);
    await page.mouse.move(ada.x, ada.y);
    await frames(page, 200);
    await page.mouse.move(20, 300);
    await frames(page, 200);
    expect(await page.evaluate(() => window.canvasTest.told)).toEqual([
      ["onHoverNode", "ada"],
      ["onHoverNode", null],
    ]);
  });

  it("opens a node on a double click, without zooming", async () => {
    const { page } = await open();
    const before = await snapshot(page);
    const ada = await place(page, "ada");
    await page.mouse.dblclick(ada.x, ada.y);
    await frames(page);
    expect(await told(page)).toContainEqual(["onOpenNode", "ada"]);
    const places = ({ nodes }: Snapshot) => nodes.map(({ x, y }) => [x, y]);
    expect(places(await snapshot(page))).toEqual(places(before));
  });

  it("lets a node be dragged to where the pointer goes, and does not take that for a click", async () => {
    const { page } = await open();
    const ada = await place(page, "ada");
    await page.mouse.move(ada.x, ada.y);
    await page.mouse.down();
    await page.mouse.move(ada.x + 60, ada.y - 40, { steps: 6 });
    await page.mouse.up();
    await frames(page);
    const after = await place(page, "ada");
    expect(after.x).toBeCloseTo(ada.x + 60, 0);
    expect(after.y).toBeCloseTo(ada.y - 40, 0);
    expect(await told(page)).toEqual([["onDragged", "ada"]]);
  });

  it("selects by a box while the mode is on, and pans again when it is off", async () => {
    const { page } = await open();
    const [ada, dora] = [await place(page, "ada"), await place(page, "dora")];
    await page.evaluate(() => window.canvasTest.canvas?.setBoxMode(true));
    await page.mouse.move(ada.x - 40, Math.max(ada.y, dora.y) + 25);
    await page.mouse.down();
    await page.mouse.move(ada.x + 60, Math.min(ada.y, dora.y) - 30, { steps: 4 });
    await page.mouse.up();
    await frames(page, 100);
    expect(await told(page)).toEqual([["onBox", ["ada", "dora"]]]);
    expect(await place(page, "ada")).toEqual(ada);
    expect(await page.locator("[data-box]").count()).toBe(0);
    await page.evaluate(() => window.canvasTest.canvas?.setBoxMode(false));
    await page.mouse.move(20, 300);
    await page.mouse.down();
    await page.mouse.move(70, 300, { steps: 4 });
    await page.mouse.up();
    await frames(page, 600);
    expect((await place(page, "ada")).x).toBeGreaterThan(ada.x + 20);
  });

  it("zooms about the pointer with the wheel, and fits and resets the view", async () => {
    const { page } = await open();
    const before = await place(page, "cal");
    await page.mouse.move(450, 300);
    await page.mouse.wheel(0, -300);
    await frames(page, 600);
    expect(Math.abs((await place(page, "cal")).x - 450)).toBeGreaterThan(Math.abs(before.x - 450) + 20);
    await page.evaluate(() => window.canvasTest.canvas?.reset());
    await frames(page, 700);
    expect((await place(page, "cal")).x).toBeCloseTo(before.x, 0);
    await page.evaluate(() => window.canvasTest.canvas?.fit(["ada"]));
    await frames(page, 600);
    const { x, y } = await place(page, "ada");
    expect([Math.round(x), Math.round(y)]).toEqual([450, 300]);
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

  it("leaves the view where the reader's hand took it while all that is asked about is in sight", async () => {
    const { page } = await open();
    await page.mouse.move(450, 300);
    await page.mouse.wheel(0, 200);
    await frames(page, 600);
    const zoomed = await place(page, "beth");
    await show(page, { framed: ["beth"] });
    expect(await place(page, "beth")).toEqual(zoomed);
    // The next choice is framed again.
    await show(page, { framed: ["cal"] });
    expect(Math.round((await place(page, "cal")).x)).toBe(450);
  });

  it("lets a double click open a node although its first click moves the view", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const { told, show: showScene } = window.canvasTest;
      const push = told.push.bind(told);
      told.push = (...items) => {
        for (const [name, key] of items) if (name === "onNode") showScene({ framed: [key as string] });
        return push(...items);
      };
    });
    const beth = await place(page, "beth");
    await page.mouse.dblclick(beth.x, beth.y);
    await frames(page, 900);
    expect(await told(page)).toContainEqual(["onOpenNode", "beth"]);
    expect(Math.round((await place(page, "beth")).x)).toBe(450);
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

  it("stops the forces when told", async () => {
    const { page } = await open();
    await page.evaluate(() => window.canvasTest.canvas?.startLayout());
    await frames(page, 300);
    await page.evaluate(() => window.canvasTest.canvas?.stopLayout());
    expect(await told(page)).toEqual([
      ["onSettling", true],
      ["onSettling", false],
    ]);
  });

  it("takes touch: a tap chooses, a long press adds", async () => {
    const { page } = await open("", { hasTouch: true });
    const ada = await place(page, "ada");
    await page.touchscreen.tap(ada.x, ada.y);
    await frames(page, 500);
    const session = await page.context().newCDPSession(page);
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [ada] });
    await frames(page, 700);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await frames(page, 200);
    expect(await told(page)).toEqual([
      ["onNode", "ada", false],
      ["onNode", "ada", true],
    ]);
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
