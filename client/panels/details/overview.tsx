import { useMemo } from "react";
import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { useChange, useTies } from "../../page/desk.tsx";
import { chooseNode } from "../../state/producers.ts";
import { atAGlance } from "./at-a-glance.ts";
import { TieRow } from "./tie-row.tsx";

/** Nothing chosen: the story in a few ties, each a way in. */
export function Overview() {
  const ties = useTies();
  const change = useChange();
  const { middle, opposed, ahead, denied } = useMemo(() => atAGlance(ties, 6), [ties]);
  return (
    <div className="details">
      <p className="details-kind">at a glance</p>
      <h2 className="details-title">
        {ties.nodes.size} actors and things, {ties.edges.size} ties, {ties.claims.size} claims
      </h2>
      <p className="quiet">Choose a node, a tie, or a sentence of the article to see what it rests on.</p>
      <section className="tie-group">
        <h3>In the middle</h3>
        <ul className="middle">
          {middle.map(({ node, ties: count }) => (
            <li key={node.key}>
              <button type="button" className="tie-row" onClick={() => change(chooseNode(node.key))}>
                <span className="tie-words">
                  <KindMark kind={node.attributes.kind} />
                  {node.attributes.label}
                </span>
                <span className="count">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Few title="Who opposes whom" edges={opposed} />
      <Few title="Planned or threatened: it has not happened" edges={ahead} />
      <Few title="Said not to be so" edges={denied} />
    </div>
  );
}

function Few({ title, edges }: { readonly title: string; readonly edges: readonly EdgeEntry[] }) {
  if (edges.length === 0) return null;
  return (
    <section className="tie-group">
      <h3>{title}</h3>
      <ul>
        {edges.map((edge) => (
          <TieRow key={edge.key} edge={edge} />
        ))}
      </ul>
    </section>
  );
}
