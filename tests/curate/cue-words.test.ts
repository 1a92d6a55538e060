import { describe, expect, it } from "vitest";
import { cueWords } from "../../graph-data/curate/lint/cue-words.ts";
import { cues } from "../../graph-data/curate/lint/cues.ts";
import type { ResolvedClaim } from "../../graph-data/curate/resolve/resolve-claims.ts";
import type { Modality } from "../../graph-data/model/modalities.ts";
import { families, isPredicate, predicates } from "../../graph-data/model/predicates.ts";

/** What the rule says of one claim about “Ghost ships”, quoted with these words. */
function check(exact: string, modality: Modality, predicate = "conducts", prefix = "") {
  const end = [...exact].length;
  const value = { subject: "fleet", predicate, object: "ghost-ships", modality } as ResolvedClaim["value"];
  const claim = {
    value,
    place: { file: "x.yaml", path: [] },
    evidence: [{ document: "x", exact, prefix, suffix: "", start: 0, end }],
  };
  const at = exact.indexOf("alleged ghost ships");
  const named = at < 0 ? [] : [{ entity: "ghost-ships", start: at, end: at + "alleged ghost ships".length }];
  const mentions = { outer: named, all: named, names: new Set<string>() };
  return cueWords.check(claim, { mentions, paragraphs: [], kinds: new Map() });
}

const refuses = (...what: Parameters<typeof check>) => check(...what).length > 0;

describe("cue words", () => {
  const asks = cues.filter(({ expects }) => !expects.includes("stated"));

  it.each(asks.flatMap(({ words }) => words))("“%s” does not let a tie stand as a fact", (word) => {
    expect(refuses(`the fleet ${word} the ships`, "stated")).toBe(true);
    expect(refuses(`${word.replace(/^./u, (first) => first.toUpperCase())} the ships`, "stated")).toBe(true);
  });

  it.each([
    ["officials describe as drug-trafficking vessels", "claimed"],
    ["have questioned both the intelligence and the legal rationale", "claimed"],
    ["an option rather than a formal order", "denied"],
    ["they fall short of a formal policy announcement", "denied"],
    ["the possibility of cross-border force", "proposed"],
    ["remain rhetorical or evolve into concrete plans", "proposed"],
  ] as const)("“%s” is %s, and not stated", (exact, modality) => {
    expect(refuses(exact, "stated")).toBe(true);
    expect(refuses(exact, modality)).toBe(false);
  });

  it("count where they stand directly before the quote, and where quotation marks open there", () => {
    const governed = (prefix: string, modality: Modality = "stated", predicate?: string) =>
      refuses("the fleet sank the ships", modality, predicate, prefix);
    expect(governed("who claimed that ")).toBe(true);
    expect(governed("who has portrayed ")).toBe(true);
    expect(governed("who disclaimed ")).toBe(false);
    expect(governed("who claimed, as ever, that ")).toBe(false);
    expect(governed("He put it so: “")).toBe(true);
    expect(governed("He put it so: “Well. ")).toBe(false);
    expect(governed("He put it so: “", "claimed")).toBe(false);
    expect(governed("He put it so: “", "stated", "is_about")).toBe(false);
  });

  it("ask for whole words", () => {
    expect(refuses("the wouldbe fleet sayso", "stated")).toBe(false);
  });

  it("let stand what is told in passing, and the act of speaking itself", () => {
    for (const { words, unless } of asks) {
      for (const name of unless) {
        const within = isPredicate(name)
          ? [name]
          : Object.keys(predicates).filter((row) => isPredicate(row) && predicates[row].family === name);
        expect(within).not.toEqual([]);
        for (const predicate of within)
          expect(refuses(`who ${words[0]} so`, "stated", predicate)).toBe(false);
      }
    }
  });

  it("let nothing stand for one lenient cue where another objects", () => {
    expect(refuses("the fleet said it would sail", "stated", "spoke_at")).toBe(true);
  });

  it("let any other modality stand that one of them fits", () => {
    expect(refuses("is not considering what it argued for", "claimed")).toBe(false);
    expect(refuses("it declined", "claimed")).toBe(true);
  });

  it("are none within the name of an end", () => {
    expect(refuses("the fleet hunts alleged ghost ships", "stated")).toBe(false);
    expect(refuses("the fleet allegedly hunts alleged ghost ships", "stated")).toBe(true);
  });

  it("stand once each, in lower case, and are lifted for what there is", () => {
    const words = cues.flatMap((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
    const known = (name: string) => isPredicate(name) || name in families;
    expect(cues.flatMap(({ unless }) => unless.filter((name) => !known(name)))).toEqual([]);
  });
});
