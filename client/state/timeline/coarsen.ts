import type { Mark } from "./marks.ts";
import { readWhen } from "./when.ts";

/** Characters of an ISO date that name a month, a year, a decade's and a century's first digits. */
const steps = [7, 4, 3, 2];

/**
 * At most `most` marks: where there are more, single dates are gathered by month, year, decade or century. Bars with
 * ends of their own stay as they are, and come on top of that number.
 */
export function coarsen(marks: readonly Mark[], most: number): readonly Mark[] {
  const single = marks.filter(
    ({ precision }) => precision === "day" || precision === "month" || precision === "year",
  );
  if (single.length <= most) return marks;
  const bars = marks.filter((mark) => !single.includes(mark));
  let gathered: Mark[] = single;
  for (const length of steps) {
    gathered = gather(single, length);
    if (gathered.length <= most) break;
  }
  return [...gathered, ...bars].sort((a, b) => a.from - b.from);
}

function gather(marks: readonly Mark[], length: number): Mark[] {
  const bins = new Map<string, Mark>();
  for (const mark of marks) {
    const start = mark.edtf.slice(0, length);
    // A year is not within any one month: it stays a mark of its own.
    const edtf = mark.edtf.replace(/[~?%]$/, "").length < length ? mark.edtf : spell(start, length);
    const bin = bins.get(edtf);
    bins.set(edtf, {
      ...readWhen(edtf),
      about: mark.about || (bin?.about ?? false),
      claims: mark.claims + (bin?.claims ?? 0),
      shown: mark.shown + (bin?.shown ?? 0),
    });
  }
  return [...bins.values()];
}

/** A decade or a century as a span of years. */
function spell(start: string, length: number): string {
  if (length >= 4) return start;
  return `${start.padEnd(4, "0")}/${start.padEnd(4, "9")}`;
}
