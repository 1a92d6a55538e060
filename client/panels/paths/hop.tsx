import { agree } from "../../../graph-data/model/agree.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import type { Step } from "../../../graph-data/query/paths.ts";
import { forwardLabel, reverseLabel } from "../../../graph-data/query/sentence.ts";
import { showHidden } from "../../../graph-data/query/text/hidden.ts";
import { quoted } from "../../../graph-data/query/text/quoted.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useTies } from "../../page/desk.tsx";
import { voiceLabel } from "../../state/filtering/chips.ts";
import { strengthOf } from "../../state/paths/chain.ts";
import { chooseEdge, chooseNode } from "../../state/producers.ts";
import { labelOf } from "../../words/sentence-of.ts";

interface Props {
  readonly step: Step;
  readonly to: string;
  readonly weakest: boolean;
  /** Absent at the end of the chain: an end cannot be avoided. */
  readonly avoid?: () => void;
}

/** One hop of a chain: how it reads, the words it rests on, who vouches for them, and where it leads. */
export function Hop({ step, to, weakest, avoid }: Props) {
  const ties = useTies();
  const change = useChange();
  const strength = strengthOf(step);
  const edge = ties.edges.get(step.edge);
  const predicate = edge?.attributes.predicate ?? "";
  const from = step.forward ? edge?.source : edge?.target;
  const plural = from === undefined ? false : ties.nodes.get(from)?.attributes.plural;
  const [claim] = step.claims;
  const quote = claim?.evidence[0]?.exact;
  const label = labelOf(to, ties);
  const kind = ties.nodes.get(to)?.attributes.kind;
  return (
    <li className="hop" data-weakest={weakest || undefined}>
      <button type="button" className="hop-tie" onClick={() => change(chooseEdge(step.edge))}>
        <ModalityLine modality={strength} />
        <span>
          {agree(step.forward ? forwardLabel(predicate) : reverseLabel(predicate), plural)}
          {weakest && <span className="tag">weakest link: {modalities[strength].label}</span>}
        </span>
      </button>
      {quote && <blockquote className="hop-quote">{quoted(showHidden(quote))}</blockquote>}
      {claim && (
        <p className="hop-standing">
          {modalities[claim.modality].label}
          {claim.claimant === null
            ? claim.modality === "claimed"
              ? ", by nobody named"
              : " by the article"
            : `, on the word of ${voiceLabel(claim.claimant, ties)}`}
          {step.parallel.length > 0 &&
            `; ${step.parallel.length} more ${step.parallel.length === 1 ? "tie" : "ties"} between the two`}
        </p>
      )}
      <div className="hop-node">
        {kind && <KindMark kind={kind} />}
        <button type="button" className="textual" onClick={() => change(chooseNode(to))}>
          {label}
        </button>
        {avoid && (
          <button type="button" className="button hop-avoid" aria-label={`Avoid ${label}`} onClick={avoid}>
            Avoid
          </button>
        )}
      </div>
    </li>
  );
}
