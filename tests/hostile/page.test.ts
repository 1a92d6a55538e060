import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { connectChromium } from "../browser/connect.ts";
import { open } from "../browser/page-serving.ts";
import { serveHostile } from "./serve-hostile.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

let browser: Browser;
let site: Awaited<ReturnType<typeof serveHostile>>;
let folder: string;
beforeAll(async () => {
  [browser, site, folder] = await Promise.all([
    connectChromium(),
    serveHostile(),
    mkdtemp(join(tmpdir(), "dramatis-hostile-page-")),
  ]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Hears of what no page may do: run a script of the records', open a dialog, be refused something by its own policy. */
async function listen(page: Page, heard: string[]): Promise<void> {
  page.on("dialog", (dialog) => {
    heard.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(site.url) && !/^(blob|data):/.test(address)) heard.push(`asks ${address}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

async function expectHarmless(page: Page, heard: readonly string[], complaints: readonly string[]) {
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(heard).toEqual([]);
  expect(complaints).toEqual([]);
  const foreign =
    "#page script, #page img, #page iframe, #page [onerror], #page [onload], a[href^='javascript']";
  expect(await page.locator(foreign).count()).toBe(0);
}

describe("hostile records on the page", () => {
  it.each([
    "",
    "?node=actor-0-a",
    "?node=actor-4-b&focus=actor-4-b&depth=2",
    "?edge=actor-1-a--hosted--actor-1-b",
    "?claim=hosting-16",
    "?path=actor-0-a,actor-0-b",
    "?tour=stop-1",
    "?list=1",
    "?select=actor-0-a,actor-0-b",
    "?node=%3Cscript%3Ewindow.ran=1%3C/script%3E&from=%3Cimg%20src=x%20onerror=window.ran=1%3E",
  ])("run nothing, ask nobody and break no policy at “%s”", async (search) => {
    const heard: string[] = [];
    const { page, complaints } = await open(browser, site.url + search, {}, (fresh) => listen(fresh, heard));
    await page.getByRole("region", { name: "Article" }).locator(".sentence").first().waitFor();
    await expectHarmless(page, heard, complaints);
  });

  it("are shown as the text that they are, also when searched for and pointed at", async () => {
    const heard: string[] = [];
    const { page, complaints } = await open(browser, `${site.url}?node=actor-0-a`, {}, (fresh) =>
      listen(fresh, heard),
    );
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading", { name: "<script>window.ran=1</script> Actor0a" }).waitFor();
    expect(await details.getByRole("link").getAttribute("href")).toMatch(/^https:\/\/example\.org\//);
    const search = page.getByRole("combobox", { name: "Search" });
    for (const words of ["<script>", "onerror", "javascript:"]) {
      await search.fill(words);
      await page.getByRole("option").first().waitFor();
      await page.getByRole("option").first().hover();
    }
    await page.keyboard.press("Escape");
    await expectHarmless(page, heard, complaints);
  });

  it("show signs where the article holds what acts unseen", async () => {
    const { page } = await open(browser, `${site.url}?claim=hosting-0`);
    const article = page.getByRole("region", { name: "Article" });
    await article.locator(".sentence").first().waitFor();
    for (const region of [
      article,
      page.getByRole("region", { name: "Details" }).locator("blockquote").first(),
    ]) {
      const text = (await region.textContent()) ?? "";
      expect(text).toMatch(/␛\[31m ⇄exe\.gnp⇄/);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it("make a drawing in which nothing runs", async () => {
    const { page } = await open(browser, site.url);
    await page.getByRole("button", { name: "Take away" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "SVG", exact: true }).click(),
    ]);
    const file = join(folder, "dramatis.svg");
    await download.saveAs(file);
    const seen = await browser.newPage();
    await seen.goto(pathToFileURL(file).href);
    const found = await seen.evaluate(() => ({
      root: document.documentElement.localName,
      ran: (window as unknown as { ran?: number }).ran,
      foreign: document.querySelectorAll("script, image, foreignObject, a, [onload], [onerror], parsererror")
        .length,
      text: document.documentElement.textContent ?? "",
    }));
    expect(found).toMatchObject({ root: "svg", foreign: 0 });
    expect(found.ran).toBeUndefined();
    expect(found.text).toContain("<script>window.ran=1</script>");
  });
});

describe("the API's reader", () => {
  it("runs under its policy, and the records run nothing in it", async () => {
    const heard: string[] = [];
    const page = await browser.newPage();
    await listen(page, heard);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(`${site.url}api/docs`);
    await page.getByText("/api/nodes/{key}/neighbors").first().waitFor({ timeout: 90_000 });
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(heard).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    "api/nodes/actor-0-a",
    "api/claims/hosting-0",
    "api/search?q=script",
    "api/%3Cscript%3Ewindow.ran=1%3C%2Fscript%3E",
  ])("is not needed: an answer that a browser is led to at %s runs nothing", async (path) => {
    const page = await browser.newPage();
    await page.goto(site.url + path);
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(await page.locator("script, img, svg").count()).toBe(0);
  });
});
