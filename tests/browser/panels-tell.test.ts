import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { paths } from "../../graph-data/query/paths.ts";
import { readAloud } from "../../graph-data/query/read-aloud.ts";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

/** Drawn by software on a busy machine, a few steps take long. */
const slow = 120_000;

openSiteAndBrowser();

const index = indexBoard(shippedBoard);
const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const query = (page: Page) => new URL(page.url()).searchParams;
const labelOf = (key: string) => shippedBoard.nodes.find((node) => node.key === key)?.attributes.label ?? key;
const from = "gianni-infantino";
const to = "uss-gerald-r-ford";
const chains = paths(index, from, to, { k: 8, maxHops: 5 }).paths;

describe("paths", () => {
  it(
    "show a copied address's chains one by one, as sentences with their quotes",
    async () => {
      const { page, complaints } = await open(browser, `${site.url}?path=${from},${to}`);
      const panel = region(page, "Paths");
      await panel.getByText(`Chain 1 of ${chains.length}`).waitFor();
      const [first, second] = chains;
      if (!first || !second) throw new Error("the board ties these two in several ways");
      await panel.getByText(readAloud(index, first)).waitFor();
      expect(await panel.getByRole("list", { name: "Hops" }).getByRole("blockquote").count()).toBe(
        first.hops,
      );
      await panel.getByRole("button", { name: "Next chain" }).click();
      await panel.getByText(readAloud(index, second)).waitFor();
      expect(query(page).get("chain")).toBe("2");
      await page.reload();
      await panel.getByText(readAloud(index, second)).waitFor();
      expect(complaints).toEqual([]);
    },
    slow,
  );

  it("mark the weakest link", async () => {
    const best = ([source, target]: readonly [string, string]) =>
      paths(index, source, target, { k: 1, maxHops: 5 }).paths[0];
    const weak = shippedBoard.edges
      .map(({ source, target }) => [source, target] as const)
      .find((ends) => (best(ends)?.weakestModality ?? "stated") !== "stated");
    if (!weak) throw new Error("the board has a tie that is not stated");
    const { page } = await open(browser, `${site.url}?path=${weak.join(",")}`);
    await region(page, "Paths")
      .getByText(`weakest link: ${best(weak)?.weakestModality}`)
      .first()
      .waitFor();
  });

  it("go round a node that is to be avoided, and let it in again", async () => {
    const { page } = await open(browser, `${site.url}?path=${from},${to}`);
    const panel = region(page, "Paths");
    const avoided = chains[0]?.nodes[1] ?? "";
    await panel.getByRole("button", { name: `Avoid ${labelOf(avoided)}` }).click();
    expect(query(page).get("avoid")).toBe(avoided);
    const [round] = paths(index, from, to, { k: 1, maxHops: 5, avoid: [avoided] }).paths;
    await panel.getByText(round ? readAloud(index, round) : "No chain of ties leads").waitFor();
    await panel.getByRole("button", { name: `avoiding ${labelOf(avoided)} : let it in again` }).click();
    expect(query(page).has("avoid")).toBe(false);
  });

  it("are asked for by keyboard: two names, each written in part", async () => {
    const { page } = await open(browser, `${site.url}?side=paths`);
    const panel = region(page, "Paths");
    for (const [field, written] of [
      ["From", "infantino"],
      ["To", "gerald"],
    ] as const) {
      await panel.getByRole("combobox", { name: field }).focus();
      await page.keyboard.type(written);
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    await panel.getByText(`Chain 1 of ${chains.length}`).waitFor();
    expect(query(page).get("path")).toBe(`${from},${to}`);
  });
});

describe("take away", () => {
  const openMenu = async (page: Page) => {
    await page.getByRole("button", { name: "Take away" }).click();
    await page.getByRole("link", { name: /^GEXF/ }).waitFor();
  };

  it(
    "offers every file of the API with the filters of the view, and each address answers",
    async () => {
      const { page } = await open(browser, `${site.url}?modality=denied&without=donald-trump`);
      await openMenu(page);
      for (const name of ["GEXF", "GraphML", "CSV", "JSON", "JSON-LD", "FollowTheMoney"]) {
        const link = page.getByRole("link", { name: new RegExp(`^${name}(?![\\w-])`) });
        const address = (await link.getAttribute("href")) ?? "";
        expect(address).toContain("modality=denied&without=donald-trump");
        const answer = await page.request.get(new URL(address, site.url).href);
        expect(answer.status(), name).toBe(200);
        expect(answer.headers()["content-disposition"], name).toContain("attachment");
      }
      const lite = new URL(
        (await page.getByRole("link", { name: "Open in Gephi Lite" }).getAttribute("href")) ?? "",
      );
      const file = await page.request.get(lite.searchParams.get("file") ?? "", {
        headers: { origin: lite.origin },
      });
      expect(file.headers()["access-control-allow-origin"]).toBe(lite.origin);
      expect(await file.text()).toContain("<gexf");
    },
    slow,
  );

  it(
    "makes a PNG and an SVG of what is seen, with legend and source",
    async () => {
      const { page, complaints } = await open(browser, `${site.url}?modality=denied`);
      await openMenu(page);
      const take = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name, exact: true }).click(),
        ]);
        return buffer(await download.createReadStream());
      };
      const png = await take("PNG");
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      const canvas = await page.locator(".canvas").boundingBox();
      expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(Math.floor(canvas?.width ?? 0));
      expect(png.readUInt32BE(20)).toBeGreaterThan(canvas?.height ?? 0);
      const svg = (await take("SVG")).toString();
      for (const words of ["<svg", "denied", "People", "ties ·", site.url]) expect(svg).toContain(words);
      expect(complaints).toEqual([]);
    },
    slow,
  );

  it("copies the link to the view, and Escape closes the menu", async () => {
    const { page } = await open(browser, `${site.url}?kind=person`);
    await openMenu(page);
    await page.getByRole("button", { name: "Copy link", exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}?kind=person`);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("link", { name: /^GEXF/ }).count()).toBe(0);
  });
});

describe("the tour", () => {
  it(
    "leads through the board stop by stop, each with its view and its claims, and undo leads back",
    async () => {
      const { page, complaints } = await open(browser, site.url);
      await page.getByRole("button", { name: "Tour", exact: true }).click();
      const tour = region(page, "Tour");
      await tour.getByRole("button", { name: "Begin" }).click();
      const stops = await tour.getByRole("list", { name: "Stops" }).getByRole("listitem").count();
      expect(stops).toBeGreaterThanOrEqual(8);
      const seen = new Set<string>();
      for (let stop = 1; stop <= stops; stop++) {
        await tour.getByText(`${stop} of ${stops}`).waitFor();
        seen.add(page.url());
        expect(
          await tour.getByRole("list", { name: "Rests on" }).getByRole("button").count(),
        ).toBeGreaterThan(0);
        if (stop < stops) await tour.getByRole("button", { name: "Next" }).click();
      }
      expect(seen.size).toBe(stops);
      expect(await page.getByText("could not be read whole").count()).toBe(0);
      await page.goBack();
      await tour.getByText(`${stops - 1} of ${stops}`).waitFor();
      expect(complaints).toEqual([]);
    },
    slow,
  );

  it(
    "opens a claim that a stop rests on, and stays where it is",
    async () => {
      const { page } = await open(browser, site.url);
      await page.getByRole("button", { name: "Tour", exact: true }).click();
      const tour = region(page, "Tour");
      await tour.getByRole("button", { name: "Begin" }).click();
      await tour.getByRole("list", { name: "Rests on" }).getByRole("button").first().click();
      expect(query(page).get("claim")).not.toBeNull();
      await tour.getByText(/^.* · 1 of/).waitFor();
      await tour.getByRole("button", { name: "Leave" }).click();
      expect(await region(page, "Tour").count()).toBe(0);
      expect(query(page).get("claim")).not.toBeNull();
    },
    slow,
  );
});
