import { useMemo } from "react";
import { useDesk, useView } from "../page/desk.tsx";
import { ballAround } from "../state/ball.ts";

/** What the view's focus, sizes and colours come to on this board. */
export function useLooks() {
  const { ties } = useDesk();
  const { focus } = useView();
  return useMemo(
    () => ({ ball: focus ? ballAround(focus.key, focus.depth, ties) : null, sizes: null, colours: null }),
    [focus, ties],
  );
}
