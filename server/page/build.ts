import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { runChild } from "../process/child.ts";
import { StartError } from "../process/start-error.ts";
import { sourcesDigest } from "./sources-digest.ts";
import { builtPage, hasPage } from "./static.ts";

const stamp = join(builtPage, ".sources");

/** Builds the page, unless what it is made from has not changed since. Answers whether it was built. */
export async function buildPage(): Promise<boolean> {
  const digest = await sourcesDigest();
  const before = await readFile(stamp, "utf8").catch(() => "");
  if (hasPage() && before === digest) return false;
  try {
    await runChild<true>(new URL("./build-child.ts", import.meta.url));
  } catch (cause) {
    throw new StartError(
      `The page cannot be built: ${gist((cause as Error).message)}. npm run build says more.`,
    );
  }
  await writeFile(stamp, digest);
  return true;
}

/** The one line of a bundler's report that names the trouble, without its colours. */
function gist(report: string): string {
  const lines = stripVTControlCharacters(report).split("\n");
  return (lines.find((line) => /^\[\w+\]/.test(line)) ?? lines[0] ?? "").trim();
}
