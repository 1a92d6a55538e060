import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { GraphFileError } from "../../../server/store/graph-file-error.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import { builtFiction, graph } from "../built-fiction.ts";
import { type AnyDamage, anyDamage, at, damagedAnyhow, place } from "../damage.ts";
import type { Subject } from "../subject.ts";

const file = "graph-data/built/graph.columns";

/** Bytes before the header: mark, version, length of the header, checksum of all that follows. */
const preamble = 16;

const damage = fc.record({
  how: fc.oneof(
    ...anyDamage,
    fc.record({ word: fc.tuple(fc.nat(3), fc.nat(0xffffffff)) }),
    fc.record({ put: fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })) }),
    // A number of the header, where offsets and lengths stand, that lies.
    fc.record({
      lie: fc.tuple(place, fc.constantFrom("0", "1", "7", "-1", "99999999", "1e9", "null", "0.5")),
    }),
  ),
  /** Whether the checksum is made to fit again, as no accident would. */
  fits: fc.boolean(),
});

/**
 * The columns beside a built graph: whole, they are used; damaged in any way, the graph itself is read, and it is said why.
 * With a checksum that was made to fit, what they hold may be another board, but nothing breaks.
 */
export const columnsSubject: Subject = {
  name: "columns",
  async open(count) {
    const fiction = await builtFiction();
    const path = join(fiction.folder, file);
    const sound = await readFile(path);
    const property = fc.asyncProperty(damage, async ({ how, fits }) => {
      const after = damaged(sound, how);
      if (fits && after.length >= preamble) after.writeUInt32LE(crc32(after.subarray(preamble)), 12);
      await writeFile(path, after);
      let said = "";
      try {
        const { board: loaded } = await loadSnapshot(graph, fiction.folder, ([notice]) => {
          said = notice?.message ?? "";
        });
        if (!fits && JSON.stringify(loaded) !== fiction.intact)
          throw new Error("another graph than was built is served");
        if (!fits && said === "" && !after.equals(sound)) throw new Error("damage is not told");
        if (said !== "" && !said.includes("npm run curate"))
          throw new Error(`does not say what to do: ${said}`);
        count(said === "" ? "columns" : "graph instead");
      } catch (cause) {
        if (!(cause instanceof GraphFileError)) throw cause;
        count("refused");
      } finally {
        await writeFile(path, sound);
      }
    });
    return { property, close: fiction.remove };
  },
};

interface Damage extends AnyDamage {
  readonly word?: readonly [number, number];
  readonly put?: readonly [number, Uint8Array];
  readonly lie?: readonly [number, string];
}

function damaged(before: Buffer, { word, put, lie, ...any }: Damage): Buffer {
  if (put)
    return Buffer.concat([
      before.subarray(0, at(before, put[0])),
      put[1],
      before.subarray(at(before, put[0])),
    ]);
  if (lie) {
    const length = before.readUInt32LE(8);
    const header = before.toString("utf8", preamble, preamble + length);
    const numbers = [...header.matchAll(/\d+/g)];
    const found = numbers[lie[0] % numbers.length];
    if (!found) return Buffer.from(before);
    const lying = header.slice(0, found.index) + lie[1] + header.slice(found.index + found[0].length);
    // Of the same length where that can be, so that only the number lies.
    const told = Buffer.from(lying.padEnd(length));
    const front = Buffer.from(before.subarray(0, preamble));
    front.writeUInt32LE(told.length, 8);
    return Buffer.concat([front, told, before.subarray(preamble + length)]);
  }
  const after = damagedAnyhow(before, any);
  if (word) after.writeUInt32LE(word[1], word[0] * 4);
  return after;
}
