import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openMemory } from "../../graph-data/curate/cache/memory.ts";
import { curate } from "../../graph-data/curate/curate.ts";
import { checksumOf } from "../../graph-data/curate/write/checksum.ts";
import { columnsOf } from "../../graph-data/curate/write/columns-file.ts";
import { type Board, boardSchema } from "../../graph-data/model/graph.ts";
import { strongestModality } from "../../graph-data/model/modalities.ts";
import { boardFiles } from "../pictures/board-files.ts";
import { edits, type MadeUpRecords, someRecords, writeMadeUp } from "./made-up-records.ts";

const place = fc.nat({ max: 40 });
const step = fc.record({ edit: fc.constantFrom(...Object.keys(edits)), a: place, b: place, c: place });

async function build(folder: string, name: string, memoryFolder?: string) {
  const outFile = join(folder, name, "graph.json");
  const memory = memoryFolder === undefined ? undefined : await openMemory(memoryFolder, "1");
  const dirs = { recordsDir: join(folder, "records"), seedsDir: join(folder, "seeds") };
  const { index, board, problems, coverage } = await curate({ ...dirs, outFile, memory });
  if (index) expect(await memory?.close()).toBeUndefined();
  const read = (file: string) => (index ? readFile(file) : null);
  return {
    problems,
    coverage,
    board,
    json: await read(outFile),
    columns: await read(columnsOf(outFile)),
  };
}

/** What edges should be, worked out one by one. */
function edgesOf({ articles }: MadeUpRecords) {
  const claims = articles.flatMap((article) =>
    article.claims.map((claim, at) => ({ ...claim, document: article.id, at })),
  );
  claims.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.at - b.at));
  const against = (id: string) =>
    [
      ...claims.filter(({ contradicts }) => contradicts.includes(id)).map((other) => other.id),
      ...claims.filter((other) => other.id === id).flatMap(({ contradicts }) => contradicts),
    ].sort();
  const keyOf = (claim: (typeof claims)[number]) => `${claim.subject}--${claim.predicate}--${claim.object}`;
  return [...new Set(claims.map(keyOf))].sort().map((key) => {
    const own = claims.filter((claim) => keyOf(claim) === key);
    return {
      key,
      modality: strongestModality(own.map(({ voiced }) => (voiced ? "claimed" : "stated"))),
      contested: own.some(({ id }) => against(id).length > 0),
      claims: own.map(({ id, note, when }) => ({
        id,
        note: note || undefined,
        when: when || null,
        contradicts: against(id).length > 0 ? [...new Set(against(id))] : undefined,
      })),
    };
  });
}

const shortEdges = ({ edges }: Board) =>
  edges.map(({ key, attributes: { modality, contested, claims } }) => ({
    key,
    modality,
    contested,
    claims: claims.map(({ id, note, when, contradicts }) => ({ id, note, when, contradicts })),
  }));

async function inFolder(check: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-edited-"));
  try {
    await check(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("records that are edited again and again", () => {
  it("come to the same bytes, problems and coverage with memory of the runs before as without any", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) =>
        inFolder(async (folder) => {
          const records = someRecords();
          await writeMadeUp(folder, records);
          await build(folder, "with", join(folder, "memory"));
          for (const { edit, a, b, c } of steps) {
            edits[edit]?.(records, a, b, c);
            await writeMadeUp(folder, records);
            const remembered = await build(folder, "with", join(folder, "memory"));
            expect(remembered).toEqual({ ...(await build(folder, "without")) });
          }
        }),
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  it("come to a graph whose file, columns, checksum and claims agree with its plain entries and the records", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), (steps) =>
        inFolder(async (folder) => {
          const records = someRecords();
          for (const { edit, a, b, c } of steps) edits[edit]?.(records, a, b, c);
          await writeMadeUp(folder, records);
          const { board, json, columns, problems } = await build(folder, "built");
          const errors = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
          expect(errors.filter((code) => code !== "symmetric-twice")).toEqual([]);
          fc.pre(errors.length === 0);
          const read = boardSchema.parse(JSON.parse((json as Buffer).toString("utf8")));
          expect(board).toEqual(read);
          expect(read.attributes.checksum).toBe(checksumOf(read));
          const file = join(folder, "built", "graph.json");
          const [ownColumns, ownJson] = boardFiles(file, read);
          expect(dirname(ownColumns?.path ?? "")).toBe(dirname(file));
          expect(ownJson?.bytes).toEqual(json);
          expect(Buffer.from(ownColumns?.bytes ?? [])).toEqual(columns);
          expect(shortEdges(read)).toEqual(edgesOf(records));
        }),
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
