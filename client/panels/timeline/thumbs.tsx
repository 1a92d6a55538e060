import "./thumbs.css";
import type { KeyboardEvent } from "react";
import { dateInWords } from "../../../graph-data/query/dates/date-words.ts";
import { useChange, useView } from "../../page/desk.tsx";
import { filterBy } from "../../state/producers.ts";
import type { Axis } from "../../state/timeline/axis.ts";
import { positionOn } from "../../state/timeline/axis.ts";
import { dayLength, isoOfDay } from "../../state/timeline/days.ts";
import { spanOf, thumbsOf } from "../../state/timeline/range.ts";

/**
 * A range with two thumbs over the axis. Arrows move by a day, Page Up and Page Down by thirty, Home and End to the
 * ends. Native inputs, since only they say a date aloud where the component library's slider says a number.
 */
export function Thumbs({ axis }: { readonly axis: Axis }) {
  const { filter } = useView();
  const change = useChange();
  const thumbs = thumbsOf(axis, filter);
  const [from, to] = thumbs;

  function move(thumb: 0 | 1, day: number) {
    const next: [number, number] = [from, to];
    next[thumb] = thumb === 0 ? Math.min(day, to) : Math.max(day, from);
    change(filterBy(spanOf(axis, next)), "time");
  }

  function onKeyDown(thumb: 0 | 1, event: KeyboardEvent) {
    const step = { PageUp: 30, PageDown: -30 }[event.key];
    if (!step) return;
    event.preventDefault();
    const day = thumbs[thumb] + step;
    move(thumb, Math.min(Math.max(day, axis.first), axis.last));
  }

  const left = positionOn(axis, from * dayLength);
  const right = positionOn(axis, (to + 1) * dayLength);
  const thumb = (which: 0 | 1, name: string) => (
    <input
      type="range"
      className="thumb"
      aria-label={name}
      aria-valuetext={dateInWords(isoOfDay(thumbs[which]))}
      min={axis.first}
      max={axis.last}
      step={1}
      value={thumbs[which]}
      data-above={which === 0 && from > (axis.first + axis.last) / 2}
      onChange={(event) => move(which, Number(event.target.value))}
      onKeyDown={(event) => onKeyDown(which, event)}
    />
  );

  return (
    <fieldset className="thumbs" aria-label="Range of time">
      <div className="thumbs-track" />
      <div className="thumbs-between" style={{ left: `${left * 100}%`, right: `${(1 - right) * 100}%` }} />
      {thumb(0, "From")}
      {thumb(1, "To")}
    </fieldset>
  );
}
