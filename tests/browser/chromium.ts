import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserServer, chromium } from "playwright-core";

/** Where people keep their browser; the first that is there is taken. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Graphics by software, so that every machine draws the same; the layout's worker is far too slow otherwise. */
const flags = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--font-render-hinting=none",
  "--disable-dev-shm-usage",
];

/**
 * Unpacks the Chromium that npm brings: one folder per version under the system's temporary one. Several test
 * files may ask at once, so each unpacks beside it and the first to finish gives the folder its name.
 */
async function unpacked(): Promise<string> {
  const about = new URL("../../node_modules/@sparticuz/chromium/package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(about, "utf8")) as { version: string };
  const folder = join(tmpdir(), `dramatis-chromium-${version}`);
  const program = join(folder, "chromium");
  if (existsSync(program)) return program;
  const fresh = mkdtempSync(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  return program;
}

/** The browser to test with: the one named by CHROMIUM, on Linux x64 the one that npm brings, else an installed one. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names "${named}", which is not there.`);
  }
  if (process.platform === "linux" && process.arch === "x64") return unpacked();
  const found = usualPlaces[process.platform]?.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    "No Chrome or Chromium was found for the browser tests: install one, or name its program in the variable CHROMIUM.",
  );
}

/** Puts the page's layers together without the graphics card that there is not: half the work of a page, in the same picture. */
const light = ["--disable-gpu-compositing"];

/** A browser that several processes share, each by its address; the caller closes it. */
export async function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await findChromium(), args: [...flags, ...light] });
}

/** A browser of one's own; the caller closes it. Throws one clear line where there is none. */
export async function launchChromium(options: { args?: readonly string[] } = {}): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: [...flags, ...(options.args ?? [])] });
}
