import fc from "fast-check";
import { expect, it } from "vitest";
import { indexCodePoints } from "../../../graph-data/query/text/code-points.ts";
import { paragraphsOf } from "../../../graph-data/query/text/paragraphs.ts";
import { sentencesOf } from "../../../graph-data/query/text/sentences.ts";

function split(text: string): string[] {
  const article = indexCodePoints(text);
  return sentencesOf(article).map(({ start, end }) => article.slice(start, end));
}

it.each([
  ["😀 It rained. It snowed.", ["😀 It rained.", "It snowed."]],
  ["“Why? I would be proud,” she said. He left.", ["“Why?", "I would be proud,” she said.", "He left."]],
  ["He said “no.” She left.", ["He said “no.”", "She left."]],
  ["Dr. Made-Up and J. Fictional met Gen. Invented.", ["Dr. Made-Up and J. Fictional met Gen. Invented."]],
  ["The U.S. Navy came. It went.", ["The U.S. Navy came.", "It went."]],
  ["It cost 3.5 crowns … and more. 21 boats sank.", ["It cost 3.5 crowns … and more.", "21 boats sank."]],
  ["A heading\n\nIt breaks off in mid-sen", ["A heading", "It breaks off in mid-sen"]],
  ["没有。有！", ["没有。", "有！"]],
  ["  \n \r\n ", []],
])("splits %j", (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it("loses nothing but white space, and keeps each sentence within a paragraph", () => {
  const texts = fc
    .array(fc.constantFrom("Ada", "made", ".", "!”", " ", "“", "\n", "😀", "Dr", "…"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const article = indexCodePoints(text);
      expect(split(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      for (const { start, end } of sentencesOf(article)) {
        expect(end).toBeGreaterThan(start);
        expect(
          paragraphsOf(article).some((paragraph) => paragraph.start <= start && end <= paragraph.end),
        ).toBe(true);
      }
    }),
  );
});

it("takes time linear in a text made to hold it up", () => {
  const article = indexCodePoints(`${".".repeat(200_000)}${" .”".repeat(100_000)}${"A. ".repeat(50_000)}`);
  expect(sentencesOf(article).length).toBeGreaterThan(0);
});
