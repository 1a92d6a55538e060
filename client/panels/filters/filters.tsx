import "./chip.css";
import "./filters.css";
import { lazy, Suspense } from "react";
import { Icon } from "../../design/icon.tsx";
import { useChange, useDesk, useStanding, useTies, useView } from "../../page/desk.tsx";
import { chipsOf } from "../../state/filtering/chips.ts";
import { readFilter } from "../../state/filtering/read-filter.ts";
import { clearFilter } from "../../state/producers.ts";
import { DocumentFacet } from "./document-facet.tsx";
import { ClaimantFacet, KindFacet, ModalityFacet } from "./simple-facets.tsx";
import { TieFacet } from "./tie-facet.tsx";
import { TimeFacet } from "./time-facet.tsx";

const FilterReach = lazy(() => import("../../growing/filter-reach.tsx"));

/** What the reader lets through, facet by facet; how much that leaves; and the way back to all of it. */
export default function Filters() {
  const { part } = useDesk();
  const ties = useTies();
  const { filter } = useView();
  const change = useChange();
  const chips = chipsOf(filter, ties);
  const { faults } = readFilter(filter);
  const { shown, standing } = useStanding();
  const among = shown?.edges.size ?? ties.edges.size;
  const faded = standing ? among - standing.edges.size : 0;
  return (
    <div className="filters">
      <div className="facets">
        <KindFacet />
        <TieFacet />
        <ModalityFacet />
        <ClaimantFacet />
        <TimeFacet />
        <DocumentFacet />
      </div>
      <p className="filters-left" role="status">
        <strong>{among}</strong> of {ties.edges.size} ties {part ? "here" : "shown"}
        {faded > 0 && `, ${faded} of them faded`}
      </p>
      {part && chips.length > 0 && (
        <Suspense>
          <FilterReach part={part} />
        </Suspense>
      )}
      {faults.length > 0 && (
        <p className="filters-fault" role="alert">
          {faults.join(" ")}
        </p>
      )}
      {chips.length > 0 && (
        <div className="chips">
          <ul>
            {chips.map(({ key, words, remove }) => (
              <li key={key}>
                <button
                  type="button"
                  className="chip"
                  aria-label={`Take back: ${words}`}
                  onClick={() => change(remove)}
                >
                  {words}
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button outlined" onClick={() => change(clearFilter)}>
            Clear filters
          </button>
        </div>
      )}
    </div>
  );
}
