import { type KeyboardEvent, useEffect, useRef } from "react";
import { type PanelName, panelRow } from "../state/panels.ts";

interface Props {
  readonly names: readonly PanelName[];
  readonly shown: PanelName | null;
  show(name: PanelName): void;
}

/** WAI-ARIA tabs: one tab stop, arrows move and show. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function PanelTabs({ names, shown, show }: Props) {
  const list = useRef<HTMLDivElement>(null);

  // The tabs may be wider than a phone: the one that is shown is brought into sight.
  useEffect(() => {
    list.current
      ?.querySelector(`[data-panel="${shown}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);

  function move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = names.indexOf(shown ?? (names[0] as PanelName));
    const next = names[(at + step + names.length) % names.length] as PanelName;
    show(next);
    list.current?.querySelector<HTMLElement>(`[data-panel="${next}"]`)?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label="Panels" ref={list} onKeyDown={move}>
      {names.map((name, position) => (
        <button
          key={name}
          type="button"
          role="tab"
          className="tab"
          data-panel={name}
          aria-selected={name === shown}
          tabIndex={name === shown || (!shown && position === 0) ? 0 : -1}
          title={panelRow(name).help}
          onClick={() => show(name)}
        >
          {panelRow(name).label}
        </button>
      ))}
    </div>
  );
}
