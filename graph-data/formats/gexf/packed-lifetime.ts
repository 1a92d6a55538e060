import { Recent } from "../../query/columnar/recent.ts";
import type { FilteredRows } from "../../query/filter/stream-board.ts";
import { spanOf } from "../span.ts";
import { markup } from "../xml/markup.ts";
import type { XmlBytes } from "../xml/xml-bytes.ts";
import { datesKnown, onDate, timeless } from "./lifetime.ts";

const start = markup('" start="');
const end = markup('" end="');
const over = markup('">');

/** Whether a date is one day, written as GEXF wants it. */
const dayness = { unknown: 0, day: 1, other: 2 } as const;

/**
 * Writes when a tie of one claim lives, by the date's number from 1, or 0 for always. A day, as most are, is copied out of
 * its column: markup of its own for each would be megabytes at every export.
 */
export function packedLifetimes(
  { packed: { columns, texts } }: FilteredRows,
  to: XmlBytes,
): (date: number) => void {
  const dates = columns["dates.text"];
  const textOf = (date: number) => dates[date - 1] as number;
  const found = new Uint8Array(dates.length + 1);
  const others = new Recent((date) => onDate(texts.get(textOf(date))), datesKnown);
  const look = (date: number): number => {
    const when = texts.get(textOf(date));
    const span = spanOf(when);
    return span.start === when && span.end === when ? dayness.day : dayness.other;
  };
  return (date) => {
    if (date === 0) {
      to.add(timeless.attributes);
      return;
    }
    if (found[date] === dayness.unknown) found[date] = look(date);
    if (found[date] === dayness.other) {
      to.add(others.get(date).attributes);
      return;
    }
    to.add(start);
    to.copy(texts, textOf(date));
    to.add(end);
    to.copy(texts, textOf(date));
    to.add(over);
  };
}
