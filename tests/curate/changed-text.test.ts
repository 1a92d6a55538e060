import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { copyFiction } from "./fiction.ts";

const charge = "records/a-charge.yaml";
const text = "seeds/a-charge.txt";

async function builtThenChanged(from: string, to: string) {
  const fiction = await copyFiction();
  expect((await fiction.curate()).problems).toEqual([]);
  const before = await fiction.built();
  await fiction.edit(text, from, to);
  return { fiction, before };
}

describe("an article whose text has changed", () => {
  it("is reported with each quote that moved, from where to where, and each that is orphaned; the build stays", async () => {
    const { fiction, before } = await builtThenChanged(
      "Her office declined to comment",
      "A pause. Her office would not comment",
    );
    const { board, problems } = await fiction.curate();
    expect(board).toBeNull();
    expect(await fiction.built()).toBe(before);
    expect(problems.map(({ code, text: offending }) => [code, offending.slice(0, 30)])).toEqual([
      ["text-changed", expect.stringMatching(/^[0-9a-f]{30}$/u)],
      ["quote-orphaned", "Her office declined to comment"],
      ["quote-moved", "Examplia might cooperate with "],
      ["quote-moved", "Examplia cooperates with Testo"],
    ]);
    const [changed, orphaned, moved] = problems.map(({ message }) => message);
    expect(changed).toContain("2 moved");
    expect(changed).toContain("1 are orphaned");
    expect(orphaned).toContain("nearest passage is “Her office would not comment");
    expect(moved).toMatch(/moved from 143 to 150: \(at 150\)/u);
  });

  it("says so when no earlier build is there to compare with", async () => {
    const fiction = await copyFiction();
    await fiction.edit(text, "It rained.", "It snowed.");
    const { problems } = await fiction.curate();
    expect(problems.map(({ code }) => code)).toEqual(["text-changed", "quote-orphaned"]);
    expect(problems[0]?.message).toContain("no earlier build");
  });

  it("is accepted by writing its new sha256 into the record, and only then anchored anew", async () => {
    const { fiction } = await builtThenChanged("😀 ", "Once more: ");
    const old = /sha256: ([0-9a-f]+)/u.exec(await fiction.read(charge))?.[1] ?? "";
    const now = createHash("sha256")
      .update(await fiction.read(text))
      .digest("hex");
    const refused = await fiction.curate();
    expect(refused.problems.filter(({ code }) => code === "quote-moved")).toHaveLength(4);
    expect(refused.problems[0]?.message).toContain(now);
    await fiction.edit(charge, old, now);
    const { board, problems } = await fiction.curate();
    expect(problems).toEqual([]);
    const claims = board?.edges.flatMap((edge) => edge.attributes.claims) ?? [];
    expect(claims.find(({ id }) => id === "fictional-accuses-testonia")?.evidence[0]?.start).toBe(11);
  });
});
