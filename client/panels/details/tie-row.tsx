import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useDesk, useStanding, useTies } from "../../page/desk.tsx";
import { lightOf } from "../../state/choice-light.ts";
import { chooseEdge } from "../../state/producers.ts";
import { sentenceOf } from "../../words/sentence-of.ts";

interface Props {
  readonly edge: EdgeEntry;
  /** The end to name; without one the whole sentence is written. */
  readonly other?: string;
}

/** A tie as a row to choose: its line, its other end or its sentence, and how many claims it gathers. */
export function TieRow({ edge, other }: Props) {
  const { glance } = useDesk();
  const ties = useTies();
  const change = useChange();
  const { standing, shown } = useStanding();
  const { modality, claims, contested } = edge.attributes;
  const end = other === undefined ? undefined : ties.nodes.get(other);
  const held = (shown && !shown.edges.has(edge.key)) || (standing && !standing.edges.has(edge.key));
  const light = () => glance.set("pointer", { ...lightOf([edge]), alone: true });
  const dark = () => glance.set("pointer", null);
  return (
    <li>
      <button
        type="button"
        className="tie-row"
        data-held={held || undefined}
        onClick={() => change(chooseEdge(edge.key))}
        onPointerEnter={light}
        onPointerLeave={dark}
        onFocus={light}
        onBlur={dark}
      >
        <ModalityLine modality={modality} />
        <span className="tie-words">
          {end && <KindMark kind={end.attributes.kind} />}
          {end ? end.attributes.label : sentenceOf(edge, ties)}
          <span className="unseen">, {modalities[modality].label}</span>
          {contested && <span className="tag">contested</span>}
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
