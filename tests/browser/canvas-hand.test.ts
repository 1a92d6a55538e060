import { describe, expect, it } from "vitest";
import type { Snapshot } from "../../client/graph/contract.ts";
import { canvasInBrowser, frames, place, show, snapshot, told } from "./canvas-acting.ts";

const { open } = canvasInBrowser();

describe("the canvas under a hand", () => {
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
});
