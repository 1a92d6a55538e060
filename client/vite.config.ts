import react from "@vitejs/plugin-react";
import subsetFont from "subset-font";
import { defineConfig, type Plugin } from "vite";

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

/** Text is what the page is for: its fonts are asked for with the page itself, not when the style sheet has come. */
const preloadFonts: Plugin = {
  name: "preload-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter(isFont)
        .map((file) => ({
          tag: "link",
          attrs: {
            rel: "preload",
            href: `/${file}`,
            as: "font",
            type: "font/woff2",
            crossorigin: "anonymous",
          },
          injectTo: "head" as const,
        })),
  },
};

/** The page: `vite build client` writes client/dist; in development the server embeds this config as middleware. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  publicDir: false,
  plugins: [react(), cutFonts, preloadFonts],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // A font or an icon inlined as data: would need a laxer content security policy.
    assetsInlineLimit: 0,
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
