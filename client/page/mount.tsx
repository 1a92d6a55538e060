import { createRoot } from "react-dom/client";
import type { BoardIndex } from "../../graph-data/query/index/columns.ts";
import { indexOf } from "../data/index-of.ts";
import { loaders } from "../panels/registry.ts";
import { firstPanels } from "../state/panels.ts";
import { type Desk, DeskContext } from "./desk.tsx";
import { watchKeys } from "./keys.ts";
import { Page } from "./page.tsx";

// Under way while the page is drawn.
for (const name of [...firstPanels, "details"] as const) loaders[name]();

/** Lays out what all panels ask the index for, each part in a task of its own: of a large board they take their time. */
async function prepare(index: BoardIndex): Promise<void> {
  for (const part of ["out", "in", "claimants"] as const) {
    await new Promise((resume) => setTimeout(resume));
    void index[part];
  }
}

/** The page in place of its frame, around the graph that stands there already. */
export async function mount(place: HTMLElement, desk: Desk): Promise<void> {
  watchKeys();
  await prepare(indexOf(desk.ties.board));
  createRoot(place).render(
    <DeskContext value={desk}>
      <Page />
    </DeskContext>,
  );
}
