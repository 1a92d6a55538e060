import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { GraphFileError } from "../../../server/store/graph-file-error.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import { builtFiction, graph } from "../built-fiction.ts";
import { type AnyDamage, anyDamage, at, damagedAnyhow, place } from "../damage.ts";
import { hostileText } from "../hostile-values.ts";
import type { Subject } from "../subject.ts";

const targets = [graph, graph, graph, "seeds/a-charge.txt"] as const;

const damage = fc.record({
  file: fc.constantFrom(...targets),
  how: fc.oneof(
    ...anyDamage,
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
    const fiction = await builtFiction();
    const sound = new Map<string, Buffer>();
    for (const file of targets) sound.set(file, await readFile(join(fiction.folder, file)));
    const property = fc.asyncProperty(damage, async ({ file, how }) => {
      const before = sound.get(file) as Buffer;
      await writeFile(join(fiction.folder, file), damaged(before, how));
      try {
        const loaded = await loadSnapshot(graph, fiction.folder);
        if (JSON.stringify(loaded.board) !== fiction.intact)
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

interface Damage extends AnyDamage {
  readonly lost?: readonly [number, number];
  readonly put?: readonly [number, string];
  readonly format?: unknown;
  readonly swapped?: readonly [number, number];
}

function damaged(before: Buffer, { lost, put, format, swapped, ...any }: Damage): Buffer {
  const joined = (start: number, middle: string, end: number) =>
    Buffer.concat([before.subarray(0, start), Buffer.from(middle), before.subarray(end)]);
  if (lost) return joined(at(before, lost[0]), "", at(before, lost[0]) + lost[1]);
  if (put) return joined(at(before, put[0]), put[1], at(before, put[0]));
  const after = damagedAnyhow(before, any);
  if (swapped) {
    const [a, b] = [at(before, swapped[0]), at(before, swapped[1])];
    [after[a], after[b]] = [before[b] ?? 0, before[a] ?? 0];
  }
  if (format === undefined) return after;
  return Buffer.from(before.toString().replace('"format":1', `"format":${JSON.stringify(format)}`));
}
