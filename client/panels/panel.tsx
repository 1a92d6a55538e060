import { lazy, Suspense, useState } from "react";
import { type PanelName, panelNames, panelRow } from "../state/panels.ts";
import { Fence } from "./fence.tsx";
import { loaders } from "./registry.ts";

const drawn = new Map(panelNames.map((name) => [name, lazy(loaders[name])]));

/** A panel's content; while its script is under way, a still surface of the same size. */
export function PanelContent({ name }: { readonly name: PanelName }) {
  const [, setAttempt] = useState(0);
  const Drawn = drawn.get(name);
  if (!Drawn) return null;
  /** Asks for the panel's script anew: one that did not come is remembered as a fault. */
  const again = () => {
    drawn.set(name, lazy(loaders[name]));
    setAttempt((before) => before + 1);
  };
  return (
    <Fence label={panelRow(name).label} again={again}>
      <Suspense fallback={<div className="panel-waiting" aria-busy="true" />}>
        <Drawn />
      </Suspense>
    </Fence>
  );
}
