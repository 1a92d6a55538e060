import { Icon } from "../../design/icon.tsx";
import { KindMark } from "../../design/kind-mark.tsx";
import { useChange, useTies } from "../../page/desk.tsx";
import { PartNote } from "../../page/part-note.tsx";
import { askPath, chooseNode, toggleSelected } from "../../state/producers.ts";
import { labelOf } from "../../words/sentence-of.ts";
import { TieRow } from "./tie-row.tsx";

/** Several nodes selected together, and the ties among them. */
export function SelectionDetails({ keys }: { readonly keys: readonly string[] }) {
  const ties = useTies();
  const change = useChange();
  const [from, to] = keys;
  const chosen = new Set(keys);
  const among = ties.board.edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  return (
    <div className="details">
      <p className="details-kind">selected together</p>
      <h2 className="details-title">
        {keys.length} {keys.length === 1 ? "node" : "nodes"}
      </h2>
      <ul className="selection">
        {keys.map((key) => (
          <li key={key}>
            <button type="button" className="textual" onClick={() => change(chooseNode(key))}>
              <KindMark kind={ties.nodes.get(key)?.attributes.kind ?? "topic"} /> {labelOf(key, ties)}
            </button>
            <button
              type="button"
              className="button icon"
              aria-label={`Take out ${labelOf(key, ties)}`}
              onClick={() => change(toggleSelected(key))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {from && to && keys.length === 2 && (
        <div className="details-tools">
          <button type="button" className="button outlined" onClick={() => change(askPath(from, to))}>
            How is {labelOf(from, ties)} tied to {labelOf(to, ties)}?
          </button>
        </div>
      )}
      <section className="tie-group">
        <h3>
          ties among them <span className="count">{among.length}</span>
        </h3>
        <PartNote>Those that are here: bring a node’s neighbors to see its other ties.</PartNote>
        <ul>
          {among.map((edge) => (
            <TieRow key={edge.key} edge={edge} />
          ))}
        </ul>
      </section>
    </div>
  );
}
