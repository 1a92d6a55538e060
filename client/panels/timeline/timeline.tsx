import "./timeline.css";
import { useMemo, useRef } from "react";
import { Icon } from "../../design/icon.tsx";
import { useChange, useDesk, useView } from "../../page/desk.tsx";
import { timeWords } from "../../state/filtering/chips.ts";
import { filterBy } from "../../state/producers.ts";
import type { Axis } from "../../state/timeline/axis.ts";
import { labelsOf } from "../../state/timeline/labels.ts";
import { lanesOf } from "../../state/timeline/lanes.ts";
import { stopsOf } from "../../state/timeline/play.ts";
import { hasSpan } from "../../state/timeline/range.ts";
import { ticksOf } from "../../state/timeline/ticks.ts";
import { EventNames } from "./event-names.tsx";
import { MarkButton } from "./mark-button.tsx";
import { Thumbs } from "./thumbs.tsx";
import { useDates } from "./use-dates.ts";
import { usePlay } from "./use-play.ts";
import { useWidth } from "./use-width.ts";

type Drawn = Omit<ReturnType<typeof useDates>, "axis"> & { readonly axis: Axis };

/** Of names and of marks together, at most: the strip keeps its height, whatever the width. */
const rows = 4;

/** When the claims are dated, and a range to look through. */
export default function Timeline() {
  const dates = useDates();
  const { axis, undated } = dates;
  if (!axis) return <p className="timeline-none">None of the {undated.claims} claims is dated.</p>;
  return <DrawnTimeline {...dates} axis={axis} />;
}

function DrawnTimeline({ axis, marks, undated, events }: Drawn) {
  const { part } = useDesk();
  const { filter } = useView();
  const change = useChange();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 700);
  const stops = useMemo(() => stopsOf(axis, marks), [axis, marks]);
  const { playing, still, toggle, step } = usePlay(axis, stops);
  // A tick too near to the end has no room for its word.
  const ticks = ticksOf(axis, Math.floor(width / 64)).filter(({ position }) => (1 - position) * width > 34);
  const lanes = lanesOf(axis, marks, { least: 26 / width, gap: 3 / width, most: rows - 1 });
  const labels = labelsOf(axis, events, width, (text) => text.length * 5.7 + 8, rows - lanes.count);
  const ranged = hasSpan(filter);

  return (
    <div className="timeline">
      <div className="timeline-head">
        <button
          type="button"
          className="button icon"
          aria-label={still ? "Go on to the next date" : playing ? "Pause" : "Play"}
          title={
            still ? "Go on to the next date" : playing ? "Pause" : "Let the dates come in one after the other"
          }
          onClick={still ? step : toggle}
        >
          <Icon name={still ? "start" : playing ? "stop" : "play"} />
        </button>
        <p className="timeline-range" aria-live={playing ? "off" : "polite"}>
          {ranged ? timeWords(filter) : "Any time"}
        </p>
        {ranged && (
          <button
            type="button"
            className="button icon"
            aria-label="Any time"
            title="Take the range off"
            onClick={() => change(filterBy({ from: null, to: null }))}
          >
            <Icon name="close" />
          </button>
        )}
        <p className="timeline-undated" data-outside={ranged || undefined}>
          <span className="undated-bin">{undated.shown}</span>
          undated {undated.shown === 1 ? "claim" : "claims"}
          {ranged && ", left out by the range"}
        </p>
        {part && <p className="timeline-aside">dates of the ties here</p>}
        {labels.left.length > 0 && (
          <p className="timeline-aside">
            {labels.left.length} more {labels.left.length === 1 ? "event has" : "events have"} no room
          </p>
        )}
        {lanes.left.length > 0 && (
          <p className="timeline-aside">
            {lanes.left.length} more dates, with {lanes.left.reduce((sum, { shown }) => sum + shown, 0)}{" "}
            claims, have no room
          </p>
        )}
      </div>
      <div className="timeline-axis" ref={place}>
        <EventNames labels={labels.labels} rows={labels.rows} />
        <ul className="marks" aria-label="Dated claims" style={{ height: `${lanes.count * 1.0625}rem` }}>
          {lanes.placed.map((placed) => (
            <MarkButton key={placed.mark.edtf} axis={axis} placed={placed} rows={lanes.count} />
          ))}
        </ul>
        <Thumbs axis={axis} />
        <div className="ticks" aria-hidden="true">
          {ticks.map(({ position, label, strong }) => (
            <span key={position} className="tick" data-strong={strong} style={{ left: `${position * 100}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
