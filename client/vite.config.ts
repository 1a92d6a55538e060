import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Text is what the page is for: its fonts are asked for with the page itself, not when the style sheet has come. */
const preloadFonts: Plugin = {
  name: "preload-fonts",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith(".woff2"))
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
  plugins: [react(), preloadFonts],
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
