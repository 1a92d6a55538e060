import { useMemo } from "react";
import type { EdgeEntry } from "../../../graph-data/model/graph.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { useChange, useDesk, useStanding, useTies } from "../../page/desk.tsx";
import { PartNote } from "../../page/part-note.tsx";
import { ofWhole } from "../../state/part/extent.ts";
import { chooseNode } from "../../state/producers.ts";
import { atAGlance, byWeight } from "./at-a-glance.ts";
import { TieRow } from "./tie-row.tsx";

/** Up to so many ties that the filters leave are all listed; of more, those that tell most. */
const few = 40;

/** Nothing chosen: the story in a few ties, each a way in; under a filter, what that leaves of it. */
export function Overview() {
  const { part } = useDesk();
  const ties = useTies();
  const { shown } = useStanding();
  const all = shown !== null && shown.edges.size <= few;
  const { middle, opposed, ahead, denied } = useMemo(() => atAGlance(ties, 6, shown), [ties, shown]);
  return (
    <div className="details">
      <p className="details-kind">at a glance</p>
      <h2 className="details-title">
        {shown
          ? `${shown.edges.size} of ${ties.edges.size} ties, ${shown.claims.size} of ${ties.claims.size} claims`
          : part
            ? `${ofWhole(ties.nodes.size, part.whole.order)} actors and things, ${ofWhole(ties.edges.size, part.whole.size)} ties`
            : `${ties.nodes.size} actors and things, ${ties.edges.size} ties, ${ties.claims.size} claims`}
      </h2>
      <PartNote>
        Only this part of the board is here, and what follows is read from it. Search looks through all of it;
        what you choose is brought, and a node’s other neighbors when you ask for them.
      </PartNote>
      <p className="quiet">
        {shown && "This is what the filters let through. "}
        Choose a node, a tie, or a sentence of the article to see what it rests on.
      </p>
      <Middle middle={middle} />
      {all ? (
        <Few title="All that is let through" edges={byWeight(ties, shown)} />
      ) : (
        <>
          <Few title="Who opposes whom" edges={opposed} />
          <Few title="Planned or threatened: it has not happened" edges={ahead} />
          <Few title="Said not to be so" edges={denied} />
        </>
      )}
    </div>
  );
}

function Middle({ middle }: Pick<ReturnType<typeof atAGlance>, "middle">) {
  const change = useChange();
  if (middle.length === 0) return null;
  return (
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
