import "./growing.css";
import { useSignal, useTies } from "../page/desk.tsx";
import { extentOf, ofWhole } from "../state/part/extent.ts";
import type { Part } from "../state/part/part.ts";
import { useNamesBrought } from "./use-names-brought.ts";
import { useViewBrought } from "./use-view-brought.ts";

/** How much of the board is here, always in sight; what is being brought; and what could not be. */
export default function ShownLine({ part }: { readonly part: Part }) {
  const { board } = useTies();
  const doing = useSignal(part.doing);
  useViewBrought(part);
  useNamesBrought();
  const { order, size } = extentOf(board);
  const grew = order > part.first.order || size > part.first.size;
  return (
    <div className="part-line" role="status">
      <p>
        <strong>{ofWhole(order, part.whole.order)}</strong> shown,{" "}
        {grew ? "the best connected and what was brought" : "best connected first"}
        <span className="quiet">; {ofWhole(size, part.whole.size)} ties</span>
      </p>
      {doing.type === "bringing" && <p className="quiet">Bringing more …</p>}
      {doing.type === "fault" && (
        <p className="part-fault">
          Not brought: {doing.message}.{" "}
          <button type="button" className="button outlined" onClick={doing.again}>
            Ask again
          </button>
        </p>
      )}
    </div>
  );
}
