import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grown } from "../../../../client/state/part/grown.ts";
import type { Board } from "../../../../graph-data/model/graph.ts";
import { board, type ClaimPicture } from "../../../pictures/board.ts";

const keys = ["ada", "bob", "cem", "dia", "eve", "fay"];

/** A made-up whole, and pieces of it as answers are: ties with both of their ends. */
const wholes = fc
  .array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom("met", "accuses"), fc.constantFrom(...keys)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((claims) =>
    board({
      nodes: Object.fromEntries(keys.map((key) => [key, {}])),
      claims: claims as unknown as ClaimPicture[],
    }),
  );

function pieceOf(whole: Board, take: readonly boolean[]): Board {
  const edges = whole.edges.filter((_, place) => take[place % take.length]);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { ...whole, nodes: whole.nodes.filter(({ key }) => ends.has(key)), edges };
}

const pieces = fc
  .tuple(
    wholes,
    fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([whole, takes]) => takes.map((take) => pieceOf(whole, take)) as [Board, Board, Board]);

const names = ({ nodes, edges }: Board) => [...nodes, ...edges].map(({ key }) => key);

describe("a board that grows", () => {
  it("is the same in whichever order its parts come", () => {
    fc.assert(
      fc.property(pieces, ([first, a, b]) => {
        const one = grown(grown(first, a), b);
        const other = grown(grown(first, b), a);
        expect(names(one)).toEqual(names(other));
      }),
    );
  });

  it("holds what its parts hold, each once, and nothing else", () => {
    fc.assert(
      fc.property(pieces, ([first, a]) => {
        const found = names(grown(first, a));
        expect(new Set(found).size).toBe(found.length);
        expect(new Set(found)).toEqual(new Set([...names(first), ...names(a)]));
      }),
    );
  });

  it("is the very same board where nothing is new, so that nothing is worked out again", () => {
    fc.assert(
      fc.property(pieces, ([first, a]) => {
        const once = grown(first, a);
        expect(grown(once, a)).toBe(once);
        expect(grown(once, {})).toBe(once);
      }),
    );
  });

  it("keeps what is here as it is, and takes no tie whose end is missing", () => {
    const first = board({ claims: [["ada", "met", "bob"]] });
    const changed = board({ nodes: { ada: { label: "Another" } }, claims: [["ada", "met", "cem"]] });
    const { nodes, edges } = grown(first, { ...changed, nodes: changed.nodes.slice(0, 1) });
    expect(nodes.find(({ key }) => key === "ada")?.attributes.label).toBe("Ada");
    expect(edges.map(({ key }) => key)).toEqual(["ada--met--bob"]);
  });

  it("takes articles along", () => {
    const first = board({ documents: ["news"] });
    const more = board({ documents: ["annals", "news"] }).attributes.documents;
    expect(grown(first, { documents: more }).attributes.documents.map(({ id }) => id)).toEqual([
      "annals",
      "news",
    ]);
  });
});
