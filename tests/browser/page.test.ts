import { describe, expect, it, vi } from "vitest";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

vi.setConfig({ testTimeout: 120_000 });

openSiteAndBrowser();

const { nodes, edges } = shippedBoard;
const labelOf = (key: string) => nodes.find((node) => node.key === key)?.attributes.label ?? key;
const ties = (key: string) => edges.filter(({ source, target }) => source === key || target === key).length;
const hub = nodes.reduce((best, node) => (ties(node.key) > ties(best.key) ? node : best));
/** A tie with several claims, one of which a person vouches for. */
const edge =
  edges.find(({ attributes }) => attributes.claims.length > 1) ?? (edges[0] as (typeof edges)[number]);
const sentence = `${labelOf(edge.source)} ${edge.attributes.label} ${labelOf(edge.target)}`;

describe("the page", () => {
  it("has the landmarks that readers and screen readers go by, and complains of nothing", async () => {
    const { page, complaints } = await open(browser, site.url);
    expect(await page.getByRole("combobox", { name: "Search" }).isVisible()).toBe(true);
    for (const name of ["Graph", "Article", "Details", "Filters", "Timeline", "Legend"]) {
      expect(await page.getByRole("region", { name, exact: true }).isVisible(), name).toBe(true);
    }
    await page.getByRole("region", { name: "Article" }).getByRole("heading").first().waitFor();
    expect(complaints).toEqual([]);
  });

  it("names the main actor first in Details, and choosing it shows its ties and changes the address", async () => {
    const { page } = await open(browser, site.url);
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("button", { name: hub.attributes.label }).first().click();
    await details.getByRole("heading", { name: hub.attributes.label, exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe(`?node=${hub.key}`);
    expect(await details.locator(".tie-row").count()).toBe(ties(hub.key));
  });

  it("finds a node through a typo by keyboard alone, and undo and the back button agree", async () => {
    const { page } = await open(browser, site.url);
    const name = hub.attributes.label;
    await page.keyboard.press("/");
    await page.keyboard.type(name.slice(0, 3) + name.slice(4));
    await page.getByRole("option", { name }).first().waitFor();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("region", { name: "Details" }).getByRole("heading", { name, exact: true });
    await heading.waitFor();
    await page.keyboard.press("Control+z");
    await heading.waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+Z");
    await heading.waitFor();
    await page.goBack();
    await heading.waitFor({ state: "detached" });
    // Back at the first view there is nothing to undo: the page is not left, and the step can still be done again.
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+Shift+Z");
    await heading.waitFor();
    await page.keyboard.press("Control+z");
    await heading.waitFor({ state: "detached" });
    expect(new URL(page.url()).href).toBe(site.url);
  });

  it("opens a copied address at the same view", async () => {
    const claim = edge.attributes.claims[1]?.id ?? edge.attributes.claims[0]?.id ?? "";
    const { page } = await open(browser, `${site.url}?claim=${claim}`);
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading", { name: sentence }).waitFor();
    expect(await details.locator("[data-chosen]").count()).toBe(1);
    await details.locator("[data-chosen]").getByRole("button", { name: "Copy link" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}?claim=${claim}`);
  });

  it("says plainly what an address names and the board has not", async () => {
    const { page } = await open(browser, `${site.url}?node=nobody-of-that-name&layout=spiral`);
    await page.getByText("node=nobody-of-that-name").waitFor();
    await page.getByText("layout=spiral").waitFor();
  });
});

describe("a tie", () => {
  it("opens into its claims: quote, modality, claimant, date, and the way into the article", async () => {
    const { page } = await open(browser, `${site.url}?edge=${edge.key}`);
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading", { name: sentence }).waitFor();
    const cards = details.getByRole("list", { name: "Claims", exact: true }).locator("> li");
    expect(await cards.count()).toBe(edge.attributes.claims.length);
    for (const [place, claim] of edge.attributes.claims.entries()) {
      const text = ((await cards.nth(place).textContent()) ?? "").replaceAll(/\s+/g, " ");
      expect(text).toContain(claim.evidence[0]?.exact.replaceAll(/\s+/g, " "));
      expect(text).toContain(claim.modality);
      expect(text).toContain(claim.claimant ? labelOf(claim.claimant) : "by");
      if (claim.when === null) expect(text).toContain("undated");
    }
  });

  it("marks exactly its words in the article and puts the focus there", async () => {
    const { page } = await open(browser, `${site.url}?edge=${edge.key}`);
    await page.getByRole("region", { name: "Article" }).locator("mark").first().waitFor();
    await page.getByRole("button", { name: "Show in article" }).last().click();
    await page.waitForFunction(() => document.activeElement?.tagName === "MARK");
    const claim = edge.attributes.claims.at(-1);
    const marked = await page.locator('mark[data-strong="true"]').allTextContents();
    expect(marked.join("").replaceAll(/\s/g, "")).toBe(
      claim?.evidence
        .map(({ exact }) => exact)
        .join("")
        .replaceAll(/\s/g, ""),
    );
    expect(new URL(page.url()).searchParams.get("claim")).toBe(claim?.id);
  });

  it("gives a citation that carries the words and the address", async () => {
    const { page } = await open(browser, `${site.url}?edge=${edge.key}`);
    await page.getByRole("button", { name: "Copy citation" }).first().click();
    await page.getByText("The citation is copied.").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(edge.attributes.claims[0]?.evidence[0]?.exact.slice(0, 20));
    expect(text).toContain(`?claim=${edge.attributes.claims[0]?.id}`);
  });
});

describe("the article", () => {
  it("is one stop of Tab; arrows go through mentions and sentences, Enter chooses", async () => {
    const { page } = await open(browser, site.url);
    const article = page.getByRole("region", { name: "Article" });
    const stops = article.locator("[data-stop]");
    await stops.first().waitFor();
    expect(await article.locator('[data-stop][tabindex="0"]').count()).toBe(1);
    await stops.first().focus();
    await page.keyboard.press("ArrowRight");
    const label = await page.evaluate(() => document.activeElement?.getAttribute("title") ?? "");
    await page.keyboard.press("Enter");
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading", { name: label.split(":")[0] ?? "", exact: true }).waitFor();
    await stops.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await details.getByRole("list", { name: "Claims", exact: true }).waitFor();
  });

  it("lights the ties of the sentence under the pointer, and lets go of them after", async () => {
    const { page } = await open(browser, site.url);
    const tied = page.locator('.sentence[data-tied="true"]').first();
    const picture = () => page.locator(".canvas").screenshot();
    const equalsBefore = async () => (await picture()).equals(before);
    const wait = { timeout: 30_000, interval: 300 };
    await tied.waitFor();
    // What is drawn may still be coming in: the picture counts once it stands still.
    let before = await picture();
    await expect
      .poll(async () => {
        const last = before;
        before = await picture();
        return before.equals(last);
      }, wait)
      .toBe(true);
    await tied.hover({ position: { x: 40, y: 10 } });
    await expect.poll(equalsBefore, wait).toBe(false);
    await page.mouse.move(720, 20);
    await expect.poll(equalsBefore, wait).toBe(true);
  });

  it("has all of its words, once, in their order", async () => {
    const { page } = await open(browser, site.url);
    await page.locator(".sentence").first().waitFor();
    const shown = await page.evaluate(() => {
      const text = document.querySelector(".article-text")?.cloneNode(true) as HTMLElement;
      for (const extra of text.querySelectorAll("header, .note")) extra.remove();
      return text.textContent ?? "";
    });
    const response = await page.request.get(
      `${site.url}api/documents/${shippedBoard.attributes.documents[0]?.id}`,
    );
    const { text } = (await response.json()) as { text: string };
    expect(shown.replaceAll(/\s+/g, " ").trim()).toBe(text.replaceAll(/\s+/g, " ").trim());
  });
});
