import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Written } from "./records.ts";

const article = "article-0";

/** A curator's note on one claim: nothing that is drawn changes. */
export function changeNote({ recordsDir }: Written): void {
  rewrite(join(recordsDir, `${article}.yaml`), /(?<=^ {4}modality: stated\n)(?: {4}note: .*\n)?/m, (note) =>
    note === "" ? "    note: Seen.\n" : "    note: Seen again.\n",
  );
}

/** One sentence and one claim more in one article: a tie is drawn that was not there, so that all are laid out anew. */
export function addTie({ recordsDir, seedsDir }: Written): void {
  const [records, seed] = [join(recordsDir, `${article}.yaml`), join(seedsDir, `${article}.txt`)];
  const before = readFileSync(seed, "utf8");
  const said = /^.* on (?=item 0,)/.exec(before)?.[0];
  const claim = /(?<=^claims:\n) {2}- id: (?:.|\n)*?(?=^ {2}- id: )/m.exec(
    readFileSync(records, "utf8"),
  )?.[0];
  if (!said || !claim) throw new Error(`${seed} does not begin with its first claim.`);
  const text = `${before}\n${said}another day.\n`;
  const [old, now] = [before, text].map((whole) => createHash("sha256").update(whole).digest("hex"));
  const more = claim
    .replace(/id: .*/, "id: claim-more")
    .replace(/predicate: (.*)/, (_, name) => `predicate: ${name === "asked" ? "hosted" : "asked"}`)
    .replace(/exact: .*/, `exact: ${said}another day`);
  writeFileSync(seed, text);
  rewrite(records, new RegExp(`(?<=^ {2}sha256: )${old}`, "m"), () => now as string);
  rewrite(records, /$/, () => more);
}

function rewrite(file: string, pattern: RegExp, to: (found: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = before.replace(pattern, to);
  if (after === before) throw new Error(`Nothing of ${file} fits ${pattern}.`);
  writeFileSync(file, after);
}
