import type { FacetCount } from "../../../graph-data/query/counts.ts";
import { indexOf } from "../../data/index-of.ts";
import { saidBy } from "../../data/said-by.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { useChange, useDesk, useTies, useView } from "../../page/desk.tsx";
import { voiceLabel } from "../../state/filtering/chips.ts";
import { chooseNode, toggleFacet } from "../../state/producers.ts";

interface Props {
  readonly count: FacetCount;
  /** Claims of the one with most, for the bar. */
  readonly most: number;
}

/** One speaker: a switch, how much they vouch for, and how much of that nobody else does. */
export function Voice({ count, most }: Props) {
  const { glance } = useDesk();
  const ties = useTies();
  const view = useView();
  const change = useChange();
  const { value, claims, edges, nodes } = count;
  const node = ties.nodes.get(value);
  const label = voiceLabel(value, ties);
  const on = !view.filter.without.includes(value);

  const light = () => {
    glance.set("pointer", saidBy(value, indexOf(ties.board)));
  };
  const dark = () => glance.set("pointer", null);

  return (
    <li className="voice" data-off={!on || undefined} onPointerEnter={light} onPointerLeave={dark}>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={`Believe ${label}`}
        className="voice-switch"
        onClick={() => change(toggleFacet("without", value))}
        onFocus={light}
        onBlur={dark}
      >
        <span className="voice-knob" />
      </button>
      <div className="voice-words">
        <p className="voice-label">
          {node && <KindMark kind={node.attributes.kind} />}
          {node ? (
            <button type="button" className="textual" onClick={() => change(chooseNode(value))}>
              {label}
            </button>
          ) : (
            "The article itself"
          )}
        </p>
        <svg className="voice-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="3" className="voice-bar-all" />
          <rect width={(100 * claims) / most} height="3" className="voice-bar-own" />
        </svg>
        <p className="voice-counts">
          {claims} {claims === 1 ? "claim" : "claims"}
          {edges + nodes === 0
            ? "; no tie rests on this word alone"
            : `; ${edges} ${edges === 1 ? "tie" : "ties"} and ${nodes} ${nodes === 1 ? "node" : "nodes"} on this word alone`}
        </p>
      </div>
    </li>
  );
}
