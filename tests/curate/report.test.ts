import { describe, expect, it } from "vitest";
import { renderReport } from "../../graph-data/curate/report/render-report.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { copyFiction } from "./fiction.ts";

describe("the report", () => {
  it("counts by kind, modality, claimant and predicate, and shows coverage sentence by sentence", async () => {
    const fiction = await copyFiction();
    const { index, coverage } = await fiction.curate();
    const report = renderReport(index as BoardIndex, coverage);
    expect(report).toMatch(/^9 entities, 7 claims in 6 ties, from 2 articles; 1 tie contested$/mu);
    expect(report).toMatch(/^ {2}States +2 {2}▪+$/mu);
    expect(report).toMatch(/^ {2}claimed +3 {2}▪+$/mu);
    expect(report).toMatch(/^ {2}\(the article’s own voice\) +2 {2}▪+$/mu);
    expect(report).toMatch(/^ {2}Accusation and criticism 4: accuses 4$/mu);
    expect(report).toContain(
      "Coverage of a-charge\n  3 of 6 sentences carry claims, 3 carry none for a reason, 0 without one\n  1 1 – 2 – –",
    );
    expect(report).toContain("3 (at 128) carries none: Weather.");
    expect(report).toMatch(/with one tie\n {2}.*Made-Up League/u);
    expect(report).toMatch(/2 entities without a tie\n {2}frigate Sample · Sample/u);
    expect(Math.max(...report.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("lists a sentence without claim and reason as a warning, and builds all the same", async () => {
    const fiction = await copyFiction();
    await fiction.edit("records/a-charge.yaml", "  - exact: It rained.\n    reason: Weather.\n", "");
    const { board, problems } = await fiction.curate();
    expect(board).not.toBeNull();
    expect(problems).toMatchObject([
      {
        code: "uncovered",
        severity: "warning",
        text: "It rained.",
        message: expect.stringContaining("sentence 3 of 6"),
      },
    ]);
  });

  it("shows quotes that carry many claims", async () => {
    const fiction = await copyFiction();
    const quote = "evidence: [{ exact: Examplia cooperates with Testonia on weather }]";
    const claims = [2, 3, 4].map(
      (year) =>
        `  - { id: again-${year}, subject: examplia, predicate: cooperates_with, object: testonia, modality: stated, when: 203${year}, ${quote} }\n`,
    );
    await fiction.edit("records/a-charge.yaml", "mentions:", `${claims.join("")}mentions:`);
    const { index, coverage, problems } = await fiction.curate();
    expect(problems).toEqual([]);
    expect(renderReport(index as BoardIndex, coverage).replace(/\s+/gu, " ")).toContain(
      "Quotes that carry 4 claims or more 4 a-charge at 216, “Examplia cooperates with Testonia on weather”: again-2, again-3, again-4, weather",
    );
  });
});
