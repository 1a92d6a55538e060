import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { open } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

/** Drawn by software on a busy machine, a few steps take long. */
const slow = 120_000;

openSiteAndBrowser();

const path = "path=gianni-infantino,uss-gerald-r-ford";
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** States by address, and what is opened there by hand. */
const states: readonly (readonly [search: string, act?: (page: Page) => Promise<unknown>])[] = [
  ["?side=claimants&without=donald-trump"],
  [`?${path}`],
  [`?${path}&avoid=united-states`],
  ["?from=2025-11-17&to=2025-11-17"],
  ["?tour=the-question"],
  ["?modality=denied", (page) => page.getByRole("button", { name: "Tie", exact: true }).click()],
  ["", (page) => page.getByRole("button", { name: "Take away" }).click()],
];

describe("axe finds nothing serious in the panels", () => {
  it.each(states.map(([search, act]) => ({ search, act })))(
    "at “$search”, in light and in dark",
    async ({ search, act }) => {
      const { page } = await open(browser, site.url + search, { colorScheme: "light" });
      await page.waitForTimeout(400);
      await act?.(page);
      await page.waitForTimeout(200);
      expect(await axeFaults(page), "light").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFaults(page), "dark").toEqual([]);
    },
    slow,
  );

  it(
    "on a phone, in the sheet, and nothing scrolls sideways",
    async () => {
      const { page } = await open(browser, site.url, phone);
      for (const name of ["Claimants", "Paths", "Filters", "Timeline", "Legend", "Tour"]) {
        await page.getByRole("tab", { name }).click();
        await page.getByRole("region", { name, exact: true }).waitFor();
        await page.waitForTimeout(300);
        expect(await axeFaults(page), name).toEqual([]);
        const region = page.getByRole("region", { name, exact: true });
        const [inner, outer] = await region.evaluate((element) => [element.scrollWidth, element.clientWidth]);
        expect(inner, name).toBeLessThanOrEqual(outer ?? 0);
      }
    },
    slow,
  );
});
