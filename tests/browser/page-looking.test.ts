import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { open, shippedBoard } from "./page-serving.ts";
import { browser, openSiteAndBrowser, site } from "./site-and-browser.ts";

vi.setConfig({ testTimeout: 120_000 });

openSiteAndBrowser();

const { nodes, edges } = shippedBoard;
const neighborsOf = (key: string) =>
  new Set(
    edges.flatMap(({ source, target }) => (source === key ? [target] : target === key ? [source] : [])),
  ).add(key);
/** A node with a small neighborhood of its own. */
const center =
  nodes.find(({ key }) => neighborsOf(key).size > 3 && neighborsOf(key).size < 8)?.key ?? nodes[0]?.key ?? "";
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe("looking around", () => {
  it("focuses on a node's neighborhood hop by hop, and opens the whole again", async () => {
    const { page } = await open(browser, `${site.url}?node=${center}&list=1`);
    const details = page.getByRole("region", { name: "Details" });
    const list = page.getByRole("region", { name: "Graph" });
    await details.getByRole("button", { name: "1 hop" }).click();
    await list.getByText(`${neighborsOf(center).size} of ${nodes.length} nodes`).waitFor();
    await details.getByRole("button", { name: "Whole board" }).click();
    await list.getByText(new RegExp(`^${nodes.length} nodes`)).waitFor();
  });

  it("pins a node, and undo lets go of it", async () => {
    const { page } = await open(browser, `${site.url}?node=${center}`);
    const pin = page.getByRole("region", { name: "Details" }).getByRole("button", { name: "Pin" });
    await pin.click();
    expect(await pin.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Control+z");
    await expect.poll(() => pin.getAttribute("aria-pressed")).toBe("false");
  });

  it.each([
    ["Layout", "layout", "radial"],
    ["Layout", "layout", "kind"],
    ["Layout", "layout", "time"],
    ["Size", "size", "betweenness"],
    ["Size", "size", "mentions"],
    ["Colour", "colour", "community"],
  ])(
    "%s can be chosen, stands in the address as %s=%s, and is there again on another screen",
    async (name, key, value) => {
      const first = await open(browser, site.url);
      await first.page.getByLabel(name, { exact: true }).selectOption(value);
      await expect.poll(() => parameter(first.page, key)).toBe(value);
      const other = await open(browser, first.page.url());
      expect(await other.page.getByLabel(name, { exact: true }).inputValue()).toBe(value);
      expect([...first.complaints, ...other.complaints]).toEqual([]);
    },
  );
});
