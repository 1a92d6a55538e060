import { describe, expect, it } from "vitest";
import { type AnnotationPlaces, placeAnnotations } from "../../graph-data/formats/annotation-places.ts";
import { annotationPage } from "../../graph-data/formats/annotations.ts";
import { type BoardIndex, indexBoard } from "../../graph-data/query/index/board-index.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { board } from "../pictures/board.ts";

const text = indexCodePoints("🙂 Ada met Bob. Bob denied it.");
const base = "https://board.example/api/";
const picture = board({
  nodes: { ada: { label: "Ada", mentions: [{ document: "news", start: 2, end: 5 }] }, bob: { label: "Bob" } },
  claims: [
    ["ada", "met", "bob", { exact: "Ada met Bob", start: 2, note: "a note" }],
    ["ada", "met", "bob", { modality: "denied", claimant: "bob", exact: "Bob denied it", start: 15 }],
    ["ada", "met", "bob", { document: "paper", exact: "elsewhere" }],
  ],
  documents: ["news", "paper"],
});
const index = indexBoard(picture);
function placesOf(of: BoardIndex): AnnotationPlaces {
  const placing = placeAnnotations(of);
  for (;;) {
    const { done, value } = placing.next();
    if (done) return value;
  }
}
const page = (more: { startIndex?: number; limit?: number } = {}) =>
  annotationPage(index, placesOf(index), { document: "news", text, base, ...more });

describe("Annotations of a document", () => {
  it("stand in the order of the text, wider first, and are of this document only", () => {
    const motives = page().items.map(({ motivation, target }) => [motivation, target.selector[1]]);
    expect(motives).toEqual([
      ["linking", { type: "TextPositionSelector", start: 2, end: 13 }],
      ["identifying", { type: "TextPositionSelector", start: 2, end: 5 }],
      ["linking", { type: "TextPositionSelector", start: 15, end: 28 }],
    ]);
  });

  it("say in both selectors where they stand, in code points", () => {
    for (const { target } of page().items) {
      expect(target.source).toBe(`${base}documents/news`);
      const [quote, position] = target.selector;
      if (quote?.type !== "TextQuoteSelector" || position?.type !== "TextPositionSelector")
        throw new Error("order");
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
    }
    const mention = page().items[1]?.target.selector[0];
    expect(mention).toMatchObject({ exact: "Ada", prefix: "🙂 ", suffix: " met Bob. Bob denied it." });
  });

  it("link a tie's edge, claim and ends, and say its standing in words", () => {
    const denied = page().items[2];
    expect(denied?.id).toBe(`${base}claims/c1#evidence-1`);
    const links = denied?.body.flatMap((body) => (body.type === "SpecificResource" ? body.source : []));
    expect(links).toEqual([
      `${base}edges/ada--met--bob`,
      `${base}claims/c1`,
      `${base}nodes/ada`,
      `${base}nodes/bob`,
    ]);
    const words = denied?.body.flatMap((body) => (body.type === "TextualBody" ? body.value : []));
    expect(words).toEqual(["Ada met Bob (denied by Bob)", "denied"]);
  });

  it("page without loss or repeats", () => {
    const whole = page();
    const first = page({ limit: 2 });
    const second = page({ startIndex: 2, limit: 2 });
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect(first.next).toBe(`${base}documents/news/annotations?startIndex=2&limit=2`);
    expect([whole.next, second.next, first.partOf.total]).toEqual([undefined, undefined, 3]);
  });

  it("have ids that are unique", () => {
    const ids = page().items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
