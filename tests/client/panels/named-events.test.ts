import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../../client/state/timeline/axis.ts";
import { type NamedEvent, namedEvents } from "../../../client/state/timeline/events.ts";
import { labelsOf } from "../../../client/state/timeline/labels.ts";
import { readWhen } from "../../../client/state/timeline/when.ts";
import type { Board } from "../../../graph-data/model/graph.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { board } from "../../pictures/board.ts";

const eventsOf = (picture: Board) => namedEvents(indexBoard(picture));

describe("the named events", () => {
  const nodes = { summit: "event", cup: "event", ada: "person", town: "place" } as const;

  it("stand where the claims that have them as subject date them, by the narrowest date", () => {
    const found = eventsOf(
      board({
        nodes,
        claims: [
          ["summit", "took_place_in", "town", { when: "2025" }],
          ["summit", "took_place_in", "town", { when: "2025-11-17" }],
        ],
      }),
    );
    expect(found.map(({ key, when }) => [key, when.edtf])).toEqual([["summit", "2025-11-17"]]);
  });

  it("are not dated by what is merely said about them", () => {
    expect(eventsOf(board({ nodes, claims: [["ada", "accuses", "cup", { when: "2025-11-17" }]] }))).toEqual(
      [],
    );
  });

  it.each(["claimed", "proposed", "denied"] as const)("are not dated by what is only %s", (modality) => {
    const dated = { when: "2025", modality } as const;
    expect(eventsOf(board({ nodes, claims: [["cup", "took_place_in", "town", dated]] }))).toEqual([]);
  });

  it("have names that never overlap; what has no room is counted, and no event is lost", () => {
    const event = fc.record({
      at: fc.integer({ min: 1, max: 27 }),
      letters: fc.integer({ min: 3, max: 60 }),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 30 }),
        fc.integer({ min: 200, max: 1500 }),
        (pictures, width) => {
          const events: NamedEvent[] = pictures
            .map(({ at, letters }, place) => ({
              key: `e${place}`,
              label: "x".repeat(letters),
              when: readWhen(`2025-11-${String(at).padStart(2, "0")}`),
            }))
            .sort((a, b) => a.when.from - b.when.from);
          const axis = axisOf(["2025-10", "2025-12"].map(readWhen));
          if (!axis) throw new Error("months give an axis");
          const measure = (text: string) => text.length * 6;
          const { labels, rows, left } = labelsOf(axis, events, width, measure, 3);
          expect(rows).toBeLessThanOrEqual(3);
          expect(labels.flatMap((label) => label.events).length + left.length).toBe(events.length);
          const spans = labels.map(({ events: [first], position, leftward, row, room }) => {
            const x = position * width;
            const words = Math.min(measure(first?.label ?? ""), room);
            return { row, start: leftward ? x - words : x, end: leftward ? x : x + words };
          });
          for (const a of spans) {
            expect(a.start).toBeGreaterThanOrEqual(-1e-6);
            expect(a.end).toBeLessThanOrEqual(width + 1e-6);
            for (const b of spans) {
              if (a !== b && a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true);
            }
          }
        },
      ),
    );
  });
});
