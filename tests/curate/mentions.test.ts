import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNames, keepLongest } from "../../graph-data/curate/mentions/find-names.ts";
import { indexNames } from "../../graph-data/curate/mentions/name-index.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";

/** Names found in a text, longest first, none overlapping: "name@start". */
function found(text: string, ...names: string[]): string[] {
  const index = indexNames(names.map((label, at) => ({ id: `e${at}`, label, aliases: [] })));
  return keepLongest(findNames(indexCodePoints(text), index)).map(({ name, start }) => `${name}@${start}`);
}

describe("a name is found", () => {
  it("as a whole word only: no letters of “USS” are taken for “US”", () => {
    expect(found("USS Sample, US, xUS, USé, US2, US_x", "US")).toEqual(["US@12"]);
  });

  it("before a possessive, a hyphen and a quotation mark", () => {
    expect(found("US’s US-led “US” US's", "US")).toEqual(["US@0", "US@5", "US@13", "US@17"]);
  });

  it("longest first, wherever the shorter one begins", () => {
    expect(found("the US forces abroad", "US", "US forces", "forces abroad at sea", "the US")).toEqual([
      "US forces@4",
    ]);
  });

  it("in code points, after emoji and accents", () => {
    expect(found("🏴‍☠️ Ömer met Zoë.", "Zoë", "Ömer")).toEqual(["Ömer@5", "Zoë@14"]);
  });

  it("at the beginning of a sentence, if it is written in lower case", () => {
    expect(found("The charge stands; the charge, THE CHARGE", "the charge")).toEqual([
      "The charge@0",
      "the charge@19",
    ]);
    expect(found("us and US", "US")).toEqual(["US@7"]);
  });

  it("though it begins or ends in no letter", () => {
    expect(found("a “Ghost” and a ghost. “Ghosts”", "“Ghost”")).toEqual(["“Ghost”@2"]);
  });
});

/** Tries each name at each place, and keeps the longest, by the letter of the rule. */
function findNaively(text: string, names: readonly string[]): string[] {
  const inWord = (unit: number) =>
    unit >= 0 && unit < text.length && /[\p{L}\p{N}\p{M}\p{Pc}]/u.test(text[unit] ?? "");
  const all: { name: string; start: number; end: number }[] = [];
  for (const name of new Set(names)) {
    for (let start = 0; start + name.length <= text.length; start++) {
      const end = start + name.length;
      if (text.slice(start, end) !== name) continue;
      if (inWord(start - 1) && inWord(start)) continue;
      if (inWord(end - 1) && inWord(end)) continue;
      all.push({ name, start, end });
    }
  }
  all.sort((a, b) => b.name.length - a.name.length || a.start - b.start);
  const kept: typeof all = [];
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start).map(({ name, start }) => `${name}@${start}`);
}

it("names are found as by trying each name at each place", () => {
  const word = fc.constantFrom("A", "B", "AB", "É", "’s", "-", " ", " ", " ");
  const phrase = (max: number) =>
    fc.array(word, { minLength: 1, maxLength: max }).map((parts) => parts.join(""));
  const name = phrase(5).filter((text) => /^[\p{L}]/u.test(text) && !/\s$/u.test(text));
  fc.assert(
    fc.property(phrase(30), fc.array(name, { maxLength: 6 }), (text, names) => {
      expect(found(text, ...new Set(names))).toEqual(findNaively(text, names));
    }),
    { numRuns: 2000 },
  );
});
