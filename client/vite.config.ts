import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page: `vite build client` writes client/dist; in development the server embeds this config as middleware. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  publicDir: false,
  plugins: [react()],
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
