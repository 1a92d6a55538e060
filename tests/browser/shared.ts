import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { serveChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the Chromium that all test files share. */
    chromium: string;
    /** Folder of the page that holds nothing but the canvas, built as the product builds it. */
    canvasPage: string;
  }
}

/** What all files of browser tests use and none changes: made once before the first of them, taken away after the last. */
export default async function share({ provide }: TestProject): Promise<() => Promise<void>> {
  const canvasPage = mkdtempSync(join(tmpdir(), "dramatis-canvas-"));
  const [server] = await Promise.all([
    serveChromium(),
    build({
      root: fileURLToPath(new URL("pages/canvas", import.meta.url)),
      logLevel: "error",
      configFile: false,
      build: { outDir: canvasPage, emptyOutDir: true, target: "es2023" },
    }),
  ]);
  provide("chromium", server.wsEndpoint());
  provide("canvasPage", canvasPage);
  return async () => {
    await server.close();
    rmSync(canvasPage, { recursive: true, force: true });
  };
}
