import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../../graph-data/query/text/align.ts";
import { indexCodePoints } from "../../../graph-data/query/text/code-points.ts";
import { differenceOf } from "../../../graph-data/query/text/difference.ts";
import { foldText } from "../../../graph-data/query/text/fold.ts";
import { nearestPassage } from "../../../graph-data/query/text/nearest.ts";

const text =
  "😀 Zoë Fictional, president of Examplia, accused Testonia of piracy on 3 May 2031. Her office declined to comment on the charge. “It rained,” said Ömer Invented, who does not exist either.";
const article = indexCodePoints(text);
const nearest = (quote: string) => nearestPassage(article, quote)?.exact;

describe("the nearest passage", () => {
  it.each([
    ["Her office refused to comment on the charge", "Her office declined to comment on the charge"],
    ["zoe fictional, President of examplia", "Zoë Fictional, president of Examplia"],
    ['"It rained," said Omer Invented', "“It rained,” said Ömer Invented"],
    ["Testnoia", "Testonia"],
    ["  declined   to comment", "declined to comment"],
  ])("to %j is %j", (quote, passage) => {
    expect(nearest(quote)).toBe(passage);
  });

  it("stands where it says, in code points", () => {
    const near = nearestPassage(article, "office refused to comment");
    expect([...text].slice(near?.start, near?.end).join("")).toBe(near?.exact);
  });

  it("is none where nothing is alike", () => {
    expect(nearest("Квантовая хромодинамика")).toBeUndefined();
    expect(nearest("   ")).toBeUndefined();
  });

  it("of a long repetitive quote in a long repetitive text costs no more than of another", () => {
    const long = indexCodePoints("a".repeat(300_000));
    expect(nearestPassage(long, "a".repeat(5000))?.similarity).toBe(1);
  });
});

it("folding keeps every index where it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (any) => {
      expect(foldText(any)).toHaveLength(any.length);
    }),
  );
  expect(foldText("“Ömer’s—ﬁ İ”")).toBe(`"omer's-ﬁ i"`);
});

it("aligns with as few edits as trying every stretch does", () => {
  const few = (max: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: max });
  fc.assert(
    fc.property(few(5), few(9), (needle, hay) => {
      let least = needle.length;
      for (let start = 0; start <= hay.length; start++) {
        for (let end = start; end <= hay.length; end++)
          least = Math.min(least, edits(needle, hay.slice(start, end)));
      }
      const found = align(needle, hay);
      expect(found.edits).toBe(least);
      expect(edits(needle, hay.slice(found.start, found.end))).toBe(least);
    }),
  );
});

/** Levenshtein's distance, straight from its definition. */
function edits(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = edits(a.slice(1), b.slice(1));
  if (a[0] === b[0]) return rest;
  return 1 + Math.min(rest, edits(a.slice(1), b), edits(a, b.slice(1)));
}

it("says in which words two texts part", () => {
  expect(differenceOf("she declined to say", "she refused to say")).toEqual({
    quote: "declined",
    article: "refused",
  });
  expect(differenceOf("on May 3", "on 3 May 3")).toEqual({ quote: "", article: "3 " });
  expect(differenceOf("same", "same")).toBeUndefined();
});
