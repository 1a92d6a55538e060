import { useEffect, useState } from "react";
import { Icon } from "../design/icon.tsx";
import { type PanelName, panelNames, panelRow } from "../state/panels.ts";
import { PanelRegion } from "./column.tsx";
import { useDesk, useSignal, useView } from "./desk.tsx";
import { PanelTabs } from "./panel-tabs.tsx";

const heights = ["low", "half", "full"] as const;
type Height = (typeof heights)[number];

/** On a phone: all panels as tabs of one sheet at the foot, raised when something is chosen. */
export function Sheet() {
  const view = useView();
  const { reveal } = useDesk();
  const revealed = useSignal(reveal);
  const [height, setHeight] = useState<Height>(view.choice ? "half" : "low");
  const [shown, setShown] = useState<PanelName>("details");
  const names = panelNames
    .filter((name) => panelRow(name).place !== "dialog")
    .sort((a, b) => Number(b === "details") - Number(a === "details"));

  // A story told from stop to stop stays in front of what it chooses, and so does a chain of ties.
  const story: PanelName | null = view.tour ? "tour" : view.path ? "paths" : null;
  useEffect(() => {
    if (!story) return;
    setShown(story);
    setHeight((now) => (now === "low" ? "half" : now));
  }, [story]);

  useEffect(() => {
    if (!view.choice || view.tour) return;
    setShown("details");
    setHeight((now) => (now === "low" ? "half" : now));
  }, [view.choice, view.tour]);

  useEffect(() => {
    if (!revealed) return;
    setShown("article");
    setHeight((now) => (now === "low" ? "half" : now));
  }, [revealed]);

  function show(name: PanelName) {
    setShown(name);
    setHeight((now) => (now === "low" ? "half" : now));
  }

  const next = heights[(heights.indexOf(height) + 1) % heights.length] as Height;
  return (
    <div id="sheet" className="sheet" data-height={height} tabIndex={-1}>
      <div className="sheet-head" onPointerDown={(event) => startPull(event, setHeight)}>
        <span className="sheet-grip" aria-hidden="true" />
        <PanelTabs names={names} shown={shown} show={show} />
        <button
          type="button"
          className="button icon sheet-size"
          aria-label={next === "low" ? "Lower the sheet" : "Raise the sheet"}
          data-turned={next !== "low"}
          onClick={() => setHeight(next)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {height !== "low" && <PanelRegion name={shown} />}
    </div>
  );
}

/** A pull on the sheet's head, by 40 pixels or more, moves it a step up or down. */
function startPull(event: React.PointerEvent, set: (change: (now: Height) => Height) => void): void {
  const from = event.clientY;
  window.addEventListener(
    "pointerup",
    ({ clientY }) => {
      const steps = Math.abs(clientY - from) < 40 ? 0 : Math.sign(from - clientY);
      if (steps === 0) return;
      set((now) => heights[Math.min(2, Math.max(0, heights.indexOf(now) + steps))] ?? now);
    },
    { once: true },
  );
}
