import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../server/export/arguments.ts";
import { RequestError } from "../../server/http/errors.ts";
import { nearest } from "../../server/parameters/nearest.ts";
import { readQueryString } from "../../server/parameters/query-string.ts";

describe("a query string", () => {
  it("reads as URLSearchParams does, in the same order", () => {
    const pairs = fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" })));
    fc.assert(
      fc.property(pairs, (sent) => {
        const text = new URLSearchParams(sent).toString();
        const expected = new Map<string, string[]>();
        for (const [name, value] of new URLSearchParams(text)) {
          expected.set(name, [...(expected.get(name) ?? []), value]);
        }
        expect([...readQueryString(text)]).toEqual([...expected]);
      }),
    );
  });

  it("is refused or read, whatever it is, and never anything else", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."%ff0a&=+[]é_") }), (text) => {
        try {
          expect(readQueryString(text)).toBeInstanceOf(Map);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestError);
        }
      }),
    );
  });

  it("gives names of prototypes no meaning", () => {
    expect([...readQueryString("__proto__=1&constructor=2&a[b]=3")]).toEqual([
      ["__proto__", ["1"]],
      ["constructor", ["2"]],
      ["a[b]", ["3"]],
    ]);
  });
});

describe("the nearest names", () => {
  it("come best first, and not at all where nothing is close", () => {
    const names = ["mexico", "mexican-officials", "colombia", "donald-trump"];
    expect(nearest("mexcio", names)).toEqual(["mexico"]);
    expect(nearest("trump", names)).toEqual(["donald-trump"]);
    expect(nearest("zzz", names)).toEqual([]);
    expect(nearest("", names)).toEqual([]);
  });
});

describe("arguments of an export", () => {
  it("are a format, a place, and filters as in the API", () => {
    const { format, out, query } = readArguments([
      "gexf",
      "--out",
      "a.gexf",
      "--kind=person",
      "--kind",
      "state",
    ]);
    expect([format, out, [...query]]).toEqual(["gexf", "a.gexf", [["kind", ["person", "state"]]]]);
  });

  it.each([[[]], [["gexf", "csv"]], [["gexf", "--out"]], [["gexf", "--out=a", "--out=b"]]])(
    "are not %j",
    (given) => {
      expect(() => readArguments(given)).toThrow(/Usage: npm run export/);
    },
  );
});
