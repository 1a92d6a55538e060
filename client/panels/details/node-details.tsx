import { lazy, Suspense } from "react";
import type { NodeEntry } from "../../../graph-data/model/graph.ts";
import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities, modalityNames } from "../../../graph-data/model/modalities.ts";
import { Icon } from "../../design/icon.tsx";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useDesk, useStanding, useTies, useView } from "../../page/desk.tsx";
import { focusOn, toggleOpened, togglePinned } from "../../state/producers.ts";
import type { Depth } from "../../state/view.ts";
import { headed, tieGroups } from "./tie-groups.ts";
import { TieRow } from "./tie-row.tsx";

const NodeReach = lazy(() => import("../../growing/node-reach.tsx"));

const depths = [1, 2, 3] as const satisfies readonly Depth[];

/** An entity: what it is, how it is tied, and what its ties rest on. */
export function NodeDetails({ node }: { readonly node: NodeEntry }) {
  const { part } = useDesk();
  const { edgesOf } = useTies();
  const view = useView();
  const change = useChange();
  const { label, plural, kind, description, aliases, note, sameAs, mentions } = node.attributes;
  const { shown } = useStanding();
  const all = edgesOf.get(node.key) ?? [];
  const edges = shown ? all.filter((edge) => shown.edges.has(edge.key)) : all;
  const { several, single } = headed(tieGroups(node.key, edges, plural));
  const pinned = view.pinned.includes(node.key);
  const depth = view.focus?.key === node.key ? view.focus.depth : null;

  return (
    <div className="details">
      <p className="details-kind">
        <KindMark kind={kind} /> {kinds[kind].label}
      </p>
      <h2 className="details-title">{label}</h2>
      <p className="details-text">{description}</p>
      {aliases.length > 0 && <p className="quiet">Also called {aliases.join(", ")}</p>}
      {note && <p className="curator">Curator’s note: {note}</p>}
      {sameAs && (
        <p className="quiet">
          <a href={sameAs} rel="noreferrer noopener" target="_blank">
            The same elsewhere
          </a>
        </p>
      )}
      {part && (
        <Suspense>
          <NodeReach key={node.key} node={node.key} part={part} />
        </Suspense>
      )}
      <ul className="tally" aria-label={part ? "Ties here by modality" : "Ties by modality"}>
        {modalityNames.map((name) => {
          const count = edges.filter(
            ({ key, attributes }) => (shown?.weakened.get(key) ?? attributes.modality) === name,
          ).length;
          return count === 0 ? null : (
            <li key={name}>
              <ModalityLine modality={name} /> {count} {modalities[name].label}
            </li>
          );
        })}
        <li>
          {mentions.length} {mentions.length === 1 ? "mention" : "mentions"}
        </li>
      </ul>
      <div className="details-tools">
        <fieldset className="segmented">
          <legend className="unseen">Show only its neighborhood</legend>
          <button
            type="button"
            className="button"
            aria-pressed={depth === null}
            onClick={() => change(focusOn(null))}
          >
            {part ? "All shown" : "Whole board"}
          </button>
          {depths.map((value) => (
            <button
              key={value}
              type="button"
              className="button"
              aria-pressed={depth === value}
              onClick={() => change(focusOn(node.key, value))}
            >
              {value} {value === 1 ? "hop" : "hops"}
            </button>
          ))}
        </fieldset>
        {view.focus && depth === null && (
          <button
            type="button"
            className="button outlined"
            aria-pressed={view.focus.opened.includes(node.key)}
            onClick={() => change(toggleOpened(node.key))}
          >
            {view.focus.opened.includes(node.key) ? "Close its neighbors" : "Open its neighbors"}
          </button>
        )}
        <button
          type="button"
          className="button icon"
          aria-pressed={pinned}
          aria-label="Pin"
          title={pinned ? "Let it move again" : "Keep it where it is"}
          onClick={() => change(togglePinned(node.key))}
        >
          <Icon name="pin" />
        </button>
      </div>
      {all.length === 0 && <p className="quiet">{part ? "No tie of it is here." : "No tie is recorded."}</p>}
      {edges.length < all.length && (
        <p className="quiet">
          {all.length - edges.length} of its {all.length} ties{part && " here"}{" "}
          {all.length - edges.length === 1 ? "is" : "are"} held back by the filters.
        </p>
      )}
      {several.map((group) => (
        <section key={`${group.predicate} ${group.label}`} className="tie-group">
          <h3>
            {group.label} <span className="count">{group.ties.length}</span>
          </h3>
          <ul>
            {group.ties.map(({ edge, other }) => (
              <TieRow key={edge.key} edge={edge} other={other} />
            ))}
          </ul>
        </section>
      ))}
      {single.length > 0 && (
        <section className="tie-group">
          {several.length > 0 && (
            <h3>
              other ties <span className="count">{single.length}</span>
            </h3>
          )}
          <ul>
            {single.flatMap(({ label: reads, ties }) =>
              ties.map(({ edge, other }) => (
                <TieRow key={edge.key} edge={edge} other={other} reads={reads} />
              )),
            )}
          </ul>
        </section>
      )}
    </div>
  );
}
