import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { builtPage, staticPage } from "../../server/page/static.ts";
import { projectFolder } from "../../server/store/project.ts";
import { connectChromium } from "./connect.ts";
import { open, servePage, shippedBoard } from "./page-serving.ts";
import { freePort, serveProgram } from "./serve-program.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

let browser: Browser;
let folder: string;
let graph: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([connectChromium(), mkdtemp(join(tmpdir(), "dramatis-restart-"))]);
});
beforeEach(() => {
  graph = join(folder, "graph.json");
  copyFileSync(join(projectFolder, "graph-data/built/graph.json"), graph);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const node = shippedBoard.nodes[0]?.key ?? "";
const details = (page: Page) => page.getByRole("region", { name: "Details", exact: true });
const state = async (page: Page) => ({
  search: new URL(page.url()).search,
  heading: await details(page).getByRole("heading").first().textContent(),
});

/** As another curation would leave it. */
function renewGraph(): void {
  const board = JSON.parse(readFileSync(graph, "utf8"));
  delete board.attributes.checksum;
  board.nodes[0].attributes.description += " Renewed.";
  writeFileSync(graph, JSON.stringify(board));
}

describe("a server that is killed under an open page and started again", () => {
  it("is missed, found again, and the page keeps what was chosen before and meanwhile", async () => {
    const port = await freePort();
    const first = await serveProgram(port, graph);
    const { page } = await open(browser, `http://127.0.0.1:${port}/?node=${node}&modality=stated`);
    await page.waitForResponse(/api\/health/);
    await first.kill();
    await page.getByText("The server does not answer").waitFor();
    await details(page).locator(".tie-row").first().click();
    await page.getByRole("list", { name: "Claims", exact: true }).waitFor();
    const before = await state(page);
    expect(before.search).toMatch(/edge=.*modality=stated|modality=stated.*edge=/);
    const second = await serveProgram(port, graph);
    await page.getByText("The server is back.").waitFor();
    expect(await page.getByText("The server does not answer").count()).toBe(0);
    expect(await state(page)).toEqual(before);
    await page.reload();
    await page.getByRole("list", { name: "Claims", exact: true }).waitFor();
    expect(await state(page)).toEqual(before);
    await second.kill();
  });

  it("with a newer board says so, and loads it with the same view when asked to", async () => {
    const port = await freePort();
    const first = await serveProgram(port, graph);
    const { page } = await open(browser, `http://127.0.0.1:${port}/?node=${node}`);
    await page.waitForResponse(/api\/health/);
    const before = await state(page);
    await first.kill();
    // A reader who comes back to the page; the other test waits for it to look by itself.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("The server does not answer").waitFor();
    renewGraph();
    const second = await serveProgram(port, graph);
    await page.getByText("a newer board than the one shown").waitFor();
    expect(await state(page)).toEqual(before);
    await page.getByRole("button", { name: "Load it, keeping this view" }).click();
    await details(page).getByText("Renewed.").first().waitFor();
    expect(await state(page)).toEqual(before);
    await second.kill();
  });
});

describe("a part of the page that was not opened before", () => {
  it("and cannot be fetched while the server is gone says so in its place, and comes when asked for again", async () => {
    const site = await servePage();
    const { page } = await open(browser, `${site.url}?node=${node}`, {}, (fresh) =>
      fresh.route(/assets\/paths-.*\.js/, (route) => route.abort()),
    );
    await details(page).getByRole("tab", { name: "Paths" }).click();
    const fault = page.getByRole("alert").filter({ hasText: "Paths cannot be shown" });
    await fault.waitFor();
    expect(await page.getByRole("region", { name: "Article" }).isVisible()).toBe(true);
    await page.unrouteAll();
    await fault.getByRole("button", { name: "Load the page anew, keeping this view" }).click();
    await page.locator('[data-canvas="drawn"]').waitFor();
    await details(page).getByRole("tab", { name: "Paths" }).click();
    await page.getByLabel("From").first().waitFor();
    expect(new URL(page.url()).searchParams.get("node")).toBe(node);
    await site.close();
  });

  it("and is gone since the page was built anew is told of, with a way to load it; nothing else breaks", async () => {
    const copy = join(folder, "dist");
    cpSync(builtPage, copy, { recursive: true });
    const assets = join(copy, "assets");
    for (const file of readdirSync(assets)) {
      if (/^(?:paths|take-away)-.*\.js/.test(file)) rmSync(join(assets, file));
    }
    const site = await servePage(shippedBoard, staticPage(copy));
    const { page } = await open(browser, `${site.url}?node=${node}`);
    await page.getByRole("button", { name: "Take away" }).click();
    await page.getByRole("alert").filter({ hasText: "Take away cannot be shown" }).waitFor();
    await page.getByText("the page was built anew since it was opened").waitFor();
    await details(page).locator(".tie-row").first().click();
    await page.getByRole("list", { name: "Claims", exact: true }).waitFor();
    cpSync(builtPage, copy, { recursive: true });
    const { search } = new URL(page.url());
    await page.getByRole("button", { name: "Load it, keeping this view" }).click();
    await page.getByRole("list", { name: "Claims", exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe(search);
    await page.getByRole("button", { name: "Take away" }).click();
    await page.getByRole("button", { name: "SVG", exact: true }).waitFor();
    await site.close();
  });
});
