import "./growing.css";
import { useSignal, useTies } from "../page/desk.tsx";
import { extentOf, ofWhole } from "../state/part/extent.ts";
import type { Part } from "../state/part/part.ts";
import { useViewBrought } from "./use-view-brought.ts";

/** How much of the board is here, always in sight; what is being brought; and what could not be. */
export default function ShownLine({ part }: { readonly part: Part }) {
  const { board } = useTies();
  const doing = useSignal(part.doing);
  useViewBrought(part);
  const { nodes, edges } = extentOf(board);
  const grew = nodes > part.first.nodes || edges > part.first.edges;
  return (
    <div className="part-line" role="status">
      <p>
        <strong>{ofWhole(nodes, part.whole.nodes)}</strong> shown,{" "}
        {grew ? "the best connected and what was brought" : "best connected first"}
        <span className="quiet">; {ofWhole(edges, part.whole.edges)} ties</span>
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
