import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimDetail, listClaims } from "../../graph-data/query/claims.ts";
import { UnknownClaim, UnknownNode } from "../../graph-data/query/errors.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { arbitraryBoard, arbitraryFilter, someDocuments, someKeys } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveFilter } from "./naive/filter.ts";

const text = "\u{1F6A2} Ada sailed. Bob says that Ada\nmet Chad. Chad denies it.";
const start = (words: string) => Array.from(text.slice(0, text.indexOf(words))).length;
const harbour = board({
  nodes: { bob: "person" },
  claims: [
    [
      "ada",
      "met",
      "chad",
      {
        modality: "claimed",
        claimant: "bob",
        exact: "Ada\nmet Chad",
        start: start("Ada\nmet"),
        contradicts: ["c1"],
        when: "2025-11",
      },
    ],
    [
      "chad",
      "met",
      "ada",
      {
        modality: "denied",
        claimant: "chad",
        exact: "denies it",
        start: start("denies"),
        contradicts: ["c0"],
      },
    ],
  ],
});
const texts = new Map([["news", indexCodePoints(text)]]);

describe("the list of claims", () => {
  test("is on any board what the filter keeps, in the order of documents, starts and ids, page by page", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, fc.integer({ min: 1, max: 5 }), (any, filter, limit) => {
        const index = indexBoard(any);
        const place = (of: { document: string; start: number } | undefined) =>
          of ? someDocuments.indexOf(of.document as "news") * 10_000 + of.start : 0;
        const expected = naiveFilter(any, filter)
          .edges.flatMap(({ attributes }) => attributes.claims)
          .sort((a, b) => place(a.evidence[0]) - place(b.evidence[0]) || (a.id < b.id ? -1 : 1))
          .map(({ id }) => id);
        const first = listClaims(index, { filter, limit });
        const found = first.claims.map(({ id }) => id);
        for (let next = first.next; next; ) {
          const page = listClaims(index, { filter, limit, cursor: next });
          found.push(...page.claims.map(({ id }) => id));
          next = page.next;
        }
        expect(found).toEqual(expected);
        expect(first.total).toBe(expected.length);
      }),
    );
  });

  test("of a node or an edge is the part of the whole list that is theirs", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, fc.constantFrom(...someKeys), (any, filter, node) => {
        const index = indexBoard(any);
        const all = listClaims(index, { filter, limit: Infinity }).claims;
        const ends = all.filter(({ source, target }) => source === node || target === node);
        expect(listClaims(index, { filter, node, limit: Infinity }).claims).toEqual(ends);
        for (const { key: edge } of any.edges) {
          expect(listClaims(index, { filter, edge, limit: Infinity }).claims).toEqual(
            all.filter((claim) => claim.edge === edge),
          );
          expect(listClaims(index, { filter, node, edge, limit: Infinity }).claims).toEqual(
            ends.filter((claim) => claim.edge === edge),
          );
        }
      }),
    );
  });

  test("of an unknown node says so", () => {
    expect(() => listClaims(indexBoard(harbour), { node: "eve" })).toThrow(UnknownNode);
  });
});

describe("one claim", () => {
  const index = indexBoard(harbour);

  test("has its tie, its quote within its sentence, and what contradicts it", () => {
    const found = claimDetail(index, "c0", texts);
    expect(found).toMatchObject({ id: "c0", edge: "ada--met--chad", source: "ada", target: "chad" });
    expect(found.context).toMatchObject([{ document: "news", exact: "Ada\nmet Chad" }]);
    expect(found.context[0]?.after.startsWith(".")).toBe(true);
    expect(found.contradicting.map(({ id }) => id)).toEqual(["c1"]);
    expect(found.documents.map(({ id }) => id)).toEqual(["news"]);
  });

  test("without the article's text stands between its stored prefix and suffix", () => {
    expect(claimDetail(index, "c1", new Map()).context).toEqual([
      {
        document: "news",
        start: start("denies"),
        end: start("denies") + 9,
        before: "",
        exact: "denies it",
        after: "",
      },
    ]);
  });

  test("is cited in one line, with who says it, how, when and where", () => {
    const { citation } = claimDetail(index, "c0", texts, "https://example.org/?claim=c0");
    expect(citation.standing).toBe("claimed by Bob");
    expect(citation.line).toBe(
      `“Ada met Chad” (claimed by Bob, dated November 2025). The news (18 November 2025), characters ${start("Ada\nmet")}–${start("Ada\nmet") + 12}. https://example.org/?claim=c0`,
    );
    expect(claimDetail(index, "c1", texts).citation.line).toBe(
      `“denies it” (denied by Chad). The news (18 November 2025), characters ${start("denies")}–${start("denies") + 9}.`,
    );
  });

  test("that nobody recorded says so", () => {
    expect(() => claimDetail(index, "c7", texts)).toThrow(UnknownClaim);
  });
});

test("a quote with quotation marks of its own stands in single ones, so that no mark is left open", () => {
  const exact = "Would I? I would be proud to do it personally,” he said";
  const index = indexBoard(board({ claims: [["ada", "met", "bob", { exact }]] }));
  expect(claimDetail(index, "c0", new Map()).citation.quote).toBe(`‘${exact}’`);
});
