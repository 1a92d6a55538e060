import "./list-twin.css";
import { useState } from "react";
import { kinds } from "../../graph-data/model/kinds.ts";
import { KindMark } from "../design/kind-mark.tsx";
import { useChange, useDesk, useStanding, useTies, useView } from "../page/desk.tsx";
import { nodesInFocus } from "../state/ball.ts";
import { said } from "../state/part/extent.ts";
import { chooseEdge, chooseNode, set } from "../state/producers.ts";
import { sentenceOf } from "../words/sentence-of.ts";
import { standsNow } from "../words/standing.ts";

/** So many rows at first: a list of a hundred thousand would choke the browser; the rest comes when asked for. */
const step = 200;

/** The graph in words: its nodes, and the ties of the one that is open. In step with the canvas, either way. */
export default function ListTwin({ alone }: { readonly alone: boolean }) {
  const { glance, part } = useDesk();
  const { board, edgesOf, nodes } = useTies();
  const ties = useTies();
  const view = useView();
  const change = useChange();
  const { shown, standing } = useStanding();
  const [limit, setLimit] = useState(step);

  const ball = view.focus ? nodesInFocus(view.focus, ties) : null;
  const visible = board.nodes.filter(
    ({ key }) => (shown?.nodes.has(key) ?? true) && (ball?.has(key) ?? true),
  );
  const tiesAt = (key: string) =>
    (edgesOf.get(key) ?? []).filter((edge) => shown?.edges.has(edge.key) ?? true);
  const degree = new Map(visible.map(({ key }) => [key, tiesAt(key).length]));
  visible.sort(
    (a, b) =>
      (degree.get(b.key) ?? 0) - (degree.get(a.key) ?? 0) ||
      (a.attributes.label < b.attributes.label ? -1 : 1),
  );
  const open = view.choice?.type === "node" ? view.choice.key : null;

  return (
    <div className="twin" data-alone={alone}>
      <div className="twin-head">
        <h2>
          {visible.length === nodes.size ? `${nodes.size} nodes` : `${visible.length} of ${nodes.size} nodes`}
          {part && ` here, of ${said(part.whole.order)} in all`}, by ties{part && " here"}
        </h2>
        {!alone && (
          <button type="button" className="button" onClick={() => change(set("list", false))}>
            Close
          </button>
        )}
      </div>
      <ul className="twin-list">
        {visible.slice(0, limit).map(({ key, attributes: { label, kind } }) => (
          <li key={key}>
            <button
              type="button"
              className="twin-node"
              aria-expanded={open === key}
              onClick={() => change(chooseNode(key))}
              onFocus={() => glance.set("pointer", { nodes: new Set([key]), edges: new Set() })}
              onBlur={() => glance.set("pointer", null)}
            >
              <KindMark kind={kind} />
              <span className="twin-label">{label}</span>
              <span className="quiet">
                {kinds[kind].label}, {degree.get(key)} {degree.get(key) === 1 ? "tie" : "ties"}
              </span>
            </button>
            {open === key && (
              <ul className="twin-ties">
                {tiesAt(key).map((edge) => {
                  const { modality, lead, words } = standsNow(edge, ties, standing ?? shown);
                  return (
                    <li key={edge.key}>
                      <button type="button" className="twin-tie" onClick={() => change(chooseEdge(edge.key))}>
                        {lead}
                        {sentenceOf(edge, ties)} <span className="quiet">({words || modality})</span>
                      </button>
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {visible.length > limit && (
        <button type="button" className="button outlined" onClick={() => setLimit(limit + step)}>
          Show {Math.min(step, visible.length - limit)} more of {visible.length - limit}
        </button>
      )}
    </div>
  );
}
