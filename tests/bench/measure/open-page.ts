import type { Browser } from "playwright-core";
import { type Panning, pan } from "./pan.ts";

export interface FirstView {
  /** From the address opened to the first frame with the nodes, in milliseconds. */
  readonly drawn: number;
  /** JavaScript's heap after a collection, when the page rests, in megabytes. */
  readonly heap: number;
  /** All that came over the wire until the page rested, compressed, with headers, in kilobytes. */
  readonly sent: number;
  /** The longest time in which the page could not answer until it rested, in milliseconds; 0 where none was over 50. */
  readonly longest: number;
  /** The same without the task in which the first frame was drawn. */
  readonly besides: number;
  /** Null where the view was not dragged. */
  readonly panning: Panning | null;
}

/** Milliseconds without a long task or an answer after which a page is taken to be at rest. */
const still = 1000;

/**
 * Runs in the page: notes when the canvas says that it is drawn, which tasks were long, and when something was last
 * done or came.
 */
const watch = `{
  window.bench = { drawing: 0, drawn: 0, longest: 0, besides: 0, busy: 0 };
  const look = () => {
    if (window.bench.drawing > 0 || !document.querySelector('[data-canvas="drawn"]')) return;
    // Still in the task that drew.
    window.bench.drawing = performance.now();
    requestAnimationFrame(() => { window.bench.drawn = performance.now(); });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-canvas"] });
  const note = (list) => {
    for (const { entryType, startTime, duration } of list.getEntries()) {
      if (entryType === "longtask") {
        const { drawing, longest, besides } = window.bench;
        // Durations are told in whole milliseconds, and it draws at its very end.
        const draws = drawing >= startTime && drawing <= startTime + duration + 5;
        window.bench.longest = Math.max(longest, duration);
        if (!draws) window.bench.besides = Math.max(besides, duration);
      }
      window.bench.busy = Math.max(window.bench.busy, startTime + duration);
    }
  };
  for (const type of ["longtask", "resource"]) new PerformanceObserver(note).observe({ type, buffered: true });
}`;

interface Noted {
  readonly drawn: number;
  readonly longest: number;
  readonly besides: number;
  readonly busy: number;
  readonly now: number;
}

/** Opens an address in a fresh context, as somebody who comes for the first time; drags the view where that is asked. */
export async function openPage(browser: Browser, url: string, drags: boolean): Promise<FirstView> {
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
    await page.goto(url, { waitUntil: "commit" });
    // The page's policy lets no script be made of text, so it is asked from outside.
    const ask = () => page.evaluate("({ ...window.bench, now: performance.now() })") as Promise<Noted>;
    // What follows the first frame belongs to the first view: its tasks, and what it keeps.
    let noted = await ask();
    while (noted.drawn === 0 || noted.now - Math.max(noted.drawn, noted.busy) < still) {
      if (noted.now > 120_000) throw new Error(`${url} was not drawn and at rest within two minutes.`);
      await page.waitForTimeout(100);
      noted = await ask();
    }
    const { drawn, longest, besides } = noted;
    const sent = bytes / 1000;
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
    const panning = drags ? await pan(page, session) : null;
    return { drawn, heap: usedSize / 1e6, sent, longest, besides, panning };
  } finally {
    await context.close();
  }
}
