import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from "react";
import { useDesk, useTies } from "../page/desk.tsx";
import { lightOf } from "../state/choice-light.ts";
import { choose, chooseClaim, chooseNode, select } from "../state/producers.ts";
import type { Reading, Sentence } from "./reading.ts";

/** Milliseconds that a pointer rests before it means something. */
const rest = 90;

/** What pointer and keys do in the text: one set of handlers on the whole of it, whatever its length. */
export function useReading(reading: Reading) {
  const { store, glance } = useDesk();
  const ties = useTies();
  const stop = useRef<HTMLElement | null>(null);
  const sentences = useMemo(
    () => new Map(reading.paragraphs.flat().map((sentence) => [sentence.start, sentence])),
    [reading],
  );

  const sentenceAt = useCallback(
    (target: EventTarget): Sentence | null => {
      const element = target instanceof Element ? target.closest<HTMLElement>("[data-sentence]") : null;
      return sentences.get(Number(element?.dataset.sentence)) ?? null;
    },
    [sentences],
  );

  /** A mention lights its node's ties, a sentence those that rest on it; all else steps back. */
  const look = useCallback(
    (target: EventTarget | null) => {
      const nodes = target ? nodesAt(target) : [];
      const edges =
        nodes.length > 0
          ? nodes.flatMap((node) => ties.edgesOf.get(node) ?? [])
          : ((target && sentenceAt(target)?.footings.map(({ edge }) => edge)) ?? []);
      const lit = nodes.length + edges.length > 0;
      glance.set("pointer", lit ? { ...lightOf(edges, nodes), alone: true } : null);
    },
    [glance, sentenceAt, ties],
  );

  /** A pointer on its way across the text lights nothing: only where it rests. */
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lookSoon = useCallback(
    (target: EventTarget | null) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(look, rest, target);
    },
    [look],
  );
  useEffect(() => () => clearTimeout(waiting.current), []);

  const act = useCallback(
    (target: EventTarget) => {
      const [node, ...others] = nodesAt(target);
      const sentence = sentenceAt(target);
      if (node) return store.change(others.length > 0 ? select([node, ...others]) : chooseNode(node));
      const [first, ...more] = sentence?.footings ?? [];
      if (!sentence || !first) return;
      const one = more.every(({ claim }) => claim.id === first.claim.id);
      store.change(
        one
          ? chooseClaim(first.claim.id)
          : choose({
              type: "passage",
              document: reading.article.id,
              start: sentence.start,
              end: sentence.end,
            }),
      );
    },
    [store, sentenceAt, reading],
  );

  return {
    ref: useCallback((element: HTMLElement | null) => {
      stop.current = element?.querySelector<HTMLElement>("[data-stop]") ?? null;
      if (stop.current) stop.current.tabIndex = 0;
    }, []),
    onPointerOver: (event: PointerEvent) => event.pointerType === "mouse" && lookSoon(event.target),
    onPointerLeave: () => lookSoon(null),
    onFocus(event: FocusEvent) {
      const target = event.target as HTMLElement;
      if (target.dataset.stop !== undefined && target !== stop.current) {
        if (stop.current) stop.current.tabIndex = -1;
        target.tabIndex = 0;
        stop.current = target;
      }
      look(target);
    },
    onBlur: () => lookSoon(null),
    onClick(event: MouseEvent) {
      // Selecting words to copy them is not a choice.
      if (getSelection()?.isCollapsed !== false) act(event.target);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const target = event.target as HTMLElement;
      if (target.dataset.stop === undefined) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        act(target);
        return;
      }
      const next = stopAfter(event.key, target, event.currentTarget);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

/** What a mention stands for: one node, or several ("both governments"). */
function nodesAt(target: EventTarget): string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-node]") : null;
  return element?.dataset.node?.split(" ") ?? [];
}

/** Left and right go through mentions and numbers one by one; up and down from one sentence's number to the next. */
function stopAfter(key: string, from: HTMLElement, text: HTMLElement): HTMLElement | null {
  const all = [...text.querySelectorAll<HTMLElement>("[data-stop]")];
  const at = all.indexOf(from);
  const notes = (list: HTMLElement[]) => list.filter((stop) => stop.dataset.note !== undefined);
  switch (key) {
    case "ArrowRight":
      return all[at + 1] ?? null;
    case "ArrowLeft":
      return all[at - 1] ?? null;
    case "ArrowDown":
      return notes(all.slice(at + 1))[0] ?? null;
    case "ArrowUp":
      return notes(all.slice(0, at)).at(-1) ?? null;
    case "Home":
      return all[0] ?? null;
    case "End":
      return all.at(-1) ?? null;
    default:
      return null;
  }
}
