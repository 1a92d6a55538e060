import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../graph-data/curate/read/parse-yaml.ts";
import { copyFiction } from "./fiction.ts";

const entities = "records/entities.yaml";

async function curateWith(content: string | Uint8Array) {
  const fiction = await copyFiction();
  await fiction.write(entities, content);
  const { board, problems } = await fiction.curate();
  expect(board).toBeNull();
  return problems.filter(({ file }) => file.endsWith("entities.yaml"));
}

describe("a file of records", () => {
  it("that is not UTF-8 is refused at the first such byte", async () => {
    const bytes = Buffer.concat([
      Buffer.from("# é\n# \ufffd "),
      Buffer.from([0xc3, 0x28]),
      Buffer.from("\n"),
    ]);
    expect(await curateWith(bytes)).toMatchObject([{ code: "invalid-utf8", line: 2, column: 5 }]);
  });

  it("with a byte order mark is refused", async () => {
    expect(await curateWith("\ufeff[]")).toMatchObject([{ code: "byte-order-mark", line: 1, column: 1 }]);
  });

  it("with tabs for indentation is refused where they stand", async () => {
    expect(await curateWith("- id: a\n\tkind: state\n")).toMatchObject([
      { code: "yaml", line: 2, column: 1 },
    ]);
  });

  it("with Windows line ends is read, and problems stand on the right line", async () => {
    const text = "- id: a\r\n  kind: state\r\n  label: 😀 A\r\n  description: A\r\n  color: red\r\n";
    expect(await curateWith(text)).toMatchObject([
      { code: "unknown-key", line: 5, column: 3, text: "color" },
    ]);
  });

  it("that is a map, a word or nothing at all is refused", async () => {
    for (const text of ["a: 1", "word", "", "# only a comment\n", "null"]) {
      expect(await curateWith(text)).toMatchObject([{ code: "shape" }]);
    }
  });

  it("that is too large is refused unread", async () => {
    const problems = await curateWith(Buffer.alloc(33 * 2 ** 20, "#"));
    expect(problems).toMatchObject([
      { code: "too-large", message: expect.stringContaining("34603008 bytes") },
    ]);
  });

  it("with half a surrogate pair is refused, with a quote of ten megabytes too", async () => {
    const entity = (label: string) => `- { id: a, kind: state, label: "${label}", description: A }`;
    expect(await curateWith(entity("\\ud83d"))).toMatchObject([{ code: "bad-text", line: 1, column: 32 }]);
    expect(await curateWith(entity("x".repeat(10_000_000)))).toMatchObject([
      { code: "shape", line: 1, message: expect.stringContaining("longer than 20000 characters") },
    ]);
  });

  it("with names of prototypes as keys or values is refused or harmless", async () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const problems = await curateWith(
        `- { id: a, kind: state, label: A, description: A, ${key}: { a: 1 } }`,
      );
      expect(problems).toMatchObject([{ code: "unknown-key", text: key }]);
    }
    expect(await curateWith("- { id: a, kind: constructor, label: A, description: A }")).toMatchObject([
      { code: "shape" },
    ]);
    expect("a" in {}).toBe(false);
  });

  it("whose predicate or exemption is a prototype’s name is refused", async () => {
    const fiction = await copyFiction();
    await fiction.edit(
      "records/a-charge.yaml",
      "predicate: accuses",
      "predicate: constructor\n    exempt: { toString: why }",
    );
    const codes = (await fiction.curate()).problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["unknown-predicate", "unknown-exemption"]));
  });
});

describe("YAML made to explode is refused without toil", () => {
  const many = 200_000;
  it.each([
    ["nested lists", "[".repeat(many)],
    ["nested maps", "{a: ".repeat(many)],
    ["nested items", "- ".repeat(many)],
    ["nested questions", "? ".repeat(many)],
    ["heaps of anchors", `a: ${"&a ".repeat(many)}`],
    ["heaps of tags", `a: ${"!t ".repeat(many)}`],
    ["heaps of directives", "%X\n".repeat(many)],
    ["many documents", "---\na: 1\n".repeat(many / 10)],
    ["aliases of aliases", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]"],
    ["deep indentation", Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}- a:`).join("\n")],
  ])("%s", (_, text) => {
    const { value, findings } = parseYaml("bomb.yaml", text);
    expect(value).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(100);
  });
});

it("whatever stands in the records, curating ends in a graph or in problems at a place, and never throws", async () => {
  const fiction = await copyFiction();
  const sound = await fiction.read("records/a-charge.yaml");
  const junk = fc.constantFrom(
    "\u0000",
    "\t",
    ": ",
    "- ",
    "{",
    "]",
    '"',
    "'",
    "|",
    "\n",
    "*",
    "&a ",
    "!!x ",
    "%",
    "__proto__",
    "\u202e",
    "<script>",
    "=1+1",
    "null",
    "~",
    "? ",
    "# ",
  );
  const damage = fc.array(
    fc.tuple(fc.nat(sound.length), fc.nat(12), fc.oneof(junk, fc.string({ maxLength: 8 }))),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(damage, async (cuts) => {
      let text = sound;
      for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length);
      await fiction.write("records/a-charge.yaml", text);
      const { board, problems } = await fiction.curate();
      expect(board === null).toBe(problems.some(({ severity }) => severity === "error"));
      for (const { file, line, message } of problems) {
        expect(file.length * line).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object|at .*\.ts:/u);
      }
    }),
    { numRuns: 150 },
  );
});
