import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { dateInWords } from "../../graph-data/query/dates/date-words.ts";
import { select } from "../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

/** Drawn by software on a busy machine, a few steps take long. */
const slow = 120_000;

openSiteAndBrowser();

const index = indexBoard(shippedBoard);
const all = shippedBoard.edges.length;
const claims = shippedBoard.edges.flatMap(({ attributes }) => attributes.claims);
const dates = [...new Set(claims.flatMap(({ when }) => when ?? []))];
const day = dates.find((when) => /^\d{4}-\d{2}-\d{2}$/.test(when)) ?? "";
const count = (when: string | null) => claims.filter((claim) => claim.when === when).length;
const timeline = (page: Page) => page.getByRole("region", { name: "Timeline", exact: true });
const query = (page: Page) => new URL(page.url()).searchParams;

describe("the timeline", () => {
  it("shows every date once, as precise as it is, and the undated in a bin of their own", async () => {
    const { page, complaints } = await open(browser, site.url);
    await timeline(page).getByText("undated claims").waitFor();
    for (const when of dates) {
      const amount = `${count(when)} ${count(when) === 1 ? "claim" : "claims"}`;
      const mark = timeline(page).getByRole("button", {
        name: `${dateInWords(when)}: ${amount}`,
        exact: true,
      });
      expect(await mark.isVisible(), when).toBe(true);
    }
    expect(await timeline(page).getByText("undated claims").textContent()).toBe(
      `${count(null)}undated claims`,
    );
    const width = async (when: string) => {
      const mark = timeline(page).getByRole("button", { name: `${dateInWords(when)}: ` });
      return (await mark.boundingBox())?.width ?? 0;
    };
    const year = dates.find((when) => /^\d{4}$/.test(when)) ?? "";
    expect(await width(year)).toBeGreaterThan(3 * (await width(day)));
    expect(complaints).toEqual([]);
  });

  it("looks through one date when it is pressed, and says that the undated are left out", async () => {
    const { page } = await open(browser, site.url);
    const mark = timeline(page).getByRole("button", { name: `${dateInWords(day)}: ` });
    await mark.click();
    expect([query(page).get("from"), query(page).get("to")]).toEqual([day, day]);
    const left = select(index, { from: day, to: day }).counts.edges;
    await page.getByRole("region", { name: "Filters" }).getByText(`${left} of ${all} ties shown`).waitFor();
    await timeline(page).getByText("left out by the range").waitFor();
    await mark.click();
    expect(new URL(page.url()).search).toBe("");
  });

  it("has a range with two thumbs that say their dates and move by keyboard, as one step of undo", async () => {
    const { page } = await open(browser, site.url);
    const from = timeline(page).getByRole("slider", { name: "From" });
    await from.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    const start = query(page).get("from") ?? "";
    expect(start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await from.getAttribute("aria-valuetext")).toBe(dateInWords(start));
    const to = timeline(page).getByRole("slider", { name: "To" });
    await to.focus();
    await page.keyboard.press("Home");
    // The thumbs do not pass each other.
    expect(query(page).get("to")).toBe(start);
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).search).toBe("");
  });

  it("names the events, and each can be chosen", async () => {
    const { page } = await open(browser, site.url);
    const first = timeline(page).getByRole("list", { name: "Named events" }).getByRole("button").first();
    const label = (await first.textContent()) ?? "";
    await first.click();
    await page
      .getByRole("region", { name: "Details" })
      .getByRole("heading", { name: label, exact: true })
      .waitFor();
  });

  it(
    "plays the dates in one after the other, and pauses",
    async () => {
      const { page } = await open(browser, site.url, { reducedMotion: "no-preference" });
      await timeline(page).getByRole("button", { name: "Play" }).click();
      const first = query(page).get("to");
      expect(first).not.toBeNull();
      await expect.poll(() => query(page).get("to"), { timeout: 30_000 }).not.toBe(first);
      await timeline(page).getByRole("button", { name: "Pause" }).click();
      const held = page.url();
      await page.waitForTimeout(2000);
      expect(page.url()).toBe(held);
      await page.goBack();
      expect(query(page).has("to")).toBe(false);
    },
    slow,
  );

  it(
    "goes on date by date, by hand, for who asks for less motion",
    async () => {
      const { page } = await open(browser, site.url);
      const on = timeline(page).getByRole("button", { name: "Go on to the next date" });
      await on.click();
      const first = query(page).get("to");
      await on.click();
      expect(query(page).get("to")).not.toBe(first);
    },
    slow,
  );
});
