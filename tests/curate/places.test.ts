import { describe, expect, it } from "vitest";
import { placeFindings } from "../../graph-data/curate/problems/place-findings.ts";
import type { Finding, Path } from "../../graph-data/curate/problems/problem.ts";

const file = "a.yaml";

function linesOf(text: string, ...places: readonly [Path, boolean?][]) {
  const findings = places.map(
    ([path, atKey = false]): Finding => ({ code: "shape", place: { file, path, atKey }, text: "", says: "" }),
  );
  return placeFindings(findings, new Map([[file, text]])).map(({ line, column }) => [line, column]);
}

describe("where a finding stands", () => {
  const text = "document:\n  id: x\nclaims:\n  - id: a\n  - id: b\n";

  it("is its value's line and column, or its key's, and once for each", () => {
    expect(linesOf(text, [["claims"], true], [["claims", 1, "id"]], [["claims"], true])).toEqual([
      [3, 1],
      [3, 1],
      [5, 9],
    ]);
  });

  it("is its nearest known ancestor's where it is not there", () => {
    expect(linesOf(text, [["document", "title"]], [["mentions"], true])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it.each([
    ["within a text", "document: |\n  claims: 1\n 'x': 2\nclaims: []\n"],
    ["twice", 'document:\n  note: "\nclaims: no"\nclaims: []\n'],
    ["within quotation marks", '# claims\ndocument: 1\n\n"claims": []\n'],
    ["in a map on one line", "# a\n\n\n{ claims: [] }\n"],
  ])("is right for a key at the top that stands %s", (_, given) => {
    expect(linesOf(given, [["claims"], true])[0]?.[0]).toBe(4);
  });
});
