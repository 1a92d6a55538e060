import type { Browser } from "playwright-core";
import { type Panning, pan } from "./pan.ts";

export interface FirstView extends Panning {
  /** From the address opened to the first frame with the nodes, in milliseconds. */
  readonly drawn: number;
  /** JavaScript's heap after a collection, in megabytes. */
  readonly heap: number;
  /** All that came over the wire until then, compressed, in kilobytes. */
  readonly sent: number;
  /** The longest time in which the page could not answer until it rested, in milliseconds; 0 where none was over 50. */
  readonly longest: number;
}

/** Runs in the page: notes when the canvas says that it is drawn, and which tasks were long. */
const watch = `{
  window.bench = { drawn: 0, longest: 0 };
  const look = () => {
    if (window.bench.drawn === 0 && document.querySelector('[data-canvas="drawn"]'))
      requestAnimationFrame(() => { window.bench.drawn ||= performance.now(); });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-canvas"] });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.bench.longest = Math.max(window.bench.longest, duration);
  }).observe({ type: "longtask", buffered: true });
}`;

/** Milliseconds after the last answer until a page is taken to be at rest; parts are brought after five seconds. */
const rest = 1500;

/** Opens an address in a fresh context, as somebody who comes for the first time. */
export async function openPage(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(watch);
    await page.goto(url);
    // The page's policy lets no script be made of text, so it is asked from outside.
    await page.locator('[data-canvas="drawn"]').waitFor({ state: "attached", timeout: 120_000 });
    while ((await page.evaluate("window.bench.drawn")) === 0) await page.waitForTimeout(20);
    const sent = bytes / 1000;
    // What follows the first frame belongs to the first view: its tasks, and what it keeps.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(rest);
    const { drawn, longest } = (await page.evaluate("window.bench")) as { drawn: number; longest: number };
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
    return { drawn, heap: usedSize / 1e6, sent, longest, ...(await pan(page, session)) };
  } finally {
    await context.close();
  }
}
