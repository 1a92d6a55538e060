import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { mostConnected } from "../../graph-data/query/most-connected.ts";
import { neighbors } from "../../graph-data/query/neighbors.ts";
import { nodeDetail } from "../../graph-data/query/node-detail.ts";
import { paths } from "../../graph-data/query/paths.ts";
import { largeBoard } from "../pictures/large-board.ts";
import { axeFaults } from "./axe-faults.ts";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

vi.setConfig({ testTimeout: 120_000 });

const limit = 300;
const whole = quotingTheArticle(largeBoard(1_000, 2_500));
const index = indexBoard(whole);
const part = mostConnected(index, { order: limit, size: 100_000 });
const here = new Set(part.nodes.map(({ key }) => key));
const label = (key: string) => whole.nodes.find((node) => node.key === key)?.attributes.label ?? key;
const ties = (key: string) =>
  Object.values(nodeDetail(index, key).modalities).reduce((sum, count) => sum + count, 0);
const beyond = whole.nodes.filter(({ key }) => !here.has(key) && ties(key) > 1).map(({ key }) => key);
const [far = "", farther = ""] = beyond;
const [hub = ""] = [...here].toSorted((a, b) => ties(b) - ties(a));

/** The server knows the articles that the project ships: what is made up must quote one of them. */
function quotingTheArticle(board: Board): Board {
  const { documents } = shippedBoard.attributes;
  const document = documents[0]?.id ?? "";
  const edges = board.edges.map((edge) => ({
    ...edge,
    attributes: {
      ...edge.attributes,
      claims: edge.attributes.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((evidence) => ({ ...evidence, document })),
      })),
    },
  }));
  return { ...board, attributes: { ...board.attributes, documents }, edges };
}

openSiteAndBrowser(whole);

/** As the page opens a board that is too large for it: with the best connected nodes alone. */
async function openPart(search = "", prepare: (page: Page) => Promise<unknown> = async () => {}) {
  return open(browser, site.url + search, {}, async (page) => {
    await page.route(/\/api\/(graph|columns)$/, (route) =>
      route.continue({ url: `${route.request().url()}?limit=${limit}` }),
    );
    await prepare(page);
  });
}

const graph = (page: Page) => page.getByRole("region", { name: "Graph" });
const details = (page: Page) => page.getByRole("region", { name: "Details", exact: true });
const heading = (page: Page, name: string) =>
  details(page).getByRole("heading", { name, exact: true }).waitFor();

describe("a board that is here in part", () => {
  it("says how much of it is shown, and brings a hub's other neighbors, with everything else in its place", async () => {
    const { page, complaints } = await openPart(`?node=${hub}`);
    const line = graph(page).getByRole("status").filter({ hasText: "shown" });
    await line.getByText("300 of 1,000 shown, best connected first").waitFor();
    const reach = details(page).getByRole("status").filter({ hasText: "of its ties are here" });
    await reach.getByText(`of ${ties(hub)} of its ties are here`).waitFor();
    const address = page.url();
    await page.getByRole("button", { name: "Bring more of its neighbors" }).click();
    await line.getByText("the best connected and what was brought").waitFor();
    expect(Number(/[\d,]+/.exec((await line.textContent()) ?? "")?.[0].replace(",", ""))).toBeGreaterThan(
      limit,
    );
    expect(page.url()).toBe(address);
    await heading(page, label(hub));
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("draws all ties among the nodes that are shown, those that came with another as well", async () => {
    const come = neighbors(index, far, { limit: 24 });
    const shown = new Set([...here, far, ...come.nodes.map(({ key }) => key)]);
    const among = whole.edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
    // More than the first part has and than came with the node: neighbors of it that are tied to others shown.
    const told = new Set([...part.edges, ...come.edges].map(({ key }) => key));
    expect(among.length).toBeGreaterThan(told.size);
    const { page } = await openPart(`?node=${far}`);
    const line = graph(page).getByRole("status").filter({ hasText: "shown" });
    await line.getByText(`${shown.size} of 1,000 shown`).waitFor();
    expect(await line.textContent()).toContain(`; ${among.length} of 2,500 ties`);
  });

  it("is searched whole, and what is found comes with its neighbors; its address opens it again", async () => {
    const { page } = await openPart();
    await page.getByRole("combobox", { name: "Search" }).fill(label(far));
    await page
      .getByRole("option")
      .filter({ hasText: new RegExp(`^${label(far)}$`) })
      .click();
    await heading(page, label(far));
    await details(page).locator(".tie-row").first().waitFor();
    const again = await openPart(new URL(page.url()).search);
    await heading(again.page, label(far));
  });

  it("brings the tie, the claim and the chain that an address names", async () => {
    const edge = whole.edges.find(({ source }) => source === far) ?? whole.edges[0];
    const id = edge?.attributes.claims[0]?.id ?? "";
    for (const search of [`?edge=${edge?.key}`, `?claim=${id}`]) {
      const { page } = await openPart(search);
      await details(page).getByRole("list", { name: "Claims", exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe(search);
    }
    const found = paths(index, far, farther, { k: 8, maxHops: 5 });
    const { page } = await openPart(`?path=${far},${farther}`);
    await page.getByText(`Chain 1 of ${found.paths.length}`).waitFor();
    for (const key of found.paths[0]?.nodes ?? []) {
      await page
        .locator(".hop-node")
        .getByRole("button", { name: label(key), exact: true })
        .waitFor();
    }
  });

  it("leaves out what the whole board has not either, and says so", async () => {
    const { page } = await openPart("?node=nobody");
    await page.getByText("node=nobody (this board has none of that name)").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("says what could not be brought, and asks again when told to", async () => {
    let gone = true;
    const { page } = await openPart(`?node=${far}`, (fresh) =>
      fresh.route("**/neighbors?*", (route) => (gone ? route.abort() : route.continue())),
    );
    await graph(page).getByText("Not brought").waitFor();
    gone = false;
    await graph(page).getByRole("button", { name: "Ask again" }).click();
    await heading(page, label(far));
  });

  it("tells how many claims beyond pass a filter, and brings their ties", async () => {
    const { page } = await openPart("?modality=denied");
    const all = whole.edges.filter(({ attributes }) => attributes.modality === "denied").length;
    const filters = page.getByRole("region", { name: "Filters" });
    const words = filters.getByText(`of ${all} claims that pass the filters are here`);
    const before = await words.textContent();
    await filters.getByRole("button", { name: "Bring 20 more" }).click();
    await expect.poll(async () => words.textContent(), { timeout: 60_000 }).not.toBe(before);
  });
});

describe("a board that is here whole", () => {
  it("stands where it was drawn when the page comes around it, though its legend takes a third row", async () => {
    const { page } = await open(browser, site.url, {}, (fresh) =>
      fresh.addInitScript(() => {
        const heights = new Set<number>();
        (window as unknown as { heights: Set<number> }).heights = heights;
        const look = () => {
          const drawn = document.querySelector('[data-canvas="drawn"]');
          if (drawn) heights.add(Math.round(drawn.getBoundingClientRect().height));
          requestAnimationFrame(look);
        };
        look();
      }),
    );
    const legend = page.locator(".stage > .panel-legend");
    await legend.getByRole("button", { name: /^stated/ }).waitFor();
    const heights = await page.evaluate(() => [...(window as unknown as { heights: Set<number> }).heights]);
    expect(heights).toHaveLength(1);
    expect((await legend.boundingBox())?.height).toBeGreaterThan(60);
  });

  it("asks for nothing more and shows no line", async () => {
    const asked: string[] = [];
    const { page } = await open(browser, `${site.url}?node=${hub}`, {}, async (fresh) => {
      fresh.on("request", (request) => asked.push(new URL(request.url()).pathname));
    });
    await heading(page, label(hub));
    await page.waitForLoadState("networkidle");
    expect(await page.getByText("best connected").count()).toBe(0);
    expect(asked.filter((path) => /\/api\/(nodes|search|claims)|shown-line|node-reach/.test(path))).toEqual(
      [],
    );
  });
});
