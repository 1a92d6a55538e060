import { useMemo } from "react";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useDesk, useTies } from "../../page/desk.tsx";
import { useBrought } from "../../page/use-brought.ts";
import { lightOf } from "../../state/choice-light.ts";
import { choose } from "../../state/producers.ts";
import { sentenceOf } from "../../words/sentence-of.ts";
import { standsOn } from "../../words/standing.ts";

/** The claims of a stop, as the board has them now: a text cannot say more than they do without being seen to. */
export function RestsOn({ claims }: { readonly claims: readonly string[] }) {
  const { glance } = useDesk();
  const ties = useTies();
  const change = useChange();
  useBrought(useMemo(() => ({ nodes: [], edges: [], claims, documents: [] }), [claims]));
  return (
    <div className="tour-claims">
      <p className="quiet" id="tour-rests">
        Rests on
      </p>
      <ul aria-labelledby="tour-rests">
        {claims.map((id) => {
          const tied = ties.claims.get(id);
          if (!tied) return null;
          const { claim, edge } = tied;
          const { lead, words } = standsOn([claim], ties);
          const light = () => glance.set("pointer", lightOf([edge]));
          const dark = () => glance.set("pointer", null);
          return (
            <li key={id}>
              <button
                type="button"
                className="tour-claim"
                onClick={() => change(choose({ type: "claim", key: id }))}
                onPointerEnter={light}
                onPointerLeave={dark}
                onFocus={light}
                onBlur={dark}
              >
                <ModalityLine modality={claim.modality} />
                <span>
                  {lead}
                  {sentenceOf(edge, ties)}
                  <span className="quiet">, {words || modalities[claim.modality].label}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
