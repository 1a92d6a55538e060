import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Board } from "../../graph-data/model/graph.ts";
import { connectChromium } from "./connect.ts";
import { servePage } from "./page-serving.ts";

/** Those of the test file that runs: files of one worker follow one another, and each opens its own. */
export let browser: Browser;
export let site: Awaited<ReturnType<typeof servePage>>;

/** A browser, and the built page over a board, for all tests of a file; what a test has opened is closed after it. */
export function openSiteAndBrowser(board?: Board): void {
  beforeAll(async () => {
    [browser, site] = await Promise.all([connectChromium(), servePage(board)]);
  });
  // Graphics by software share the machine: a page that is done with draws no more.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}
