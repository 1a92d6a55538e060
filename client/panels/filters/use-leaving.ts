import { type RefObject, useEffect } from "react";

/**
 * While something is open: calls `leave` when the reader presses Escape in it, or goes elsewhere with pointer or focus.
 * `byKey` says that it was Escape, so that the focus can be put back.
 */
export function useLeaving(
  open: boolean,
  place: RefObject<HTMLElement | null>,
  leave: (byKey: boolean) => void,
): void {
  useEffect(() => {
    const around = place.current;
    if (!open || !around) return;
    const outside = (to: EventTarget | null) => to instanceof Node && !around.contains(to);
    const onPointer = ({ target }: PointerEvent) => outside(target) && leave(false);
    const onFocusOut = ({ relatedTarget }: FocusEvent) => outside(relatedTarget) && leave(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      leave(true);
    };
    document.addEventListener("pointerdown", onPointer);
    around.addEventListener("focusout", onFocusOut);
    around.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      around.removeEventListener("focusout", onFocusOut);
      around.removeEventListener("keydown", onKey);
    };
  });
}
