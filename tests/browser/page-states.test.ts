import type { Request } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

vi.setConfig({ testTimeout: 120_000 });

openSiteAndBrowser();

const { nodes, edges } = shippedBoard;
const node = nodes[0]?.key ?? "";
const edge = edges[0]?.key ?? "";
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe("axe finds nothing serious", () => {
  const states = ["", `?node=${node}`, `?edge=${edge}`, "?list=1", "?modality=denied", "?side=none&panels="];

  it.each(states)("at “%s”, in light and in dark", async (search) => {
    const { page } = await open(browser, site.url + search, { colorScheme: "light" });
    await page.waitForTimeout(300);
    expect(await axeFaults(page), "light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFaults(page), "dark").toEqual([]);
  });

  it("on a phone, with the sheet down and up, and with the palette open", async () => {
    const { page } = await open(browser, site.url, phone);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("tab", { name: "Article" }).click();
    await page.locator(".sentence").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Search" }).fill("a");
    await page.getByRole("option").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe("a phone", () => {
  it("shows the whole graph, raises the sheet at a choice, and never scrolls sideways", async () => {
    const { page } = await open(browser, `${site.url}?node=${node}`, phone);
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading").first().waitFor();
    const [graph, sheet] = await Promise.all([
      page.getByRole("region", { name: "Graph" }).boundingBox(),
      details.boundingBox(),
    ]);
    expect((graph?.y ?? 0) + (graph?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole("button", { name: /^Raise/ }).click();
    expect((await details.boundingBox())?.height).toBeGreaterThan(600);
    await page.getByRole("button", { name: /^Lower/ }).click();
    await details.waitFor({ state: "detached" });
  });
});

describe("what is honest", () => {
  it("the list twin takes over where the browser cannot draw, in step with the choice", async () => {
    const { page } = await open(browser, site.url, {}, (fresh) =>
      fresh.addInitScript(() => {
        const real = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (
          this: HTMLCanvasElement,
          kind: string,
          ...more: never[]
        ) {
          return kind.startsWith("webgl")
            ? null
            : (real as (...all: unknown[]) => never).call(this, kind, ...more);
        } as typeof real;
      }),
    );
    const graph = page.getByRole("region", { name: "Graph" });
    const first = graph.locator(".twin-node").first();
    const label = await first.locator(".twin-label").textContent();
    await first.click();
    await page
      .getByRole("region", { name: "Details" })
      .getByRole("heading", { name: label ?? "", exact: true })
      .waitFor();
    await graph.locator(".twin-tie").first().click();
    await page.getByRole("list", { name: "Claims", exact: true }).waitFor();
  });

  it("a filter that lets nothing through says so, and one step clears it", async () => {
    const { page } = await open(browser, `${site.url}?from=1066&to=1067`);
    await page.getByText(`0 of ${edges.length} ties`).first().waitFor();
    await page.getByRole("button", { name: "Clear filters" }).first().click();
    await page.getByText(`0 of ${edges.length} ties`).first().waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });

  it("Details lists what a filter leaves, each denied tie with who denies it, and keeps its name beside other tabs", async () => {
    const { page } = await open(browser, `${site.url}?modality=denied`);
    const denied = edges.filter(({ attributes }) =>
      attributes.claims.some(({ modality }) => modality === "denied"),
    );
    const details = page.getByRole("region", { name: "Details", exact: true });
    const rows = details.getByRole("button", { name: /^Not so: .*denied by / });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(denied.length);
    await details.getByRole("tab", { name: "Claimants" }).click();
    await details.getByRole("heading", { name: "Who vouches for what" }).waitFor();
  });

  it("a server that goes is told of, what is here stays, and its return is noticed", async () => {
    const { page } = await open(browser, `${site.url}?node=${node}`);
    await page.waitForResponse(/api\/health/);
    await page.context().setOffline(true);
    await page.getByText("The server does not answer").waitFor();
    await page.getByRole("region", { name: "Details" }).locator(".tie-row").first().click();
    await page.getByRole("list", { name: "Claims", exact: true }).waitFor();
    await page.context().setOffline(false);
    await page.getByText("The server is back.").waitFor();
  });

  it("a board that cannot be fetched is told of, and fetched as soon as the server answers", async () => {
    let gone = true;
    let refused = 0;
    const { page } = await open(browser, site.url, {}, async (fresh) => {
      await fresh.route("**/api/columns", (route) => {
        if (!gone) return route.continue();
        refused += 1;
        return route.abort();
      });
      // It answers again when the page has said so, not sooner, however long that takes.
      void fresh
        .getByText("The board cannot be fetched")
        .waitFor()
        .then(() => {
          gone = false;
        });
    });
    expect(refused).toBeGreaterThan(0);
    expect(await page.getByRole("region", { name: "Graph" }).isVisible()).toBe(true);
  });
});

/** Bytes of an answer as they came, headers included. */
async function weight(request: Request): Promise<number> {
  const { responseBodySize, responseHeadersSize } = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

describe("the first view", () => {
  it("weighs less than 300 kB as it is sent, fonts, graph, article and headers included, and nothing jumps", async () => {
    // Weighed at the end: what is still asked for when the page closes has no weight, and no test waits for it.
    const finished: Request[] = [];
    const { page } = await open(browser, site.url, {}, async (fresh) => {
      fresh.on("requestfinished", (request) => finished.push(request));
      await fresh.addInitScript(() => {
        const held = window as unknown as { shift: number };
        held.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) held.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
    });
    await page.locator(".sentence").first().waitFor();
    await page.waitForLoadState("networkidle");
    const weighed = await Promise.all(finished.map(weight));
    const sum = weighed.reduce((total, bytes) => total + bytes, 0);
    expect(sum).toBeLessThan(300_000);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.002);
  });
});
