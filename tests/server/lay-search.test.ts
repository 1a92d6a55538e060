import { afterEach, describe, expect, it, vi } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { layingOf } from "../../graph-data/query/search/laying-out.ts";
import { search } from "../../graph-data/query/search/search.ts";
import { NotReadyError } from "../../server/http/errors.ts";
import { searchReady } from "../../server/laying/search.ts";
import { largeBoard } from "../pictures/large-board.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("a search that is being laid out", () => {
  it("lets others have their turns, and is waited for", async () => {
    const index = indexBoard(largeBoard(2000, 20_000));
    let rounds = 0;
    let isOver = false;
    const others = () => {
      rounds += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    await searchReady(index);
    isOver = true;
    expect(rounds).toBeGreaterThan(2);
    expect(layingOf(index)).toMatchObject({ share: 1, search: expect.anything() });
    expect(searchReady(index)).toBeUndefined();
    expect(search(index, "node 7").results[0]?.key).toBe("node-7");
  });

  it("is not waited for longer than a few seconds: the asker hears how far it is, and when to ask again", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const waiting = searchReady(indexBoard(largeBoard(2000, 20_000)));
    vi.advanceTimersByTime(8_000);
    await expect(waiting).rejects.toThrow(NotReadyError);
    await expect(waiting).rejects.toMatchObject({
      message: expect.stringMatching(/laid out: \d+ % of it is done\. Ask again in 5 s\./),
      headers: { "Retry-After": "5" },
    });
  });
});
