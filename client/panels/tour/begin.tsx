import type { Tour } from "../../../graph-data/model/tour.ts";
import { useChange } from "../../page/desk.tsx";
import { leaveTour, takeStep } from "../../state/tour/take-step.ts";

/** Before the first stop: what it is, and a way in. The reader's view is left alone until then. */
export function Begin({ tour }: { readonly tour: Tour }) {
  const change = useChange();
  const [first] = tour.steps;
  return (
    <div className="tour tour-begin">
      <div>
        <h2 className="tour-title">{tour.title}</h2>
        <p className="quiet">{tour.steps.length} stops, each with the claims it rests on. Undo leads back.</p>
      </div>
      <div className="tour-tools">
        <button type="button" className="button strong" onClick={() => first && change(takeStep(first))}>
          Begin
        </button>
        <button type="button" className="button" onClick={() => change(leaveTour)}>
          Not now
        </button>
      </div>
    </div>
  );
}
