import { describe, expect, test } from "vitest";
import { standingInWords } from "../../graph-data/query/standing-words.ts";

const nameOf = (key: string) => key.toUpperCase();

describe("how a tie stands, in words", () => {
  test.each([
    ["stated", null, "stated by the article"],
    ["claimed", null, "claimed by nobody named"],
    ["proposed", null, "proposed, has not happened; raised by the article"],
    ["denied", null, "denied by the article"],
    ["stated", "ada", "stated, on the word of ADA"],
    ["claimed", "ada", "claimed by ADA"],
    ["proposed", "ada", "proposed, has not happened; raised by ADA"],
    ["denied", "ada", "denied by ADA"],
  ] as const)("on a claim that is %s by %s is “%s”", (modality, claimant, words) => {
    expect(standingInWords([{ modality, claimant }], nameOf)).toBe(words);
  });

  test("rests on the strongest claims alone, and names each voice once", () => {
    const claims = [
      { modality: "denied", claimant: "chad" },
      { modality: "claimed", claimant: "ada" },
      { modality: "claimed", claimant: "bob" },
      { modality: "claimed", claimant: "ada" },
    ] as const;
    expect(standingInWords(claims, nameOf)).toBe("claimed by ADA and BOB");
  });

  test("counts what it does not name, and needs nobody unnamed beside the named", () => {
    const claimed = (claimant: string | null) => ({ modality: "claimed", claimant }) as const;
    expect(standingInWords(["ada", "bob", "chad", "dora"].map(claimed), nameOf)).toBe(
      "claimed by ADA, BOB and 2 more",
    );
    expect(standingInWords([claimed(null), claimed("ada")], nameOf)).toBe("claimed by ADA");
  });

  test("is the article's where the article and somebody state it", () => {
    expect(
      standingInWords(
        [
          { modality: "stated", claimant: "ada" },
          { modality: "stated", claimant: null },
        ],
        nameOf,
      ),
    ).toBe("stated by the article");
  });

  test("cannot be said of no claim", () => {
    expect(() => standingInWords([], nameOf)).toThrow(RangeError);
  });
});
