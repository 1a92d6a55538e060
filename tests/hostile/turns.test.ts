import { describe, expect, it } from "vitest";
import { Turns } from "../../server/http/turns.ts";

const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("costly work", () => {
  it("is done one after the other, in the order asked", async () => {
    const turns = new Turns();
    const done: number[] = [];
    await Promise.all([1, 2, 3, 4].map((turn) => turns.piece(() => done.push(turn))));
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it("lets what else there is happen in between", async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const costly = Promise.all([1, 2, 3].map(() => turns.piece(() => seen.push("costly"))));
    const quick = (async () => {
      for (let i = 0; i < 3; i++) {
        await soon();
        seen.push("quick");
      }
    })();
    await Promise.all([costly, quick]);
    expect(seen.slice(0, 2)).toEqual(["costly", "quick"]);
    expect(seen.join(" ")).not.toContain("costly costly");
  });

  it("is not done for who has left, and a failure takes nobody else's turn", async () => {
    const turns = new Turns();
    const outcomes = await Promise.allSettled([
      turns.take(
        () => {
          throw new Error("no");
        },
        () => true,
      ),
      turns.take(
        () => "done in vain",
        () => false,
      ),
      turns.take(
        () => "done",
        () => true,
      ),
    ]);
    expect(outcomes).toMatchObject([{ status: "rejected" }, { value: undefined }, { value: "done" }]);
  });
});
