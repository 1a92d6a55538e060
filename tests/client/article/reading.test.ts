import { describe, expect, it } from "vitest";
import { marksOf } from "../../../client/article/marks.ts";
import { readingOf } from "../../../client/article/reading.ts";
import type { Article } from "../../../client/data/articles.ts";
import { tiesOf } from "../../../client/data/ties.ts";
import { chooseClaim, chooseEdge, chooseNode } from "../../../client/state/producers.ts";
import { firstView } from "../../../client/state/view.ts";
import { board } from "../../pictures/board.ts";

// The emoji is one code point and two UTF-16 units: whoever counts units is off by one after it.
const text = "\n🚢 Ada accuses Bob. Bob is silent.\nAda insists.\n";
const at = (words: string) => {
  const unit = text.indexOf(words);
  const start = Array.from(text.slice(0, unit)).length;
  return { start, end: start + Array.from(words).length };
};
const ties = tiesOf(
  board({
    nodes: {
      ada: {
        kind: "person",
        mentions: [
          { document: "news", ...at("Ada") },
          { document: "paper", start: 0, end: 3 },
        ],
      },
      bob: { kind: "person", mentions: [{ document: "news", ...at("Bob") }] },
    },
    claims: [
      ["ada", "accuses", "bob", { exact: "Ada accuses Bob", start: at("Ada accuses Bob").start }],
      ["ada", "accuses", "bob", { exact: "Ada insists", start: at("Ada insists").start }],
    ],
    documents: ["news", "paper"],
  }),
);
const article: Article = { ...(ties.documents.get("news") as Article), text };
const reading = readingOf(article, ties);
const words = ({ start, end }: { start: number; end: number }) => reading.text.slice(start, end);

describe("an article laid out for reading", () => {
  it("has its paragraphs and sentences in code points, without empty lines", () => {
    expect(reading.paragraphs.map((sentences) => sentences.map(words))).toEqual([
      ["🚢 Ada accuses Bob.", "Bob is silent."],
      ["Ada insists."],
    ]);
  });

  it("knows of each sentence its mentions and the quotes that rest on it, of this article only", () => {
    const [first, second] = reading.paragraphs[0] ?? [];
    expect(first?.mentions.map(words)).toEqual(["Ada", "Bob"]);
    expect(first?.footings.map(({ claim }) => claim.id)).toEqual(["c0"]);
    expect(second?.footings).toEqual([]);
  });
});

describe("the marks of a choice", () => {
  const edge = ties.board.edges[0]?.key ?? "";

  it("are all quotes of a chosen tie, in the order of the text", () => {
    const marks = marksOf(chooseEdge(edge)(firstView), "news", ties);
    expect(marks.map(words)).toEqual(["Ada accuses Bob", "Ada insists"]);
    expect(marks.every(({ strong }) => strong)).toBe(true);
  });

  it("are strong for a chosen claim and faint for the other claims of its tie", () => {
    const marks = marksOf(chooseClaim("c1")(firstView), "news", ties);
    expect(marks.map(({ strong }) => strong)).toEqual([false, true]);
  });

  it("are none for a node, and none in another article", () => {
    expect(marksOf(chooseNode("ada")(firstView), "news", ties)).toEqual([]);
    expect(marksOf(chooseEdge(edge)(firstView), "paper", ties)).toEqual([]);
  });
});
