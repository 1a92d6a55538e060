import "./dial.css";
import { useMemo } from "react";
import { fallen } from "../../../graph-data/query/filter/fallen.ts";
import { indexOf } from "../../data/index-of.ts";
import { useChange, useTies, useView } from "../../page/desk.tsx";
import { PartNote } from "../../page/part-note.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";
import { filterBy } from "../../state/producers.ts";
import { useCountsWithout } from "../filters/use-counts.ts";
import { Voice } from "./voice.tsx";

/** Who vouches for what, and what would be left of the board without their word. */
export default function Dial() {
  const ties = useTies();
  const { filter } = useView();
  const change = useChange();
  const { alone } = useCountsWithout();
  const off = filter.without;
  const lost = useMemo(() => {
    if (filter.without.length === 0) return null;
    const { edges, nodes } = fallen(indexOf(ties.board), readFilter(filter).filter);
    return { edges: held(edges), nodes: held(nodes) };
  }, [ties, filter]);
  const most = Math.max(1, ...alone.map(({ claims }) => claims));

  return (
    <div className="dial">
      <h2 className="dial-title">Who vouches for what</h2>
      <p className="quiet">
        Switch a speaker off to see what stands without their word: ties and nodes that rest on it alone step
        back.
      </p>
      <PartNote>Counted among the claims of the ties that are here, not in the whole board.</PartNote>
      <p className="dial-lost" role="status">
        {lost ? (
          <>
            <strong>
              {amount(lost.edges, "tie")} and {amount(lost.nodes, "node")}
            </strong>{" "}
            {lost.edges + lost.nodes === 1 ? "rests" : "rest"} on{" "}
            {off.length === 1 ? "that word" : `those ${off.length} words`} alone, and{" "}
            {lost.edges === 1 && lost.nodes === 0 ? "is" : "are"} faded.
          </>
        ) : (
          "Everyone is believed."
        )}
      </p>
      {off.length > 0 && (
        <button type="button" className="button outlined" onClick={() => change(filterBy({ without: [] }))}>
          Believe everyone again
        </button>
      )}
      <ul className="voices">
        {alone.map((count) => (
          <Voice key={count.value} count={count} most={most} />
        ))}
      </ul>
    </div>
  );
}

const held = (mask: Uint8Array) => mask.reduce((sum, each) => sum + each, 0);

const amount = (count: number, noun: string) => `${count} ${count === 1 ? noun : `${noun}s`}`;
