import { useEffect, useRef, useState } from "react";
import { useDesk } from "../../page/desk.tsx";
import { useMedia } from "../../page/use-media.ts";
import { filterBy } from "../../state/producers.ts";
import type { Axis } from "../../state/timeline/axis.ts";
import { nextStop } from "../../state/timeline/play.ts";
import { spanOf, thumbsOf } from "../../state/timeline/range.ts";

/** Beats between two dates only keep the playing alive, so that all of it is one step of undo. */
const beat = 450;
const beatsEach = 3;

/**
 * Lets the end of the range run over the dates, from one to the next. Who asks for less motion goes on by hand:
 * `step` moves one date, and nothing runs by itself.
 */
export function usePlay(axis: Axis, stops: readonly number[]) {
  const { store } = useDesk();
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [playing, setPlaying] = useState(false);

  /** Whether there was a further date to go to. */
  function step(fromStart = false): boolean {
    const { filter } = store.view();
    const [from, to] = thumbsOf(axis, filter);
    const atEnd = filter.to === null;
    const next = fromStart || atEnd ? (stops.find((stop) => stop >= from) ?? null) : nextStop(stops, to);
    if (next === null) return false;
    store.change(filterBy(spanOf(axis, [from, next])), "play");
    return next < axis.last;
  }

  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    if (!playing) return;
    let beats = 0;
    const timer = setInterval(() => {
      beats++;
      if (beats % beatsEach !== 0) store.change((view) => ({ ...view }), "play");
      else if (!latest.current()) setPlaying(false);
    }, beat);
    return () => clearInterval(timer);
  }, [playing, store]);

  function toggle() {
    if (!playing && !step(store.view().filter.to === null)) return;
    setPlaying(!playing);
  }

  return { playing, still, toggle, step: () => void step() };
}
