import { useEffect, useMemo, useState } from "react";
import type { Ties } from "../data/ties.ts";
import type { Theme } from "../graph/contract.ts";
import { useDesk, useTies, useView } from "../page/desk.tsx";
import { nodesInFocus } from "../state/ball.ts";
import type { ColourName, SizeName } from "../state/view.ts";

type ByNode<T> = ReadonlyMap<string, T> | null;

/** What the view's focus, sizes and colours come to on this board. Measures and their scripts come when asked for. */
export function useLooks(theme: Theme) {
  const ties = useTies();
  const { focus, size, colour } = useView();
  const sizes = useSizes(size);
  const colours = useColours(colour, theme);
  return useMemo(
    () => ({ ball: focus ? nodesInFocus(focus, ties) : null, sizes, colours }),
    [focus, ties, sizes, colours],
  );
}

function useSizes(name: SizeName): ByNode<number> {
  const { notice } = useDesk();
  const ties = useTies();
  const [sizes, setSizes] = useState<ByNode<number>>(null);
  useEffect(() => {
    let left = false;
    if (name === "claims") setSizes(null);
    else {
      import("../measures/sizes.ts").then(
        ({ sizesBy }) => left || setSizes(sizesBy(name, ties.board)),
        (error: Error) => notice.set(`Nodes cannot be sized by ${name}: ${error.message}`),
      );
    }
    return () => {
      left = true;
    };
  }, [name, ties, notice]);
  return sizes;
}

function useColours(name: ColourName, theme: Theme): ByNode<string> {
  const { notice } = useDesk();
  const ties = useTies();
  const [found, setFound] = useState<{
    readonly ties: Ties;
    readonly groups: readonly (readonly string[])[];
  } | null>(null);
  const groups = found?.ties === ties ? found.groups : null;
  const [colours, setColours] = useState<ByNode<string>>(null);
  useEffect(() => {
    let left = false;
    if (name === "community" && !groups) {
      import("../measures/communities.ts").then(
        ({ communities }) => left || setFound({ ties, groups: communities(ties.board) }),
        (error: Error) => notice.set(`Communities cannot be found: ${error.message}`),
      );
    }
    return () => {
      left = true;
    };
  }, [name, groups, ties, notice]);
  useEffect(() => {
    let left = false;
    if (name !== "community" || !groups) setColours(null);
    else {
      import("../measures/community-colours.ts").then(
        ({ communityColours }) => left || setColours(communityColours(groups, theme)),
        (error: Error) => notice.set(`Communities cannot be coloured: ${error.message}`),
      );
    }
    return () => {
      left = true;
    };
  }, [name, groups, theme, notice]);
  return colours;
}
