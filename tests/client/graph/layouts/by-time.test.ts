import { describe, expect, it } from "vitest";
import { byTime } from "../../../../client/graph/layouts/by-time.ts";
import type { Spot } from "../../../../client/graph/layouts/spot.ts";

const room = { width: 1000, height: 700 };
const nodesOf = (keys: string) => [...keys].map((key) => ({ key, size: 6 }));

describe("the layout by time", () => {
  const headingsFor = (...dates: (string | null)[]) => {
    const ties = dates.map((when, i) => ({ source: `n${i}`, target: `n${i}`, when: [when] }));
    const nodes = dates.map((_, i) => ({ key: `n${i}`, size: 5 }));
    return byTime(nodes, ties, room).headings.map(({ text }) => text);
  };

  it("names blocks as precisely as the article does, in their order, the undated last", () => {
    expect(headingsFor("2025-11-17", null, "2023", "2025-09/..", "2025-09~")).toEqual([
      "2023",
      "Sep 2025",
      "17 Nov 2025",
      "Undated",
    ]);
  });

  it("sets a node where the earliest claim of its ties begins", () => {
    const { spots } = byTime(
      nodesOf("ab"),
      [
        { source: "a", target: "b", when: ["2025-11-17"] },
        { source: "b", target: "b", when: ["2020", null] },
      ],
      room,
    );
    const [a, b] = [spots.get("a") as Spot, spots.get("b") as Spot];
    expect(b.x < a.x || b.y > a.y).toBe(true);
  });

  it("gathers days into months or years where there would be too many blocks", () => {
    const days = Array.from({ length: 20 }, (_, i) => `2025-0${1 + (i % 2)}-${10 + i}`);
    expect(headingsFor(...days)).toEqual(["Jan 2025", "Feb 2025"]);
    const months = Array.from(
      { length: 24 },
      (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    );
    expect(headingsFor(...months)).toEqual(["2020", "2021"]);
  });
});
