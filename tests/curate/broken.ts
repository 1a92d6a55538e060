import { expect, it } from "vitest";
import type { ProblemCode } from "../../graph-data/curate/problems/codes.ts";
import { copyFiction } from "./fiction.ts";

/** One way in which the made-up records are broken. */
export interface Break {
  readonly law: string;
  readonly file: "entities" | "a-charge" | "b-denial";
  /** What is changed; the problem must point at `at` within `to`, at its beginning where `at` is left out. */
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  readonly code: ProblemCode;
  /** Words that the message must hold: the offending text, and what helps. */
  readonly says: readonly string[];
}

/** Each break is refused at its place, in words that help. */
export function areRefused(breaks: readonly Break[]): void {
  it.each(breaks)("$law", async ({ file, from, to, at = to, code, says }) => {
    const fiction = await copyFiction();
    const path = `records/${file}.yaml`;
    const edited = (await fiction.read(path)).indexOf(from);
    await fiction.edit(path, from, to);
    const broken = await fiction.read(path);
    const before = broken.slice(0, broken.indexOf(at, to === "" ? 0 : edited)).split("\n");

    const { board, problems } = await fiction.curate();
    expect(board).toBeNull();
    const problem = problems.find((each) => each.code === code);
    expect(problem, JSON.stringify(problems, null, 1)).toBeDefined();
    expect(problem).toMatchObject({
      severity: "error",
      line: before.length,
      column: [...(before.at(-1) ?? "")].length + 1,
    });
    expect(problem?.file.endsWith(`${file}.yaml`)).toBe(true);
    for (const words of says) expect(problem?.message).toContain(words);
  });
}
