import { dateInWords } from "../../../graph-data/query/dates/date-words.ts";
import { useChange, useView } from "../../page/desk.tsx";
import { filterBy } from "../../state/producers.ts";
import type { Axis } from "../../state/timeline/axis.ts";
import type { Placed } from "../../state/timeline/lanes.ts";
import { hasSpan, overlaps, spanOfDate } from "../../state/timeline/range.ts";

interface Props {
  readonly axis: Axis;
  readonly placed: Placed;
  /** Rows in all; the first stands lowest. */
  readonly rows: number;
}

/** The claims of one date: as wide as the date is. Pressing it sets the range to it, or takes the range off again. */
export function MarkButton({ axis, placed, rows }: Props) {
  const { filter } = useView();
  const change = useChange();
  const { mark, start, end, lane } = placed;
  const span = spanOfDate(mark);
  const chosen = hasSpan(filter) && filter.from === span.from && filter.to === span.to;
  const amount = `${mark.shown} ${mark.shown === 1 ? "claim" : "claims"}`;
  const hidden = mark.shown < mark.claims ? ` of ${mark.claims}` : "";
  const words = `${dateInWords(mark.edtf)}: ${amount}${hidden}`;
  return (
    <li
      className="mark-place"
      style={{
        left: `${start * 100}%`,
        width: `${(end - start) * 100}%`,
        top: `${(rows - 1 - lane) * 1.0625}rem`,
      }}
    >
      <button
        type="button"
        className="mark"
        data-precision={mark.precision}
        data-about={mark.about || undefined}
        data-outside={!overlaps(axis, filter, mark) || mark.shown === 0 || undefined}
        aria-pressed={chosen}
        aria-label={words}
        title={words}
        onClick={() => change(filterBy(chosen ? { from: null, to: null } : span))}
      >
        {mark.shown}
      </button>
    </li>
  );
}
