import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import react from "@vitejs/plugin-react";
import subsetFont from "subset-font";
import { defineConfig, type Plugin, type Rolldown } from "vite";

const pack = promisify(brotliCompress);
const isFont = (file: string) => file.endsWith(".woff2");

/** Letters of western European languages and the marks of good typesetting; others fall back to the reader's fonts. */
const letters = [
  ...codePoints(0x20, 0x7e),
  ...codePoints(0xa0, 0xff),
  ..."ŒœŠšŽžŸƒ–—‘’‚“”„†‡•…‰‹›€™←↑→↓−×",
].join("");

function codePoints(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place));
}

/** Cuts fonts to what the page sets in them: two fifths less to send before the first word is read. */
const cutFonts: Plugin = {
  name: "cut-fonts",
  apply: "build",
  async generateBundle(_options, bundle) {
    for (const [file, asset] of Object.entries(bundle)) {
      if (asset.type !== "asset" || !isFont(file)) continue;
      asset.source = await subsetFont(Buffer.from(asset.source), letters, {
        targetFormat: "woff2",
        variationAxes: { wght: { min: 400, max: 700 } },
      });
    }
  },
};

/** Beside each text file its Brotli at full strength, a tenth smaller than a server packs in passing: FILE.br. */
const packOnce: Plugin = {
  name: "pack-once",
  apply: "build",
  async writeBundle({ dir = "" }, bundle) {
    const texts = Object.keys(bundle).filter((file) => /\.(?:js|css|svg|html)$/.test(file));
    await Promise.all(
      texts.map(async (file) => {
        const path = join(dir, file);
        await writeFile(`${path}.br`, await pack(await readFile(path)));
      }),
    );
  },
};

function link(attrs: Record<string, string>, file: string) {
  return [
    {
      tag: "link",
      attrs: { ...attrs, href: `/${file}`, crossorigin: "anonymous" },
      injectTo: "head" as const,
    },
  ];
}

/** Fonts and the scripts that surround the graph are asked for with the page itself, those after the graph's own. */
const preloadFirst: Plugin = {
  name: "preload-first",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) => {
        if (file.type === "asset") {
          return isFont(file.fileName)
            ? link({ rel: "preload", as: "font", type: "font/woff2" }, file.fileName)
            : [];
        }
        return file.name === around ? link({ rel: "prefetch", as: "script" }, file.fileName) : [];
      }),
  },
};

/** All that a module names without waiting, and it itself. */
function reach(context: Rolldown.PluginContext, from: (id: string) => boolean): Set<string> {
  const ids = new Set([...context.getModuleIds()].filter(from));
  for (const id of ids) for (const next of context.getModuleInfo(id)?.importedIds ?? []) ids.add(next);
  return ids;
}

/** The panels of the first view, and the page they stand in. */
const aroundGraph =
  /\/client\/(?:page\/mount|article\/article|panels\/(?:details\/details|filters\/filters|timeline\/timeline|legend\/legend))\.tsx$/;

const around = "around";
let first = new Set<string>();
let second = new Set<string>();

/**
 * The first view comes in two scripts, as forty their headers would weigh more than they: what draws the graph, which is
 * all that main.ts names, and what stands around it.
 */
const twoScripts: Plugin = {
  name: "two-scripts",
  apply: "build",
  buildEnd() {
    first = reach(this, (id) => id.endsWith("/client/main.ts"));
    second = reach(this, (id) => aroundGraph.test(id));
  },
};

/** The page: `vite build client` writes client/dist; in development the server embeds this config as middleware. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  publicDir: false,
  plugins: [react(), twoScripts, cutFonts, preloadFirst, packOnce],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // A font or an icon inlined as data: would need a laxer content security policy.
    assetsInlineLimit: 0,
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: around, test: (id) => second.has(id) && !first.has(id) }],
        },
      },
    },
    reportCompressedSize: false,
  },
});
