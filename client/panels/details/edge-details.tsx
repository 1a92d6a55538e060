import { useEffect, useRef } from "react";
import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useStanding, useTies } from "../../page/desk.tsx";
import { chooseNode } from "../../state/producers.ts";
import { verbOf } from "../../words/sentence-of.ts";
import { standsNow } from "../../words/standing.ts";
import { ClaimCard } from "./claim-card.tsx";

interface Props {
  readonly edge: EdgeEntry;
  /** The claim of it that is chosen, or null for the tie as a whole. */
  readonly claim: string | null;
}

/** A tie: its sentence, and every claim behind it. */
export function EdgeDetails({ edge, claim }: Props) {
  const { claims, contested } = edge.attributes;
  const ties = useTies();
  const { shown, standing } = useStanding();
  const held = (id: string) => [shown, standing].some((kept) => kept && !kept.claims.has(id));
  const { modality, lead, words } = standsNow(edge, ties, standing ?? shown);
  const place = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (!claim) return;
    place.current?.querySelector(`[data-claim="${CSS.escape(claim)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [claim]);

  return (
    <div className="details">
      <p className="details-kind">
        <ModalityLine modality={modality} /> {words || modalities[modality].label}
        {contested && <span className="tag">contested</span>}
      </p>
      <h2 className="details-title tie-title">
        {lead}
        <End nodeKey={edge.source} /> {verbOf(edge, ties)} <End nodeKey={edge.target} />
      </h2>
      <p className="quiet">
        {claims.length === 1 ? "Rests on one claim" : `Rests on ${claims.length} claims`}:{" "}
        {modalities[modality].help}.
      </p>
      <ol className="claims" aria-label="Claims" ref={place}>
        {claims.map((one) => (
          <li key={one.id} data-claim={one.id}>
            {held(one.id) && <p className="claim-held">Held back by the filters:</p>}
            <ClaimCard claim={one} chosen={one.id === claim} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function End({ nodeKey }: { readonly nodeKey: string }) {
  const node = useTies().nodes.get(nodeKey);
  const change = useChange();
  if (!node) return <span>{nodeKey}</span>;
  return (
    <button type="button" className="textual" onClick={() => change(chooseNode(nodeKey))}>
      {/* With the sentence in one piece for screen readers, the mark stays out of it. */}
      <KindMark kind={node.attributes.kind} />
      {node.attributes.label}
    </button>
  );
}
