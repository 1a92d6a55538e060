import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import react from "@vitejs/plugin-react";
import subsetFont from "subset-font";
import { defineConfig, type Plugin } from "vite";

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

/** What the first view is made of and no script names at once: the canvas, the article, Details. */
const firstChunks = [
  "client/graph/canvas.ts",
  "client/article/article.tsx",
  "client/panels/details/details.tsx",
];

/** Fonts and first chunks are asked for with the page itself, not when a style sheet or a script has come. */
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
        const first = firstChunks.some((source) => file.facadeModuleId?.endsWith(source));
        return first ? link({ rel: "modulepreload" }, file.fileName) : [];
      }),
  },
};

/**
 * What several parts of the page share, in two files: as twenty, their headers would weigh more than they. Apart from
 * the rest stands what asks the board, since it reads dates, and the first words need not wait for their grammar.
 */
const shared = [
  {
    name: "shared",
    test: /\/(?:graph-data\/model|client\/(?:words|design|state(?!\/(?:timeline|filtering))))\/.*\.tsx?$/,
    minShareCount: 2,
  },
  {
    name: "asking",
    test: /\/(?:graph-data\/query\/(?:dates|index|filter|counts)|client\/state\/(?:timeline|filtering))\/.*\.ts$|\/node_modules\/(?:edtf|nearley)\//,
    minShareCount: 2,
  },
];

/** The page: `vite build client` writes client/dist; in development the server embeds this config as middleware. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  publicDir: false,
  plugins: [react(), cutFonts, preloadFirst, packOnce],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // A font or an icon inlined as data: would need a laxer content security policy.
    assetsInlineLimit: 0,
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: shared } },
    },
    reportCompressedSize: false,
  },
});
