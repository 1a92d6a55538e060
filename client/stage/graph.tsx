import { lazy, type ReactNode, Suspense, useRef } from "react";
import { useDesk, useStanding, useTies, useView } from "../page/desk.tsx";
import { Fence } from "../panels/fence.tsx";
import { clearFilter, focusOn, set } from "../state/producers.ts";
import { labelOf } from "../words/sentence-of.ts";
import { Toolbar } from "./toolbar.tsx";
import { useCanvas } from "./use-canvas.ts";

const ListTwin = lazy(() => import("../twin/list-twin.tsx"));
const ShownLine = lazy(() => import("../growing/shown-line.tsx"));

/** The landmark of the graph: the canvas, its tools, its list twin, and what must be said where nothing is drawn. */
export function Graph({ children }: { readonly children: ReactNode }) {
  const { store, part } = useDesk();
  const view = useView();
  const ties = useTies();
  const { nodes, edges } = ties;
  const place = useRef<HTMLDivElement>(null);
  const { state, settling } = useCanvas(place);
  const standing = useStanding();
  const shownEdges = standing.shown?.edges.size ?? edges.size;
  const listed = view.list || state === "missing";

  return (
    <section className="graph" aria-label="Graph" data-canvas={state}>
      <div className="canvas-place" ref={place} />
      {!listed && (
        <button type="button" className="skip" onClick={() => store.change(set("list", true))}>
          Show the graph as a list
        </button>
      )}
      {nodes.size === 0 && (
        <p className="graph-word">This board is empty: its records name no entities yet.</p>
      )}
      {shownEdges === 0 && edges.size > 0 && (
        <div className="graph-word" role="status">
          <p>
            0 of {edges.size} ties {part && "here "}pass the filters.
          </p>
          <button type="button" className="button strong" onClick={() => store.change(clearFilter)}>
            Clear filters
          </button>
        </div>
      )}
      {listed && (
        <Fence label="The list">
          <Suspense>
            <ListTwin alone={state === "missing"} />
          </Suspense>
        </Fence>
      )}
      <Toolbar settling={settling} canDraw={state === "drawn"} />
      <div className="graph-words">
        {part && (
          <Fence label="What is shown">
            <Suspense>
              <ShownLine part={part} />
            </Suspense>
          </Fence>
        )}
        {view.colour === "community" && (
          <p className="colour-word">
            Coloured by community: who is tied among themselves more than to others
            {part && ", by the ties that are here"}.
          </p>
        )}
        {view.focus && (
          <div className="focus-word">
            <p>
              {labelOf(view.focus.key, ties)} and what is within {view.focus.depth}{" "}
              {view.focus.depth === 1 ? "hop" : "hops"}
              {view.focus.opened.length > 0 && `, ${view.focus.opened.length} opened further`}
            </p>
            <button type="button" className="button outlined" onClick={() => store.change(focusOn(null))}>
              {part ? "Show all that is here" : "Show the whole board"}
            </button>
          </div>
        )}
      </div>
      <div className="graph-corner">{children}</div>
    </section>
  );
}
