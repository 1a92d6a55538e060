import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Which program answers. */
export interface About {
  /** Of package.json. */
  readonly version: string;
  /** Changes whenever the program does, so that no client keeps an answer of an older one. */
  readonly program: string;
}

const shapingAnswers = ["server", "graph-data/model", "graph-data/query", "graph-data/formats"];

/** Reads the version, and a digest of the sources that shape answers: a few milliseconds, once. */
export function readAbout(folder: string): About {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const hash = createHash("sha256").update(version);
  for (const part of shapingAnswers) {
    for (const file of readdirSync(join(folder, part), { recursive: true, encoding: "utf8" }).sort()) {
      if (file.endsWith(".ts")) hash.update(file).update(readFileSync(join(folder, part, file)));
    }
  }
  return { version, program: hash.digest("base64url").slice(0, 16) };
}
