import { describe, expect, it } from "vitest";
import { renderProblems } from "../../graph-data/curate/report/render-problems.ts";
import { copyFiction } from "./fiction.ts";

describe("problems", () => {
  it("of all files and steps are reported at once, by file and line, and the last good build stays", async () => {
    const fiction = await copyFiction();
    await fiction.curate();
    const before = await fiction.built();
    await fiction.edit("records/entities.yaml", "kind: place", "kind: plaice");
    await fiction.edit("records/a-charge.yaml", "when: 2031-05-03", "when: some day");
    await fiction.edit("records/a-charge.yaml", "entity: fictionals-office", "entity: fictional-office");
    await fiction.edit("records/b-denial.yaml", "exact: Fictional accuses", "exact: Fictional blames");
    await fiction.edit("records/b-denial.yaml", "object: zoe-fictional", "object: zoe");
    const { board, problems } = await fiction.curate();
    expect(board).toBeNull();
    const shown = problems.map(
      ({ file, line, code }) => `${file.slice(fiction.recordsDir.length + 1)}:${line} ${code}`,
    );
    expect(shown).toEqual([
      "a-charge.yaml:15 bad-date",
      "a-charge.yaml:25 ends-named",
      "a-charge.yaml:43 unknown-entity",
      "b-denial.yaml:24 quote-not-found",
      "b-denial.yaml:28 unknown-entity",
      "entities.yaml:38 shape",
    ]);
    expect(await fiction.built()).toBe(before);
  });

  it("of a record do not make the records that name it wrong", async () => {
    const fiction = await copyFiction();
    await fiction.edit("records/entities.yaml", "  label: Examplia\n", "");
    const codes = (await fiction.curate()).problems.map(({ code }) => code);
    expect(codes).toContain("shape");
    expect(codes).not.toContain("unknown-entity");
  });

  it.each([
    ["an article’s file that cannot be parsed", "a-charge.yaml", "id: weather", "id: 'weather", ["yaml"]],
    ["an article’s file without a sound document", "a-charge.yaml", "  language: en\n", "", ["shape"]],
    [
      "an article that is not there",
      "a-charge.yaml",
      "file: a-charge.txt",
      "file: a.txt",
      ["unknown-document"],
    ],
    ["entities that cannot be parsed", "entities.yaml", "kind: topic", "kind: 'topic", ["yaml"]],
    [
      "entities that are no list",
      "entities.yaml",
      "- id: zoe-fictional",
      "all:\n- id: zoe-fictional",
      ["shape"],
    ],
    ["an entity of no known kind", "entities.yaml", "kind: person", "kind: persona", ["shape"]],
    ["an entity without a label", "entities.yaml", "  label: Testonia\n", "", ["shape"]],
    [
      "an entity with an address that is none",
      "entities.yaml",
      "kind: state",
      "kind: state\n  sameAs: x",
      ["shape"],
    ],
  ])("that follow from %s are not reported besides", async (_, file, from, to, expected) => {
    const fiction = await copyFiction();
    await fiction.edit(`records/${file}`, from, to);
    expect((await fiction.curate()).problems.map(({ code }) => code)).toEqual(expected);
  });

  it("are shown as file:line:column, with a count", async () => {
    const fiction = await copyFiction();
    await fiction.edit("records/a-charge.yaml", "when: 2031-05-03", "when: some day");
    const { problems } = await fiction.curate();
    expect(renderProblems(problems)).toMatch(
      /a-charge\.yaml:15:11: error bad-date: “some day”: .*\n\n1 error, 0 warnings\n$/u,
    );
  });

  it("of missing folders and files are sentences", async () => {
    const fiction = await copyFiction();
    const { curate } = await import("../../graph-data/curate/curate.ts");
    const { problems } = await curate({ ...fiction, recordsDir: `${fiction.recordsDir}-gone` });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ["cannot-read", 0],
      ["cannot-read", 0],
    ]);
    expect(problems[0]?.message).toMatch(/cannot be read: it is not there\./u);
  });
});
