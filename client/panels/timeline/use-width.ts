import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** An element's width in CSS pixels, followed as it changes; `first` until it has been drawn. */
export function useWidth(place: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first);
  // Before the first paint: what is set for a guessed width would jump.
  useLayoutEffect(() => setWidth((guess) => place.current?.clientWidth ?? guess), [place]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place]);
  return width;
}
