import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import type { Board } from "../../../graph-data/model/graph.ts";
import { indexCodePoints } from "../../../graph-data/query/text/code-points.ts";
import { staticPage } from "../../../server/page/static.ts";
import { projectFolder } from "../../../server/store/project.ts";
import { takeSnapshot } from "../../../server/store/snapshot.ts";
import { launchChromium } from "../../browser/chromium.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { serveApp } from "../../serving/serve-app.ts";
import { serveBare } from "../measure/bare-server.ts";
import { type FirstView, openPage } from "../measure/open-page.ts";
import type { Panning } from "../measure/pan.ts";
import { median } from "../measure/race.ts";
import { atMost } from "../run/rows.ts";
import { type Section, type Size, sizeName, type Tools } from "../run/section.ts";

/** Rounds that count, by how long one takes and how much it varies; the view is dragged in the first of them, as a drag is a mean by itself. */
const rounds = [
  { upTo: 1000, opened: 19, dragged: 3 },
  { upTo: 10_000, opened: 5, dragged: 2 },
  { upTo: Number.POSITIVE_INFINITY, opened: 3, dragged: 1 },
] as const;

const shipped = JSON.parse(readFileSync(join(projectFolder, "graph-data/built/graph.json"), "utf8")) as Board;

function textsOf({ attributes }: Board) {
  return new Map(
    attributes.documents.map(({ id, file }) => [
      id,
      indexCodePoints(readFileSync(join(projectFolder, "seeds", file), "utf8")),
    ]),
  );
}

/** A made-up board over our article: every claim quotes the same words of it. */
function madeUp({ nodes, edges }: Size): Board {
  const [document] = shipped.attributes.documents;
  const evidence = shipped.edges[0]?.attributes.claims[0]?.evidence[0];
  if (!document || !evidence) throw new Error("The shipped graph quotes nothing.");
  const made = largeBoard(nodes, edges);
  for (const { attributes } of made.edges) for (const claim of attributes.claims) claim.evidence = [evidence];
  return { ...made, attributes: { ...made.attributes, documents: [document] } };
}

async function compare(
  board: Board,
  what: string,
  goals: Goals,
  browser: Browser,
  page: string,
  tools: Tools,
) {
  const { progress, row, signal } = tools;
  const { opened, dragged } = rounds.find(({ upTo }) => board.nodes.length < upTo) ?? rounds[0];
  const ours = await serveApp(takeSnapshot(board, textsOf(board)), { page: staticPage(page) });
  const bare = await serveBare(board);
  const seen: { ours: FirstView[]; bare: FirstView[] } = { ours: [], bare: [] };
  try {
    // In the first round everything is cold that a reader's server and machine have warm: it does not count.
    for (let round = 0; round <= opened; round++) {
      for (const [who, url] of [
        ["ours", `${ours.address}/`],
        ["bare", bare.url],
      ] as const) {
        signal.throwIfAborted();
        progress(`${who} opens ${what} (${round} of ${opened})`);
        const view = await openPage(browser, url, round > 0 && round <= dragged);
        if (round > 0) seen[who].push(view);
      }
    }
  } finally {
    await ours[Symbol.asyncDispose]();
    await bare.close();
  }
  const both = (figure: Exclude<keyof FirstView, "panning">) => ({
    ours: median(seen.ours.map((view) => view[figure])),
    theirs: median(seen.bare.map((view) => view[figure])),
  });
  const peer = "bare sigma page";
  row(atMost({ what: `page: first frame, ${what}`, peer, unit: "ms", ...both("drawn") }, goals.drawn));
  row(atMost({ what: `page: heap, ${what}`, peer, unit: "MB", ...both("heap") }, goals.heap));
  row(atMost({ what: `page: longest task while loading, ${what}`, peer, unit: "ms", ...both("longest") }));
  row(
    atMost(
      {
        what: `page: longest task while loading beside the first draw, ${what}`,
        peer: "200 ms allowed",
        unit: "ms",
        ours: both("besides").ours,
        theirs: 200,
      },
      1,
    ),
  );
  const moving = (figure: keyof Panning) => ({
    peer,
    unit: "ms" as const,
    ours: median(seen.ours.flatMap(({ panning }) => panning?.[figure] ?? [])),
    theirs: median(seen.bare.flatMap(({ panning }) => panning?.[figure] ?? [])),
  });
  row(atMost({ what: `page: scripts a frame while panning, ${what}`, ...moving("script") }, 1.5));
  row(atMost({ what: `page: between frames while panning, ${what}`, ...moving("interval") }, goals.interval));
  if (board !== shipped) return;
  row(
    atMost(
      {
        what: `page: sent for the first view, ${what}`,
        peer: "300 kB allowed",
        unit: "kB",
        ours: both("sent").ours,
        theirs: 300,
      },
      1,
    ),
  );
  row(atMost({ what: `page: sent for the first view, ${what}`, peer, unit: "kB", ...both("sent") }));
}

interface Goals {
  readonly drawn: number;
  readonly heap: number | null;
  /** Detail of large graphs is hidden while they move. */
  readonly interval: number | null;
}

export const pageSection: Section = {
  title: "The page in a browser",
  sizes: [
    { nodes: 5000, edges: 15_000 },
    { nodes: 20_000, edges: 60_000 },
  ],
  async run(sizes, tools) {
    const page = mkdtempSync(join(tmpdir(), "dramatis-page-"));
    const root = fileURLToPath(new URL("../../../client", import.meta.url));
    tools.progress("building the page");
    await build({
      root,
      configFile: join(root, "vite.config.ts"),
      logLevel: "error",
      build: { outDir: page, emptyOutDir: true },
    });
    const browser = await launchChromium();
    try {
      await compare(shipped, "our article", { drawn: 1.5, heap: null, interval: null }, browser, page, tools);
      for (const size of sizes)
        await compare(
          madeUp(size),
          sizeName(size),
          { drawn: 0.9, heap: 1.3, interval: 0.6 },
          browser,
          page,
          tools,
        );
    } finally {
      await browser.close();
      rmSync(page, { recursive: true, force: true });
    }
  },
};
