import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useDesk, useStanding, useTies } from "../../page/desk.tsx";
import { lightOf } from "../../state/choice-light.ts";
import { chooseEdge } from "../../state/producers.ts";
import { sentenceOf } from "../../words/sentence-of.ts";
import { standsNow } from "../../words/standing.ts";

interface Props {
  readonly edge: EdgeEntry;
  /** The end to name; without one the whole sentence is written. */
  readonly other?: string;
  /** How the tie reads towards that end, where no heading says it. */
  readonly reads?: string;
}

/** A tie as a row to choose: its line, its other end or its sentence, how it stands, and how many claims it gathers. */
export function TieRow({ edge, other, reads }: Props) {
  const { glance } = useDesk();
  const ties = useTies();
  const change = useChange();
  const { standing, shown } = useStanding();
  const { claims, contested } = edge.attributes;
  const end = other === undefined ? undefined : ties.nodes.get(other);
  const held =
    shown && !shown.edges.has(edge.key)
      ? "held back by the filters"
      : standing && !standing.edges.has(edge.key)
        ? "rests only on a word that is switched off"
        : null;
  const { modality, lead, words } = standsNow(edge, ties, standing ?? shown);
  const light = () => glance.set("pointer", { ...lightOf([edge]), alone: true });
  const dark = () => glance.set("pointer", null);
  return (
    <li>
      <button
        type="button"
        className="tie-row"
        data-held={held !== null || undefined}
        onClick={() => change(chooseEdge(edge.key))}
        onPointerEnter={light}
        onPointerLeave={dark}
        onFocus={light}
        onBlur={dark}
      >
        <ModalityLine modality={modality} />
        <span className="tie-words">
          {end && reads && <span className="tie-reads">{reads} </span>}
          {end && <KindMark kind={end.attributes.kind} />}
          {end ? end.attributes.label : `${lead}${sentenceOf(edge, ties)}`}
          {contested && <span className="tag">contested</span>}
          <span className="unseen">, {words ? "" : modality}</span>
          {words && <span className="tie-standing">{words}</span>}
          {held && <span className="tie-standing">{held}</span>}
        </span>
        {claims.length > 1 && (
          <span className="count">
            {claims.length}
            <span className="unseen"> claims</span>
          </span>
        )}
      </button>
    </li>
  );
}
