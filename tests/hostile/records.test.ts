import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { curate } from "../../graph-data/curate/curate.ts";
import { hostileFolder, payloads } from "./hostile-set.ts";

type Edit = NonNullable<Parameters<typeof hostileFolder>[0]>;

async function hostileSet(edit?: Edit) {
  const set = await hostileFolder(edit);
  onTestFinished(() => set.remove());
  return set;
}

/** Sets a text somewhere in the first record of each kind. */
const put =
  (where: "entities" | "article" | "tour", path: readonly (string | number)[], value: unknown): Edit =>
  (files) => {
    let at = files[where] as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
    at[path.at(-1) as string] = value;
  };

describe("hostile records", () => {
  it("are text: what can be seen is kept as it was written, in every field", async () => {
    const { board, problems } = await curate(await hostileSet());
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const kept = JSON.stringify(board);
    for (const payload of payloads) expect(kept).toContain(JSON.stringify(payload).slice(1, -1));
  });

  const fields = [
    ["a label", "entities", [0, "label"], "entities.yaml"],
    ["an alias", "entities", [0, "aliases", 0], "entities.yaml"],
    ["a description", "entities", [0, "description"], "entities.yaml"],
    ["a note of an entity", "entities", [0, "note"], "entities.yaml"],
    ["a title", "article", ["document", "title"], "hostile.yaml"],
    ["a note of an article", "article", ["document", "note"], "hostile.yaml"],
    ["a note of a claim", "article", ["claims", 0, "note"], "hostile.yaml"],
    ["a text of the tour", "tour", ["steps", 0, "text"], "tour.yaml"],
    ["a title of the tour", "tour", ["title"], "tour.yaml"],
  ] as const;
  const unseen = ["\u0000", "\u001b[2J", "\u0007", "\u007f", "\u0085", "\u202egnp.exe", "\u2066x", "\uffff"];

  it.each(fields)(
    "with what acts unseen in %s are refused at its line and column",
    async (_, where, path, file) => {
      for (const character of unseen) {
        const set = await hostileSet(put(where, path, `before ${character} after`));
        const { board, problems } = await curate(set);
        expect(board).toBeNull();
        const found = problems.find(({ code }) => code === "bad-text");
        expect(found?.file).toBe(join(set.recordsDir, file));
        expect(found).toMatchObject(await placeOf(join(set.recordsDir, file), path));
        expect(found?.message).toMatch(/holds U\+[0-9A-F]{4}/);
        expect(found?.message).not.toContain(character);
      }
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "file:///etc/passwd",
    "vbscript:x",
    "",
  ])("with the link %j are refused", async (link) => {
    const { board, problems } = await curate(await hostileSet(put("entities", [0, "sameAs"], link)));
    expect(board).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "shape", message: expect.stringMatching(/http or https/) }),
    );
  });

  it.each([
    "__proto__",
    "constructor",
    "../x",
    "a b",
    "A",
    "a--b",
    "<b>",
    "a\u202eb",
    "x".repeat(500),
    "article",
  ])("with the id %j are refused", async (id) => {
    const set = await hostileSet(put("entities", [0, "id"], id));
    const { board, problems } = await curate(set);
    expect(board).toBeNull();
    expect(problems.some(({ line, code }) => line === 1 && /-id$|bad-text/.test(code))).toBe(true);
  });

  it("that contradict each other in a circle, or themselves, come to an end", async () => {
    const circle = await curate(
      await hostileSet(({ article }) => {
        const { claims } = article as { claims: { id: string; contradicts?: string[] }[] };
        claims.forEach((claim, place) => {
          claim.contradicts = [claims[(place + 1) % claims.length]?.id ?? ""];
        });
      }),
    );
    expect(circle.board?.edges.every(({ attributes }) => attributes.contested)).toBe(true);
    const { problems } = await curate(
      await hostileSet(put("article", ["claims", 0, "contradicts"], ["hosting-0"])),
    );
    expect(problems.map(({ code }) => code)).toContain("self-contradiction");
  });

  it("of ten megabytes are refused with what is too long", async () => {
    const set = await hostileSet();
    const file = join(set.recordsDir, "entities.yaml");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace("- id:", `- note: ${"y".repeat(1e7)}\n  id:`),
    );
    const { board, problems } = await curate(set);
    expect(board).toBeNull();
    expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(2_000);
  });
});

/** Line and column of a value, by the YAML library's own reading. */
async function placeOf(file: string, path: readonly (string | number)[]) {
  const text = await readFile(file, "utf8");
  const node = (parseDocument(text).contents as YAMLMap | YAMLSeq).getIn(path, true) as { range: number[] };
  const before = text.slice(0, node.range[0]).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
