import type { Tour } from "../../../graph-data/model/tour.ts";
import { Icon } from "../../design/icon.tsx";
import { useChange } from "../../page/desk.tsx";
import { leaveTour, takeStep } from "../../state/tour/take-step.ts";
import { RestsOn } from "./rests-on.tsx";

interface Props {
  readonly tour: Tour;
  readonly position: number;
}

/** One stop of the tour: its text, its claims, and the ways on and back. */
export function Stop({ tour, position }: Props) {
  const change = useChange();
  const { steps } = tour;
  const step = steps[position];
  const before = steps[position - 1];
  const after = steps[position + 1];
  if (!step) return null;
  return (
    <div className="tour">
      <div className="tour-text" aria-live="polite">
        <p className="quiet">
          {tour.title} · {position + 1} of {steps.length}
        </p>
        <h2 className="tour-title">{step.title}</h2>
        <p className="tour-words">{step.text}</p>
      </div>
      <RestsOn claims={step.claims} />
      <div className="tour-tools">
        <button
          type="button"
          className="button outlined"
          disabled={!before}
          onClick={() => before && change(takeStep(before))}
        >
          <Icon name="back" />
          Back
        </button>
        {after ? (
          <button type="button" className="button strong" onClick={() => change(takeStep(after))}>
            Next
            <Icon name="start" />
          </button>
        ) : (
          <button type="button" className="button strong" onClick={() => change(leaveTour)}>
            End of the tour
          </button>
        )}
        <ol className="tour-dots" aria-label="Stops">
          {steps.map((other, place) => (
            <li key={other.id}>
              <button
                type="button"
                className="tour-dot"
                aria-label={`Stop ${place + 1}: ${other.title}`}
                aria-current={place === position ? "step" : undefined}
                title={other.title}
                onClick={() => change(takeStep(other))}
              />
            </li>
          ))}
        </ol>
        {after && (
          <button type="button" className="button" onClick={() => change(leaveTour)}>
            Leave
          </button>
        )}
      </div>
    </div>
  );
}
