import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Board } from "../../graph-data/model/graph.ts";
import type { Tour } from "../../graph-data/model/tour.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { hasPage, staticPage } from "../../server/page/static.ts";
import { loadTour } from "../../server/store/load-tour.ts";
import { projectFolder } from "../../server/store/project.ts";
import { takeSnapshot } from "../../server/store/snapshot.ts";
import { serveApp } from "../serving/serve-app.ts";

const bytes = readFileSync(join(projectFolder, "graph-data/built/graph.json"));
/** The board that the project ships, and that the page is tested with. */
export const shippedBoard = JSON.parse(bytes.toString()) as Board;

/** The built page and the API at a port of their own, as `npm start` serves them. Throws where the page is not built. */
export async function servePage(board: Board = shippedBoard, page = staticPage()) {
  if (!hasPage()) throw new Error("The page is not built; run `npm run build` first.");
  const texts = new Map(
    board.attributes.documents.map(({ id, file }) => [
      id,
      indexCodePoints(readFileSync(join(projectFolder, "seeds", file), "utf8")),
    ]),
  );
  const snapshot = takeSnapshot(board, texts, undefined, await tourOf(board));
  const served = await serveApp(snapshot, { page });
  return { url: `${served.address}/`, close: () => served[Symbol.asyncDispose]() };
}

/** Only the shipped board has a tour. */
async function tourOf(board: Board): Promise<Tour | null> {
  if (board !== shippedBoard) return null;
  return (await loadTour("graph-data/built/graph.json", projectFolder, board.attributes.checksum)).tour;
}

export interface Opened {
  readonly page: Page;
  /** What the page complained of: faults, refusals of the policy, failed requests. */
  readonly complaints: readonly string[];
}

/** A fresh page at an address, with the board drawn and the page around it. `prepare` runs before anything is loaded. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  // A busy machine with graphics by software is slow, not wrong.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await prepare(page);
  await page.goto(url);
  await page.locator('.page:not(.frame) :is([data-canvas="drawn"], [data-canvas="missing"])').waitFor();
  return { page, complaints };
}
