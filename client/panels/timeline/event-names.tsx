import { dateInWords } from "../../../graph-data/query/dates/date-words.ts";
import { useChange } from "../../page/desk.tsx";
import { chooseNode } from "../../state/producers.ts";
import type { Labels } from "../../state/timeline/labels.ts";

/** The named events over the axis; each can be chosen. */
export function EventNames({ labels, rows }: Pick<Labels, "labels" | "rows">) {
  const change = useChange();
  return (
    <ul className="events" aria-label="Named events" style={{ height: `${rows * 1.0625}rem` }}>
      {labels.map(({ events: [event, ...more], position, leftward, row, room }) =>
        event ? (
          <li
            key={event.key}
            className="event-place"
            data-leftward={leftward}
            style={{
              [leftward ? "right" : "left"]: `${(leftward ? 1 - position : position) * 100}%`,
              top: `${row * 1.0625}rem`,
              height: `${(rows - row) * 1.0625}rem`,
              maxWidth: `${room}px`,
            }}
          >
            <button
              type="button"
              className="event"
              title={[event, ...more]
                .map(({ label, when }) => `${label} (${dateInWords(when.edtf)})`)
                .join("; ")}
              onClick={() => change(chooseNode(event.key))}
            >
              {event.label}
            </button>
            {more.length > 0 && <span className="event-more">, {more.length} more</span>}
          </li>
        ) : null,
      )}
    </ul>
  );
}
