import { createRoot } from "react-dom/client";
import { loaders } from "../panels/registry.ts";
import { firstPanels } from "../state/panels.ts";
import { type Desk, DeskContext } from "./desk.tsx";
import { watchKeys } from "./keys.ts";
import { Page } from "./page.tsx";

// Under way while the page is drawn.
for (const name of [...firstPanels, "details"] as const) loaders[name]();

/** The page in place of its frame, around the graph that stands there already. */
export function mount(place: HTMLElement, desk: Desk): void {
  watchKeys();
  createRoot(place).render(
    <DeskContext value={desk}>
      <Page />
    </DeskContext>,
  );
}
