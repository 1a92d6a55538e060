import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { curate } from "../../../graph-data/curate/curate.ts";
import { GraphFileError } from "../../../server/store/graph-file-error.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import { fictionFolder } from "../fiction-folder.ts";
import { hostileText } from "../hostile-values.ts";
import type { Subject } from "../subject.ts";

const graph = "graph-data/built/graph.json";
const targets = [graph, graph, graph, "seeds/a-charge.txt"] as const;

const place = fc.nat(1_000_000);
const damage = fc.record({
  file: fc.constantFrom(...targets),
  how: fc.oneof(
    fc.record({ cutAt: place }),
    fc.record({ flips: fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 3 }) }),
    fc.record({ lost: fc.tuple(place, fc.integer({ min: 1, max: 500 })) }),
    fc.record({ put: fc.tuple(place, hostileText) }),
    fc.record({
      format: fc.oneof(fc.integer({ min: -5, max: 99 }), fc.constantFrom("1", null, 1e21, {}, [1])),
    }),
    fc.record({ swapped: fc.tuple(place, place) }),
  ),
});

/** Built files and articles: what is loaded is what was built, or the file is refused with what to do. */
export const builtFilesSubject: Subject = {
  name: "built files",
  async open(count) {
    const fiction = await fictionFolder();
    const { board } = await curate(fiction);
    if (!board) throw new Error("the fiction is not sound");
    const sound = new Map<string, Buffer>();
    for (const file of targets) sound.set(file, await readFile(join(fiction.folder, file)));
    const intact = JSON.stringify((await loadSnapshot(graph, fiction.folder)).board);
    const property = fc.asyncProperty(damage, async ({ file, how }) => {
      const before = sound.get(file) as Buffer;
      await writeFile(join(fiction.folder, file), damaged(before, how));
      try {
        const loaded = await loadSnapshot(graph, fiction.folder);
        if (JSON.stringify(loaded.board) !== intact)
          throw new Error("another graph than was built is served");
        count("harmless");
      } catch (cause) {
        if (!(cause instanceof GraphFileError)) throw cause;
        if (!/\.(json|txt) .*(npm run curate|Put the article back)/s.test(cause.message)) {
          throw new Error(`does not say what to do: ${cause.message}`);
        }
        if (cause.message.length > 3_000) throw new Error(`a message of ${cause.message.length} characters`);
        count("refused");
      } finally {
        await writeFile(join(fiction.folder, file), before);
      }
    });
    return { property, close: fiction.remove };
  },
};

interface Damage {
  readonly cutAt?: number;
  readonly flips?: readonly (readonly [number, number])[];
  readonly lost?: readonly [number, number];
  readonly put?: readonly [number, string];
  readonly format?: unknown;
  readonly swapped?: readonly [number, number];
}

function damaged(before: Buffer, { cutAt, flips, lost, put, format, swapped }: Damage): Buffer {
  const at = (place: number) => place % before.length;
  const joined = (start: number, middle: string, end: number) =>
    Buffer.concat([before.subarray(0, start), Buffer.from(middle), before.subarray(end)]);
  if (cutAt !== undefined) return before.subarray(0, at(cutAt));
  if (lost) return joined(at(lost[0]), "", at(lost[0]) + lost[1]);
  if (put) return joined(at(put[0]), put[1], at(put[0]));
  const after = Buffer.from(before);
  for (const [place, bit] of flips ?? []) after[at(place)] = (after[at(place)] ?? 0) ^ (1 << bit);
  if (swapped) {
    const [a, b] = [at(swapped[0]), at(swapped[1])];
    [after[a], after[b]] = [before[b] ?? 0, before[a] ?? 0];
  }
  if (format === undefined) return after;
  return Buffer.from(before.toString().replace('"format":1', `"format":${JSON.stringify(format)}`));
}
