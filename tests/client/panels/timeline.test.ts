import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf, daysOf, positionOn } from "../../../client/state/timeline/axis.ts";
import { coarsen } from "../../../client/state/timeline/coarsen.ts";
import { dayLength, dayOf, isoOfDay } from "../../../client/state/timeline/days.ts";
import { lanesOf } from "../../../client/state/timeline/lanes.ts";
import { datesOf, type Mark } from "../../../client/state/timeline/marks.ts";
import { nextStop, stopsOf } from "../../../client/state/timeline/play.ts";
import { overlaps, spanOf, spanOfDate, thumbsOf } from "../../../client/state/timeline/range.ts";
import { ticksOf } from "../../../client/state/timeline/ticks.ts";
import { readWhen } from "../../../client/state/timeline/when.ts";
import { select } from "../../../graph-data/query/filter/select.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { arbitraryBoard, arbitraryFilter } from "../../pictures/arbitrary-board.ts";

const mark = (edtf: string, claims = 1): Mark => ({ ...readWhen(edtf), claims, shown: claims });
const day = fc.integer({ min: dayOf(Date.UTC(1890, 0, 1)), max: dayOf(Date.UTC(2090, 0, 1)) });
const date = fc.oneof(
  day.map(isoOfDay),
  day.map((at) => isoOfDay(at).slice(0, 7)),
  day.map((at) => isoOfDay(at).slice(0, 4)),
  day.map((at) => `${isoOfDay(at).slice(0, 7)}~/..`),
  day.map((at) => `../${isoOfDay(at)}`),
);
const dates = fc.uniqueArray(date, { minLength: 1, maxLength: 40 });

describe("a date on the timeline", () => {
  it("is as precise as it is written", () => {
    const precision = (edtf: string) => readWhen(edtf).precision;
    expect(precision("2025-11-17")).toBe("day");
    expect(precision("2025-09")).toBe("month");
    expect(precision("2025-09~")).toBe("month");
    expect(precision("2023")).toBe("year");
    expect(precision("2023?")).toBe("year");
    expect(precision("2025-09~/..")).toBe("since");
    expect(precision("../2025-09")).toBe("until");
    expect(precision("2025-09/2025-11")).toBe("span");
  });

  it("says whether it is hedged", () => {
    expect(readWhen("2025-09~/..").about).toBe(true);
    expect(readWhen("2025-09/..").about).toBe(false);
  });
});

describe("the dates of a board", () => {
  it("count each claim once, in the bin of its date or in that of the undated, as a search by hand does", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, (board, filter) => {
        const index = indexBoard(board);
        const passes = select(index, filter).claims;
        const { marks, undated } = datesOf(index, passes);
        const claims = board.edges.flatMap(({ attributes }) => attributes.claims);
        const bin = (when: string | null) => ({
          claims: claims.filter((claim) => claim.when === when).length,
          shown: claims.filter((claim, id) => claim.when === when && passes[id]).length,
        });
        expect(undated).toEqual(bin(null));
        for (const { edtf, claims: count, shown } of marks)
          expect({ claims: count, shown }).toEqual(bin(edtf));
        expect(marks.reduce((sum, each) => sum + each.claims, undated.claims)).toBe(claims.length);
      }),
    );
  });

  it("are gathered by month or year where there are too many, and no claim is lost", () => {
    const marks = Array.from({ length: 400 }, (_, at) => mark(isoOfDay(19_000 + at), at % 3));
    const few = coarsen([...marks, mark("2022-03/..", 7)], 60);
    expect(few.length).toBeLessThanOrEqual(61);
    expect(few.reduce((sum, { claims }) => sum + claims, 0)).toBe(
      marks.reduce((sum, { claims }) => sum + claims, 7),
    );
    expect(new Set(few.map(({ precision }) => precision))).toEqual(new Set(["month", "since"]));
  });
});

describe("the axis", () => {
  it("is null where no date has an end to hold on to", () => {
    expect(axisOf([])).toBeNull();
  });

  it("holds every known end, so that positions stay within 0 and 1 and keep the order of time", () => {
    fc.assert(
      fc.property(dates, (edtfs) => {
        const all = edtfs.map(readWhen);
        const axis = axisOf(all);
        if (!axis) throw new Error("a date with a known end gives an axis");
        const known = all
          .flatMap(({ from, to }) => [from, to])
          .filter(Number.isFinite)
          .sort((a, b) => a - b);
        for (const time of known) {
          expect(dayOf(time)).toBeGreaterThan(axis.first);
          expect(dayOf(time)).toBeLessThan(axis.last);
        }
        const positions = known.map((time) => positionOn(axis, time));
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
        expect(positionOn(axis, Infinity)).toBe(1);
        expect(positionOn(axis, -Infinity)).toBe(0);
      }),
    );
  });

  it("has ticks at beginnings of days, months or years, as many as there is room for", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 4, max: 90_000 }),
        fc.integer({ min: 2, max: 30 }),
        (first, length, most) => {
          const axis = { first, last: first + length };
          const ticks = ticksOf(axis, most);
          expect(ticks.length).toBeLessThanOrEqual(most);
          for (const { position } of ticks) {
            expect(position).toBeGreaterThanOrEqual(0);
            expect(position).toBeLessThanOrEqual(1);
            const time = Math.round(position * daysOf(axis)) + axis.first;
            if (length > most * 7) expect(isoOfDay(time).slice(8)).toBe("01");
          }
        },
      ),
    );
  });

  it("names the years at their beginnings", () => {
    const axis = axisOf(["2023", "2026"].map(readWhen));
    expect(
      axis &&
        ticksOf(axis, 9)
          .filter(({ strong }) => strong)
          .map(({ label }) => label),
    ).toEqual(["2023", "2024", "2025", "2026", "2027"]);
  });
});

describe("the rows of marks", () => {
  it("never overlap within a row, and what has no room is told", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 6 }), (edtfs, most) => {
        const marks = edtfs.map((edtf) => mark(edtf));
        const axis = axisOf(marks);
        if (!axis) return;
        const { placed, count, left } = lanesOf(axis, marks, { most });
        expect(count).toBeLessThanOrEqual(most);
        expect(placed.length + left.length).toBe(marks.length);
        for (const a of placed) {
          expect(a.start).toBeGreaterThanOrEqual(0);
          expect(a.end).toBeLessThanOrEqual(1 + 1e-9);
          for (const b of placed) {
            if (a !== b && a.lane === b.lane) expect(a.end <= b.start || b.end <= a.start).toBe(true);
          }
        }
      }),
    );
  });

  it("draw a day at least wide enough to be hit, and a year as wide as it is", () => {
    const marks = [mark("2023"), mark("2025-11-17")];
    const axis = axisOf(marks);
    if (!axis) throw new Error("these dates give an axis");
    const { placed } = lanesOf(axis, marks, { least: 0.05 });
    const [year, point] = placed as [(typeof placed)[0], (typeof placed)[0]];
    expect(point.end - point.start).toBeCloseTo(0.05);
    expect(year.end - year.start).toBeCloseTo(365 / daysOf(axis), 2);
  });
});

describe("the range", () => {
  const axis = { first: dayOf(Date.UTC(2023, 0, 1)), last: dayOf(Date.UTC(2026, 11, 31)) };

  it("asks for nothing at the ends of the axis", () => {
    expect(spanOf(axis, [axis.first, axis.last])).toEqual({ from: null, to: null });
    expect(thumbsOf(axis, { from: null, to: null })).toEqual([axis.first, axis.last]);
  });

  it("puts the thumbs where the filter says, and the other way round", () => {
    const within = fc.integer({ min: axis.first, max: axis.last });
    fc.assert(
      fc.property(within, within, (a, b) => {
        const thumbs = [Math.min(a, b), Math.max(a, b)] as const;
        expect(thumbsOf(axis, spanOf(axis, thumbs))).toEqual(thumbs);
      }),
    );
  });

  it("reads months and years, and rests at an end for what is no date", () => {
    expect(thumbsOf(axis, { from: "2025-09", to: "2025" })).toEqual([
      dayOf(Date.UTC(2025, 8, 1)),
      dayOf(Date.UTC(2025, 11, 31)),
    ]);
    expect(thumbsOf(axis, { from: "soon", to: null })).toEqual([axis.first, axis.last]);
  });

  it("of a date is its first to its last day, open where the date is", () => {
    expect(spanOfDate(readWhen("2025-11-17"))).toEqual({ from: "2025-11-17", to: "2025-11-17" });
    expect(spanOfDate(readWhen("2025-09~/.."))).toEqual({ from: "2025-09-01", to: null });
  });

  it("of a date touches that date, and of the days beside it does not", () => {
    fc.assert(
      fc.property(day, (at) => {
        const wide = { first: at - 60_000, last: at + 60_000 };
        const date = readWhen(isoOfDay(at));
        const touches = (from: number, to: number) =>
          overlaps(wide, { from: isoOfDay(from), to: isoOfDay(to) }, date);
        expect([touches(at, at), touches(at - 9, at), touches(at, at + 9)]).toEqual([true, true, true]);
        expect([touches(at - 9, at - 1), touches(at + 1, at + 9)]).toEqual([false, false]);
      }),
    );
  });

  it("touches the dates that a filter with the same range lets through", () => {
    fc.assert(
      fc.property(date, day, fc.nat(2000), (edtf, first, length) => {
        const wide = { first: first - 60_000, last: first + 60_000 };
        const span = { from: isoOfDay(first), to: isoOfDay(first + length) };
        const { from, to } = readWhen(edtf);
        const naive = to >= first * dayLength && from < (first + length + 1) * dayLength;
        expect(overlaps(wide, span, readWhen(edtf))).toBe(naive);
      }),
    );
  });
});

describe("playing", () => {
  it("stops wherever something new comes in, in order, and ends at the end of the axis", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 2, max: 50 }), (edtfs, most) => {
        const all = edtfs.map(readWhen);
        const axis = axisOf(all);
        if (!axis) return;
        const stops = stopsOf(axis, all, most);
        expect(stops.length).toBeLessThanOrEqual(most);
        expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b));
        expect(stops.at(-1)).toBe(axis.last);
        let at: number | null = axis.first - 1;
        const met: number[] = [];
        for (at = nextStop(stops, at); at !== null; at = nextStop(stops, at)) met.push(at);
        expect(met).toEqual(stops);
      }),
    );
  });
});
