import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serialiseBoard } from "../../../graph-data/curate/write/serialise.ts";
import { listClaims } from "../../../graph-data/query/claims.ts";
import { crc32 } from "../../../graph-data/query/columnar/crc32.ts";
import { DamagedColumns } from "../../../graph-data/query/columnar/damaged-columns.ts";
import { readColumns } from "../../../graph-data/query/columnar/read-columns.ts";
import { writeColumns } from "../../../graph-data/query/columnar/write-columns.ts";
import { counts } from "../../../graph-data/query/counts.ts";
import { filterBoard } from "../../../graph-data/query/filter/filter-board.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { boardOf } from "../../../graph-data/query/index/board-of.ts";
import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";
import { claimNumber, edgeId, nodeId } from "../../../graph-data/query/index/lookup.ts";
import { neighbors } from "../../../graph-data/query/neighbors.ts";
import { listNodes } from "../../../graph-data/query/nodes.ts";
import { paths } from "../../../graph-data/query/paths.ts";
import { search } from "../../../graph-data/query/search/search.ts";
import { arbitraryBoard, arbitraryFilter, someKeys } from "../../pictures/arbitrary-board.ts";
import { board } from "../../pictures/board.ts";
import { richBoard } from "./rich-board.ts";

const file = join(import.meta.dirname, "../../../graph-data/built/graph.json");

/** What columns hold, without functions and what is made when asked. */
function plain(index: BoardIndex) {
  const { nodes, edges, claims } = index;
  const all = <T>(count: number, of: (id: number) => T) => Array.from({ length: count }, (_, id) => of(id));
  return {
    attributes: index.attributes,
    nodes: { ...nodes, label: all(nodes.count, nodes.label), mentions: all(nodes.count, nodes.mentions) },
    edges: { ...edges, key: all(edges.count, edges.key), label: all(edges.count, edges.label) },
    claims: {
      ...claims,
      id: all(claims.count, claims.id),
      start: all(claims.count, claims.start),
      when: all(claims.count, claims.when),
      // Entries of a board hold more of each piece than where it stands.
      evidence: all(claims.count, (id) =>
        claims.evidence(id).map(({ document, start, end }) => ({ document, start, end })),
      ),
    },
    predicates: index.predicates,
    predicateIds: index.predicateIds,
    claimants: index.claimants,
    claimantIds: index.claimantIds,
    out: index.out,
    in: index.in,
  };
}

describe("a board that is written as columns and read again", () => {
  test("is the same board, entry by entry", () => {
    fc.assert(
      fc.property(richBoard, (any) => {
        const read = readColumns(writeColumns(any));
        expect(boardOf(read)).toEqual(any);
        for (let claim = 0; claim < read.claims.count; claim++) {
          const edge = read.claims.edge[claim] as number;
          expect(read.entries.edge(edge).attributes.claims).toContainEqual(read.entries.claim(claim));
        }
      }),
    );
  });

  test("has the same columns as the board’s own index", () => {
    fc.assert(
      fc.property(richBoard, (any) => {
        expect(plain(readColumns(writeColumns(any)))).toEqual(plain(indexBoard(any)));
      }),
    );
  });

  test("finds nodes, edges and claims by their names, and nothing else", () => {
    fc.assert(
      fc.property(arbitraryBoard, fc.string({ unit: "binary" }), (any, odd) => {
        const [read, own] = [readColumns(writeColumns(any)), indexBoard(any)];
        for (const { key } of any.nodes) expect(nodeId(read, key)).toBe(nodeId(own, key));
        for (const edge of any.edges) {
          expect(edgeId(read, edge.key)).toBe(edgeId(own, edge.key));
          for (const { id } of edge.attributes.claims)
            expect(claimNumber(read, id)).toBe(claimNumber(own, id));
        }
        for (const name of [odd, "", "ad", "adaa", "constructor", "é", "\ud800"]) {
          expect(read.ids.get(name)).toBe(own.ids.get(name));
          expect(read.claimIds.has(name)).toBe(own.claimIds.has(name));
        }
      }),
    );
  });

  test("answers every question as the board’s own index does", () => {
    const key = fc.constantFrom(...someKeys);
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, key, key, (any, filter, from, to) => {
        const answers = (index: BoardIndex) => [
          neighbors(index, from, { depth: 2, filter, limit: 3 }),
          paths(index, from, to, { k: 3, filter }),
          filterBoard(index, filter),
          counts(index, filter),
          listNodes(index, { filter, limit: 5 }),
          listClaims(index, { filter, limit: 5 }),
          search(index, "ada quote met"),
        ];
        expect(answers(readColumns(writeColumns(any)))).toEqual(answers(indexBoard(any)));
      }),
    );
  });

  test("is written as the same bytes again, and makes the same JSON, byte for byte", () => {
    const text = readFileSync(file, "utf8");
    const bytes = writeColumns(JSON.parse(text));
    const again = boardOf(readColumns(bytes));
    expect(Buffer.compare(writeColumns(again), bytes)).toBe(0);
    expect(serialiseBoard(again)).toBe(text);
  });

  test("may lie anywhere in a larger buffer", () => {
    const bytes = writeColumns(board({ claims: [["ada", "met", "bob"]] }));
    for (let shift = 0; shift < 8; shift++) {
      const larger = new Uint8Array(bytes.length + 16);
      larger.set(bytes, shift);
      const within = larger.subarray(shift, shift + bytes.length);
      for (const held of [within, Buffer.from(larger.buffer, shift, bytes.length)])
        expect(readColumns(held).nodes.keys).toEqual(["ada", "bob"]);
    }
  });
});

describe("bytes that are no whole file of columns are refused, whatever is wrong with them:", () => {
  const whole = writeColumns(board({ claims: [["ada", "met", "bob", { note: "a note" }]] }));
  const codeOf = (bytes: Uint8Array, checksum?: null) => {
    try {
      readColumns(bytes, checksum);
    } catch (cause) {
      if (cause instanceof DamagedColumns) return cause.code;
      throw cause;
    }
    return "read";
  };
  const changed = (place: number, value: number) => {
    const bytes = whole.slice();
    bytes[place] = value;
    return bytes;
  };

  test.each([
    ["none at all", new Uint8Array(), "no-columns"],
    ["a JSON file", readFileSync(file), "no-columns"],
    ["another version", changed(4, 99), "other-version"],
    [
      "another byte order",
      Uint8Array.of(...whole.slice(0, 4).reverse(), ...whole.slice(4)),
      "other-byte-order",
    ],
    ["cut within the header", whole.subarray(0, 100), "cut-short"],
    ["cut within the columns", whole.subarray(0, whole.length - 8), "wrong-checksum"],
    ["longer than it says", Uint8Array.of(...whole, 0), "wrong-checksum"],
    ["one letter changed", changed(whole.length - 20, 7), "wrong-checksum"],
  ])("%s", (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test("any bit that is turned round", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (place, bit) => {
        expect(codeOf(changed(place, (whole[place] as number) ^ (1 << bit)))).not.toBe("read");
      }),
    );
  });

  test("any part that is missing, even where no checksum is worked out", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (end) => {
        expect(codeOf(whole.subarray(0, end), null)).not.toBe("read");
      }),
    );
  });
});

test("the checksum is that of zip", () => {
  const { crc32: theirs } = zlib as unknown as { crc32(bytes: Uint8Array): number };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(crc32(bytes)).toBe(theirs(bytes));
    }),
  );
});
