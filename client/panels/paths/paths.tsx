import "./paths.css";
import { useEffect, useMemo, useState } from "react";
import { Icon } from "../../design/icon.tsx";
import { useChange, useDesk, useView } from "../../page/desk.tsx";
import { useBrought } from "../../page/use-brought.ts";
import { heldAt, lightOfPath, wantedByChain } from "../../state/paths/chain.ts";
import { askPath, leavePath, showChain } from "../../state/producers.ts";
import { Chain } from "./chain.tsx";
import { NoPath } from "./no-path.tsx";
import { NodeField } from "./node-field.tsx";
import { usePaths } from "./use-paths.ts";

/** How is A tied to B? The chains between two nodes, one by one, each hop with its words. */
export default function Paths() {
  const { glance } = useDesk();
  const { path, filter, choice } = useView();
  const change = useChange();
  const { part } = useDesk();
  const { answer, fault } = usePaths(path, filter);
  // One end may be chosen before the other; only both make a question.
  const [half, setHalf] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const from = path?.from ?? half.from ?? (choice?.type === "node" ? choice.key : null);
  const to = path?.to ?? half.to;
  const at = heldAt(path?.at ?? 0, answer?.paths.length ?? 0);
  const shown = answer?.paths[at];
  const here = useBrought(useMemo(() => (part && shown ? wantedByChain(shown) : null), [part, shown]));

  useEffect(() => {
    glance.set("panel", shown && here ? lightOfPath(shown) : null);
    return () => glance.set("panel", null);
  }, [glance, shown, here]);

  function ask(next: { from: string | null; to: string | null }) {
    if (next.from !== null && next.to !== null) change(askPath(next.from, next.to));
    else setHalf(next);
  }

  return (
    <div className="paths">
      <h2 className="paths-title">How is A tied to B?</h2>
      <NodeField label="From" value={from} onChoose={(key) => ask({ from: key, to })} />
      <NodeField label="To" value={to} onChoose={(key) => ask({ from, to: key })} />
      {path && (
        <div className="paths-tools">
          <button
            type="button"
            className="button outlined"
            onClick={() => change(askPath(path.to, path.from, path.avoid))}
          >
            Swap
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setHalf({ from: null, to: null });
              change(leavePath);
            }}
          >
            Ask anew
          </button>
        </div>
      )}
      {!path && (
        <p className="quiet">
          Choose two. Ties are followed either way; what is denied, and a refusal to comment, carries no
          chain.
        </p>
      )}
      {path && fault && (
        <p className="no-path" role="alert">
          The chains cannot be fetched: {fault}. Swap the ends, or ask anew.
        </p>
      )}
      {path && !answer && !fault && <p className="quiet">Looking in the whole board …</p>}
      {path && answer && !shown && <NoPath question={path} answer={answer} />}
      {path && answer && shown && (
        <>
          <div className="chain-head">
            <button
              type="button"
              className="button icon outlined"
              aria-label="Previous chain"
              disabled={at === 0}
              onClick={() => change(showChain(at - 1))}
            >
              <Icon name="back" />
            </button>
            <p role="status">
              Chain <strong>{at + 1}</strong> of {answer.paths.length}
              {answer.truncated &&
                (answer.cut === "k" ? ", the best of more" : ", as far as the search went")}
            </p>
            <button
              type="button"
              className="button icon outlined"
              aria-label="Next chain"
              disabled={at === answer.paths.length - 1}
              onClick={() => change(showChain(at + 1))}
            >
              <Icon name="start" />
            </button>
          </div>
          {!here && <p className="quiet">Bringing what this chain needs …</p>}
          <Chain path={shown} sentence={answer.sentences[at] ?? ""} question={path} />
        </>
      )}
    </div>
  );
}
