import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ProblemCode } from "../../graph-data/curate/problems/codes.ts";
import { copyFiction } from "./fiction.ts";

const tour = `title: Two stops
steps:
  - id: the-charge
    title: The charge
    text: Zoë Fictional “accused Testonia of piracy”, the article reports.
    view: { edge: zoe-fictional--accuses--testonia }
    claims: [fictional-accuses-testonia]
  - id: silence
    title: Silence
    text: Her office declined to comment.
    view: { kind: [person, organisation], from: "2031-05", to: "2031-06" }
    claims: [office-is-silent]
`;

interface Break {
  readonly law: string;
  readonly from: string;
  readonly to: string;
  /** What the problem points at. */
  readonly at: string;
  readonly code: ProblemCode;
  readonly says: readonly string[];
}

const breaks: readonly Break[] = [
  {
    law: "a stop whose claim is gone is refused, with the nearest claim",
    from: "[office-is-silent]",
    to: "[office-was-silent]",
    at: "office-was-silent",
    code: "unknown-claim",
    says: ["“office-was-silent”", "Did you mean “office-is-silent”?"],
  },
  {
    law: "words in quotation marks that the evidence does not say are refused",
    from: "“accused Testonia of piracy”",
    to: "“charged Testonia with piracy”",
    at: "Zoë Fictional “charged",
    code: "tour-quote",
    says: ["“charged Testonia with piracy”", "word for word"],
  },
  {
    law: "a text that does not name who vouches for its claim is refused",
    from: "Zoë Fictional “accused",
    to: "The president “accused",
    at: "The president",
    code: "tour-claimant",
    says: ["does not name Zoë Fictional"],
  },
  {
    law: "a view of a tie that the graph has not is refused",
    from: "zoe-fictional--accuses--testonia",
    to: "zoe-fictional--accuses--examplia",
    at: "zoe-fictional--accuses--examplia",
    code: "tour-view",
    says: ["is nothing that edge can show", "Did you mean “zoe-fictional--accuses--testonia”?"],
  },
  {
    law: "a view of a kind that is none is refused",
    from: "organisation]",
    to: "organization]",
    at: "organization",
    code: "tour-view",
    says: ["Did you mean “organisation”?"],
  },
  {
    law: "a date that is none is refused",
    from: 'from: "2031-05"',
    to: 'from: "May 2031"',
    at: '"May 2031"',
    code: "bad-date",
    says: ["“May 2031”"],
  },
  {
    law: "a range that ends before it begins is refused",
    from: 'to: "2031-06"',
    to: 'to: "2030"',
    at: '"2030"',
    code: "bad-date",
    says: ["comes before “2031-05”"],
  },
  {
    law: "a parameter that no address has is refused, with the nearest",
    from: "kind: [person",
    to: "knd: [person",
    at: "knd",
    code: "unknown-key",
    says: ["Did you mean “kind”?"],
  },
  {
    law: "an id that is used twice is refused",
    from: "id: silence",
    to: "id: the-charge",
    at: "the-charge\n    title: Silence",
    code: "duplicate-id",
    says: ["is already the id of another step"],
  },
  {
    law: "a stop that rests on nothing is refused",
    from: "[office-is-silent]",
    to: "[]",
    at: "[]",
    code: "shape",
    says: ["at least one claim"],
  },
];

describe("the tour", () => {
  it("is built beside the graph, and the same again changes nothing", async () => {
    const fiction = await copyFiction();
    await fiction.write("records/tour.yaml", tour);
    const { problems, written } = await fiction.curate();
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(written).toBe(true);
    const { title, steps } = JSON.parse(await fiction.read("built/tour.json"));
    expect(title).toBe("Two stops");
    expect(steps.map(({ id }: { id: string }) => id)).toEqual(["the-charge", "silence"]);
    expect((await fiction.curate()).written).toBe(false);
  });

  it.each(breaks)("$law", async ({ from, to, at, code, says }) => {
    const fiction = await copyFiction();
    await fiction.curate();
    const before = await fiction.built();
    await fiction.write("records/tour.yaml", tour);
    await fiction.edit("records/tour.yaml", from, to);
    const { board, problems } = await fiction.curate();
    expect(board).toBeNull();
    expect(await fiction.built()).toBe(before);

    const text = await fiction.read("records/tour.yaml");
    const ahead = text.slice(0, text.indexOf(at)).split("\n");
    const [problem, ...more] = problems.filter(({ severity }) => severity === "error");
    expect(more).toEqual([]);
    expect(problem?.code).toBe(code);
    expect(problem?.file).toBe(join(fiction.recordsDir, "tour.yaml"));
    expect([problem?.line, problem?.column]).toEqual([ahead.length, (ahead.at(-1)?.length ?? 0) + 1]);
    for (const words of says) expect(problem?.message).toContain(words);
  });

  it("goes when the records have none any more", async () => {
    const fiction = await copyFiction();
    const built = join(dirname(fiction.outFile), "tour.json");
    await fiction.write("records/tour.yaml", tour);
    await fiction.curate();
    expect(existsSync(built)).toBe(true);
    await rm(join(fiction.recordsDir, "tour.yaml"));
    expect((await fiction.curate()).written).toBe(true);
    expect(existsSync(built)).toBe(false);
  });
});
