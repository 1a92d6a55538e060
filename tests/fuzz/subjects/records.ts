import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { stringify } from "yaml";
import { curate } from "../../../graph-data/curate/curate.ts";
import { fictionFolder } from "../fiction-folder.ts";
import { hostileText } from "../hostile-values.ts";
import type { Subject } from "../subject.ts";

const files = ["entities.yaml", "a-charge.yaml", "b-denial.yaml"] as const;

/** Pieces that mean something to YAML, or to what reads it. */
const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      "\t",
      ": ",
      "- ",
      "{",
      "}",
      "[",
      "]",
      '"',
      "'",
      "|",
      ">",
      "\n",
      "\r\n",
      "\r",
      "*a",
      "&a ",
      "!!js/function ",
    ],
    ...[
      "%YAML 9.9\n",
      "---\n",
      "...\n",
      "? ",
      "# ",
      "<<: *a\n",
      "~",
      "null",
      "__proto__: 1\n",
      "\ufeff",
      "\0",
      "\u0085",
    ],
    ...[
      "&a [*a]",
      "&a {b: *a}",
      "!!binary aGk=",
      "!!set {a}",
      "0x1F",
      "1e999",
      "2025-11-17",
      "contradicts: [charge-denied]",
    ],
  ),
  hostileText,
  fc.constantFrom(
    "[".repeat(3_000),
    "{a: ".repeat(3_000),
    "- ".repeat(3_000),
    "a: &a [x]\n".repeat(200),
    `"${"y".repeat(100_000)}"`,
    `${" ".repeat(5_000)}- a`,
  ),
);
const textDamage = fc.array(fc.tuple(fc.nat(4_000), fc.nat(30), pieces), { minLength: 1, maxLength: 3 });
/** Bytes that need not be UTF-8 any more. */
const byteDamage = fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { minLength: 1, maxLength: 4 });

const value = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e21,
    [],
    {},
    [[]],
    { a: 1 },
    ["__proto__"],
    "x".repeat(30_000),
  ),
);
/** Well-formed YAML of the right shape, with anything in any field. */
const entity = fc.record({
  id: fc.oneof(fc.constantFrom("ada", "bob", "__proto__", "constructor", "article", "A b"), value),
  kind: fc.oneof(fc.constantFrom("person", "state"), value),
  label: value,
  aliases: fc.oneof(fc.array(hostileText, { maxLength: 3 }), value),
  description: value,
  sameAs: fc.oneof(fc.constantFrom("https://example.org/a", "javascript:alert(1)"), value),
  note: value,
});

const damage = fc.oneof(
  fc.record({ file: fc.constantFrom(...files), text: textDamage }),
  fc.record({ file: fc.constantFrom(...files), bytes: byteDamage }),
  fc.record({ file: fc.constant("entities.yaml" as const), entities: fc.array(entity, { maxLength: 3 }) }),
);

/** The records: whatever stands in them, there is a graph, or problems that say where and what to do. */
export const recordsSubject: Subject = {
  name: "records",
  async open(count) {
    const place = await fictionFolder();
    const sound = new Map<string, Buffer>();
    for (const file of files) sound.set(file, await readFile(join(place.recordsDir, file)));
    const property = fc.asyncProperty(damage, async (given) => {
      const before = sound.get(given.file) as Buffer;
      await writeFile(join(place.recordsDir, given.file), damaged(before, given));
      try {
        const { board, problems } = await curate(place);
        if ((board === null) !== problems.some(({ severity }) => severity === "error")) {
          throw new Error("neither a graph nor a reason, or both");
        }
        for (const { file, line, column, message, code } of problems) {
          if (!file || line < 0 || (line > 0 && column < 1))
            throw new Error(`a problem without a place: ${message}`);
          if (message.length > 6_000) throw new Error(`a message of ${message.length} characters`);
          if (/undefined|\[object \w|\bat .*\.ts:/u.test(message))
            throw new Error(`a strange message: ${message}`);
          count(code);
        }
        if (board) count("built");
      } finally {
        await writeFile(join(place.recordsDir, given.file), before);
      }
    });
    return { property, close: place.remove };
  },
};

interface Damage {
  readonly text?: readonly (readonly [number, number, string])[];
  readonly bytes?: readonly (readonly [number, number])[];
  readonly entities?: readonly object[];
}

function damaged(before: Buffer, { text, bytes, entities }: Damage): string | Buffer {
  if (entities) return stringify(entities);
  if (bytes) {
    const after = Buffer.from(before);
    for (const [at, byte] of bytes) after[at % after.length] = byte;
    return after;
  }
  let after = before.toString("utf8");
  for (const [at, length, put] of text ?? []) {
    const start = at % (after.length + 1);
    after = after.slice(0, start) + put + after.slice(start + length);
  }
  return after;
}
