import { type MouseEvent, type RefObject, useEffect, useState } from "react";
import type { Mark } from "./marks.ts";
import type { Reading } from "./reading.ts";

interface Props {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * The whole article as a strip beside it: where evidence lies, where the chosen lies, which part is in sight.
 * A picture for the eye and the mouse; by keyboard the same places are reached in the text itself.
 */
export function EvidenceMap({ reading, marks, chosen, scroller }: Props) {
  const length = Math.max(1, reading.text.length);
  const part = useSight(scroller);
  const height = ({ start, end }: { start: number; end: number }) =>
    Math.max(3, ((end - start) / length) * 1000);
  const top = ({ start }: { start: number }) => (start / length) * 1000;
  const sentences = reading.paragraphs.flat();

  function go(event: MouseEvent<SVGElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const element = scroller.current;
    if (!element) return;
    const share = (event.clientY - box.top) / box.height;
    element.scrollTop = share * element.scrollHeight - element.clientHeight / 2;
  }

  return (
    <svg
      className="evidence-map"
      viewBox="0 0 12 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      onClick={go}
    >
      <rect
        className="map-sight"
        x="0"
        width="12"
        y={part.from * 1000}
        height={(part.to - part.from) * 1000}
      />
      {sentences.map((sentence) =>
        sentence.footings.length === 0 ? null : (
          <rect
            key={sentence.start}
            className="map-evidence"
            x="4"
            width={Math.min(7, 1.5 + sentence.footings.length * 0.8)}
            y={top(sentence)}
            height={height(sentence) - 1}
          />
        ),
      )}
      {chosen &&
        sentences
          .flatMap(({ mentions }) => mentions)
          .filter(({ key }) => key === chosen)
          .map((mention) => (
            <rect key={mention.start} className="map-mark" x="0" width="12" y={top(mention)} height={4} />
          ))}
      {marks.map((mark) => (
        <rect
          key={`${mark.start} ${mark.end}`}
          className="map-mark"
          data-strong={mark.strong}
          x="0"
          width="12"
          y={top(mark)}
          height={height(mark)}
        />
      ))}
    </svg>
  );
}

/** Which part of the text is in sight, as shares of its height. */
function useSight(scroller: RefObject<HTMLElement | null>): { from: number; to: number } {
  const [sight, setSight] = useState({ from: 0, to: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setSight({
        from: element.scrollTop / element.scrollHeight,
        to: (element.scrollTop + element.clientHeight) / element.scrollHeight,
      });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      watcher.disconnect();
    };
  }, [scroller]);
  return sight;
}
