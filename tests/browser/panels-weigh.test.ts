import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { fallen } from "../../graph-data/query/filter/fallen.ts";
import { select } from "../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { selectedKeys } from "../query/naive/selected-keys.ts";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

/** Drawn by software on a busy machine, a few steps take long. */
const slow = 120_000;

openSiteAndBrowser();

const index = indexBoard(shippedBoard);
const all = shippedBoard.edges.length;
const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const query = (page: Page) => new URL(page.url()).searchParams;

const lostWith = (voice: string) => selectedKeys(index, fallen(index, { without: [voice] }));

/** The claimant, other than the article itself, on whose word most ties rest alone. */
const [speaker = ""] = index.claimants.toSorted((a, b) => lostWith(b).edges.size - lostWith(a).edges.size);
const name = shippedBoard.nodes.find(({ key }) => key === speaker)?.attributes.label ?? speaker;

describe("the claimants", () => {
  it(
    "can be switched off: what rests on that word alone is counted, faded in the lists, and stays in sight",
    async () => {
      const { page, complaints } = await open(browser, site.url);
      await page.getByRole("tab", { name: "Claimants" }).click();
      const claimants = region(page, "Claimants");
      const trust = claimants.getByRole("switch", { name: `Believe ${name}` });
      expect(await trust.getAttribute("aria-checked")).toBe("true");
      await trust.focus();
      await page.keyboard.press("Space");

      const lost = lostWith(speaker);
      await claimants
        .getByText(`${lost.edges.size} ties and ${lost.nodes.size} nodes`, { exact: true })
        .waitFor();
      expect(query(page).get("without")).toBe(speaker);
      await region(page, "Filters")
        .getByText(`${all} of ${all} ties shown, ${lost.edges.size} of them faded`)
        .waitFor();

      const edge = shippedBoard.edges.find(({ key }) => lost.edges.has(key));
      await page.goto(`${site.url}?node=${edge?.source}&without=${speaker}`);
      const rows = region(page, "Details").locator(".tie-row");
      await rows.first().waitFor();
      await expect.poll(() => rows.and(page.locator("[data-held]")).count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    },
    slow,
  );

  it("are all believed again in one step, and undo brings the doubt back", async () => {
    const { page } = await open(browser, `${site.url}?without=${speaker}&side=claimants`);
    await page.getByRole("button", { name: "Believe everyone again" }).click();
    await region(page, "Claimants").getByText("Everyone is believed.").waitFor();
    expect(query(page).has("without")).toBe(false);
    await page.goBack();
    expect(query(page).get("without")).toBe(speaker);
  });
});

describe("the filters", () => {
  const leaves = (filter: Parameters<typeof select>[1]) => select(index, filter).counts.edges;

  it("say what each choice would leave, and choosing it leaves that", async () => {
    const { page } = await open(browser, site.url);
    const filters = region(page, "Filters");
    await filters.getByText(`${all} of ${all} ties shown`).waitFor();
    await filters.getByRole("button", { name: "Modality" }).click();
    const left = leaves({ modality: ["denied"] });
    await filters.getByRole("checkbox", { name: `denied , leaves ${left} ties` }).check();
    await filters.getByText(`${left} of ${all} ties shown`).waitFor();
    expect(query(page).getAll("modality")).toEqual(["denied"]);
  });

  it(
    "hold kind, family of predicates and predicate within, modality, claimant and time, by keyboard alone",
    async () => {
      const { page } = await open(browser, site.url);
      const filters = region(page, "Filters");
      await filters.getByRole("button", { name: "Tie" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect.poll(() => query(page).getAll("family").length).toBe(1);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect.poll(() => query(page).getAll("family").length).toBe(0);
      expect(query(page).getAll("predicate").length).toBeGreaterThan(0);
      await page.keyboard.press("Escape");
      expect(await filters.getByRole("checkbox").count()).toBe(0);
      expect(
        await filters
          .getByRole("button", { name: /^Tie/ })
          .evaluate((button) => button === document.activeElement),
      ).toBe(true);

      for (const facet of ["Kind", "Claimant", "Time"]) {
        await filters.getByRole("button", { name: facet }).focus();
        await page.keyboard.press("Enter");
        expect(await filters.getByRole("group", { name: facet }).isVisible()).toBe(true);
        await page.keyboard.press("Escape");
      }
    },
    slow,
  );

  it("are the legend too: an entry shows its shape or line, and pressing it lets only those through", async () => {
    const { page } = await open(browser, site.url);
    const entry = region(page, "Legend").getByRole("button", { name: /^proposed/ });
    await entry.locator("svg").waitFor();
    await entry.click();
    expect(await entry.getAttribute("aria-pressed")).toBe("true");
    const left = leaves({ modality: ["proposed"] });
    await region(page, "Filters").getByText(`${left} of ${all} ties shown`).waitFor();
    await region(page, "Legend")
      .getByRole("button", { name: /^People/ })
      .click();
    expect(query(page).getAll("kind")).toEqual(["person"]);
  });

  it("name each choice as a chip, and one step clears them all", async () => {
    const { page } = await open(browser, `${site.url}?kind=person&kind=state&modality=stated&from=2023`);
    const filters = region(page, "Filters");
    await filters.getByRole("button", { name: "Take back: States" }).click();
    expect(query(page).getAll("kind")).toEqual(["person"]);
    await filters.getByRole("button", { name: "Clear filters" }).click();
    await filters.getByText(`${all} of ${all} ties shown`).waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("leave out a date that is none, and say so", async () => {
    const { page, complaints } = await open(browser, `${site.url}?from=soon&modality=denied`);
    const filters = region(page, "Filters");
    await filters.getByRole("alert").getByText("“soon”").waitFor();
    await filters.getByText(`${leaves({ modality: ["denied"] })} of ${all} ties shown`).waitFor();
    expect(complaints).toEqual([]);
  });
});
