import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { runChild } from "../process/child.ts";
import { StartError } from "../process/start-error.ts";
import { putInPlace } from "./put-in-place.ts";
import { sourcesDigest } from "./sources-digest.ts";
import { builtPage, hasPage } from "./static.ts";

const stamp = join(builtPage, ".sources");

/** Where a page is built while another is served; no name that is served. */
const beside = join(builtPage, ".next");

/**
 * Builds the page beside the one that is served and puts it in place, unless what it is made from has not changed since.
 * Answers whether it was built.
 */
export async function buildPage({ always = false } = {}): Promise<boolean> {
  const digest = await sourcesDigest();
  const before = await readFile(stamp, "utf8").catch(() => "");
  if (!always && hasPage() && before === digest) return false;
  try {
    await runChild<true>(new URL("./build-child.ts", import.meta.url), [beside]);
    await putInPlace(beside, builtPage);
  } catch (cause) {
    const report = stripVTControlCharacters((cause as Error).message);
    throw new StartError(
      always
        ? `The page cannot be built.\n${report}`
        : `The page cannot be built: ${gist(report)}. npm run build says more.`,
    );
  }
  await writeFile(stamp, digest);
  return true;
}

/** The one line of a bundler's report that names the trouble. */
function gist(report: string): string {
  const lines = report.split("\n");
  return (lines.find((line) => /^\[\w+\]/.test(line)) ?? lines[0] ?? "").trim();
}
