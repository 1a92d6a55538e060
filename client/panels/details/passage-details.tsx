import type { Footing } from "../../data/ties.ts";
import { useDesk, useTies } from "../../page/desk.tsx";
import { PartNote } from "../../page/part-note.tsx";
import { sentenceOf } from "../../words/sentence-of.ts";
import { standsOn } from "../../words/standing.ts";
import { ClaimCard } from "./claim-card.tsx";

/** A sentence of the article: every claim that rests on it. */
export function PassageDetails({ footings }: { readonly footings: readonly Footing[] }) {
  const { part } = useDesk();
  const ties = useTies();
  const claims = [...new Map(footings.map(({ claim, edge }) => [claim.id, { claim, edge }])).values()];
  return (
    <div className="details">
      <p className="details-kind">a passage of the article</p>
      <h2 className="details-title">
        {claims.length === 0
          ? `No claim ${part ? "that is here " : ""}rests on this passage`
          : `${claims.length} claims rest on this passage`}
      </h2>
      <PartNote>
        Only claims of ties that are here are listed; beside the article is a way to the others.
      </PartNote>
      <ol className="claims" aria-label="Claims">
        {claims.map(({ claim, edge }) => (
          <li key={claim.id}>
            <h3 className="claim-title">
              {standsOn([claim], ties).lead}
              {sentenceOf(edge, ties)}
            </h3>
            <ClaimCard claim={claim} chosen={false} />
          </li>
        ))}
      </ol>
    </div>
  );
}
