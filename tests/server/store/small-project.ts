import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { curate } from "../../../graph-data/curate/curate.ts";

export const graph = "graph-data/built/graph.json";
export const entities = "graph-data/records/entities.yaml";

/** Where the project of the test that runs lies. */
export let folder: string;

/** A folder laid out as the project is, anew for each test: two people, an article of two sentences, a curated tie. */
export function inSmallProject(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dramatis-"));
    await lay();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
}

async function lay(): Promise<void> {
  await mkdir(join(folder, "graph-data/built"), { recursive: true });
  await mkdir(join(folder, "graph-data/records"));
  await mkdir(join(folder, "seeds"));
  await writeFile(join(folder, "seeds/small.txt"), "Ada met Bob in Paris. Later, Ada hosted Bob.\n");
  await writeFile(
    join(folder, entities),
    [
      "- {id: ada, kind: person, label: Ada, description: somebody}",
      "- {id: bob, kind: person, label: Bob, description: somebody else}",
      "",
    ].join("\n"),
  );
  const sha256 = createHash("sha256")
    .update(await readFile(join(folder, "seeds/small.txt")))
    .digest("hex");
  await writeFile(
    join(folder, "graph-data/records/small.yaml"),
    `document: {id: small, file: small.txt, title: Small, published: "2025", language: en, sha256: "${sha256}"}
claims:
  - id: ada-hosted-bob
    subject: ada
    predicate: hosted
    object: bob
    modality: stated
    evidence: [{exact: Ada hosted Bob}]
silent:
  - {exact: "Ada met Bob in Paris.", reason: a setting}
`,
  );
  const { problems, board } = await curate({
    recordsDir: join(folder, "graph-data/records"),
    seedsDir: join(folder, "seeds"),
    outFile: join(folder, graph),
  });
  if (!board) throw new Error(JSON.stringify(problems));
}

export const change = async (file: string, edit: (text: string) => string) =>
  writeFile(join(folder, file), edit(await readFile(join(folder, file), "utf8")));

/** Only our own curation writes a checksum. */
export const builtElsewhere = (text: string) => text.replace(/,\s*"checksum":"[0-9a-f]+"/, "");
