import "./growing.css";
import { useEffect, useState } from "react";
import { modalities, modalityNames } from "../../graph-data/model/modalities.ts";
import type { NodeDetail } from "../../graph-data/query/node-detail.ts";
import { ask } from "../data/ask.ts";
import { useDesk, useSignal, useTies } from "../page/desk.tsx";
import { ofWhole, said } from "../state/part/extent.ts";
import type { Part } from "../state/part/part.ts";
import { telling } from "./growing.ts";
import { spread } from "./spread.ts";

interface Props {
  readonly node: string;
  readonly part: Part;
}

/** How many of a node's ties are here, of how many; and a way to its other neighbors. */
export default function NodeReach({ node, part }: Props) {
  const { held } = useDesk();
  const { edgesOf } = useTies();
  const doing = useSignal(part.doing);
  const { detail, fault } = useDetail(node);
  const edges = edgesOf.get(node) ?? [];
  const neighbors = new Set(edges.flatMap(({ source, target }) => [source, target]));
  neighbors.delete(node);
  const reach = part.reach.get(node);
  // A tie to itself is counted in and out by the degree, and once by its modality.
  const all = detail && modalityNames.reduce((sum, name) => sum + detail.modalities[name], 0);
  const lacks = all === null || edges.length < all;

  return (
    <div className="node-reach" role="status">
      {fault && <p>How many ties it has in all could not be fetched: {fault}.</p>}
      {detail && all !== null && (
        <>
          <p>
            {lacks ? (
              <>
                <strong>{ofWhole(edges.length, all)}</strong> of its ties are here
                {reach && `, to ${ofWhole(neighbors.size, reach.total)} neighbors`}.
              </>
            ) : (
              `All of its ${said(all)} ties are here.`
            )}
          </p>
          <p className="quiet">
            In the whole board {said(detail.degree.out)} from it and {said(detail.degree.in)} to it:{" "}
            {modalityNames
              .filter((name) => detail.modalities[name] > 0)
              .map((name) => `${said(detail.modalities[name])} ${modalities[name].label}`)
              .join(", ") || "none"}
            .
          </p>
        </>
      )}
      {lacks && (
        <button
          type="button"
          className="button outlined"
          disabled={doing.type === "bringing"}
          onClick={() => void telling(part, () => spread({ held, part }, node))}
        >
          {doing.type === "bringing" ? "Bringing …" : "Bring more of its neighbors"}
        </button>
      )}
    </div>
  );
}

/** The node as the whole board has it. */
function useDetail(key: string): { readonly detail: NodeDetail | null; readonly fault: string | null } {
  const [found, setFound] = useState<ReturnType<typeof useDetail>>({ detail: null, fault: null });
  useEffect(() => {
    let left = false;
    ask<NodeDetail>(`/api/nodes/${encodeURIComponent(key)}`).then(
      (detail) => left || setFound({ detail, fault: null }),
      ({ message }: Error) => left || setFound({ detail: null, fault: message }),
    );
    return () => {
      left = true;
    };
  }, [key]);
  return found;
}
