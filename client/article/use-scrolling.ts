import { type RefObject, useEffect, useRef } from "react";
import { useChange, useDesk, useSignal } from "../page/desk.tsx";
import { set } from "../state/producers.ts";
import type { Mark } from "./marks.ts";

/** Brings marks into sight when a tie is chosen, and the one that was asked for, with the focus, when it is to be shown. */
export function useScrolling(
  scroller: RefObject<HTMLElement | null>,
  id: string,
  marks: readonly Mark[],
): void {
  const { reveal } = useDesk();
  const change = useChange();
  const revealed = useSignal(reveal);
  const answered = useRef<unknown>(null);

  useEffect(() => {
    const first = marks.find(({ strong }) => strong) ?? marks[0];
    if (first && scroller.current) bring(scroller.current, first.start, false);
  }, [marks, scroller]);

  useEffect(() => {
    if (!revealed || answered.current === revealed) return;
    if (revealed.document !== id) {
      change(set("document", revealed.document));
      return;
    }
    answered.current = revealed;
    if (scroller.current) bring(scroller.current, revealed.start, true)?.focus({ preventScroll: true });
    reveal.set(null);
  }, [revealed, reveal, id, change, scroller]);
}

/** Scrolls to what stands at a code point, unless it is in sight already and need not be in the middle. */
function bring(scroller: HTMLElement, start: number, always: boolean): HTMLElement | null {
  const sentences = [...scroller.querySelectorAll<HTMLElement>("[data-sentence]")];
  const sentence = sentences.findLast((element) => Number(element.dataset.sentence) <= start);
  const target =
    sentence?.querySelector<HTMLElement>('mark[data-strong="true"]') ??
    sentence?.querySelector<HTMLElement>("mark") ??
    sentence;
  if (!target) return null;
  const frame = scroller.getBoundingClientRect();
  const place = target.getBoundingClientRect();
  const seen = place.top >= frame.top && place.bottom <= frame.bottom;
  if (always || !seen) {
    scroller.scrollTo({
      top: scroller.scrollTop + place.top - frame.top - frame.height * 0.35,
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });
  }
  return target;
}
