import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tiesOf } from "../../../client/data/ties.ts";
import { settle } from "../../../client/state/settle.ts";
import { addressOfStep, leaveTour, takeStep } from "../../../client/state/tour/take-step.ts";
import { decode, encode } from "../../../client/state/url.ts";
import { firstView, openFilter } from "../../../client/state/view.ts";
import type { Board } from "../../../graph-data/model/graph.ts";
import { tourFileSchema } from "../../../graph-data/model/tour.ts";

const built = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../graph-data/built/${name}`, import.meta.url), "utf8"));
const { steps } = tourFileSchema.parse(built("tour.json"));
const ties = tiesOf(built("graph.json") as Board);

describe("the project's tour", () => {
  it("has ten or so stops", () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(14);
  });

  it.each(steps)("shows at “$id” what its address says, all of which the board has", ({ view }) => {
    const decoded = decode(addressOfStep(view));
    expect(decoded.unread).toEqual([]);
    expect(settle(decoded.view, ties).unread).toEqual([]);
  });

  it("shows at each stop something else", () => {
    expect(new Set(steps.map(({ view }) => addressOfStep(view))).size).toBe(steps.length);
  });
});

describe("a stop", () => {
  const step = {
    id: "denials",
    title: "Denials",
    text: "What is denied.",
    view: { modality: ["denied"], path: ["ada", "bob"] as [string, string] },
    claims: ["c0"],
  };

  it("shows just its own view, and leaves the panels and the pins as they are", () => {
    const before = {
      ...firstView,
      filter: { ...openFilter, kind: ["person"] as const },
      pinned: ["eve"],
      panels: ["article"] as const,
    };
    const after = takeStep(step)(before);
    expect(after.filter).toEqual({ ...openFilter, modality: ["denied"] });
    expect(after.path).toEqual({ from: "ada", to: "bob", avoid: [], at: 0 });
    expect(after.pinned).toEqual(["eve"]);
    expect(after.panels).toEqual(["article", "tour"]);
    expect(after.tour).toBe("denials");
  });

  it("is held by the address: a copied link opens the tour at it", () => {
    const view = takeStep(step)(firstView);
    expect(decode(encode(view))).toEqual({ view, unread: [] });
  });

  it("stays in view when the tour is left", () => {
    const view = leaveTour(takeStep(step)(firstView));
    expect(view.tour).toBeNull();
    expect(view.panels).toEqual(firstView.panels);
    expect(view.filter.modality).toEqual(["denied"]);
  });
});
