import { describe, expect, it } from "vitest";
import { readArguments } from "./arguments.ts";

describe("the arguments of a soak", () => {
  it("are minutes and connections, both with a default", () => {
    expect(readArguments([])).toEqual({ minutes: 5, connections: 350 });
    expect(readArguments(["0.5", "--connections", "40"])).toEqual({ minutes: 0.5, connections: 40 });
  });

  it.each([
    [["x"], "x"],
    [["0"], "0"],
    [["1", "2"], "2"],
    [["1", "--connections", "3"], "3"],
    [["--minutes", "1"], "--minutes"],
  ])("refuse %j in a sentence that quotes %s", (words, wrong) => {
    expect(readArguments(words)).toContain(wrong);
  });
});
