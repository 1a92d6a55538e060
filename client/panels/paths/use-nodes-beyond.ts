import { useEffect, useState } from "react";
import { useDesk } from "../../page/desk.tsx";
import type { OfferedNode } from "../../state/paths/matching-nodes.ts";

/** Milliseconds that a hand rests between two letters. */
const rest = 150;

/** Nodes of the whole board that fit what is written; null while nothing is asked, or has come. */
export function useNodesBeyond(text: string): OfferedNode[] | null {
  const { notice } = useDesk();
  const [found, setFound] = useState<{ readonly text: string; readonly nodes: OfferedNode[] } | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked === "") return;
    let left = false;
    const timer = setTimeout(
      () =>
        import("../../growing/nodes-beyond.ts")
          .then(({ nodesBeyond }) => nodesBeyond(asked))
          .then(
            (nodes) => left || setFound({ text: asked, nodes }),
            ({ message }: Error) => left || notice.set(`Only nodes that are shown are offered: ${message}.`),
          ),
      rest,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked, notice]);
  return found?.text === asked ? found.nodes : null;
}
