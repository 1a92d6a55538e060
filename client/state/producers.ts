import { type PanelName, panelRow } from "./panels.ts";
import { type Choice, type Depth, firstView, openFilter, type View, type ViewFilter } from "./view.ts";

/** A change of view: pure, and the same view where nothing changes. */
export type Producer = (view: View) => View;

type ListFacet = {
  [Name in keyof ViewFilter]: ViewFilter[Name] extends readonly string[] ? Name : never;
}[keyof ViewFilter];

export function choose(choice: Choice | null): Producer {
  return (view) => {
    if (sameChoice(view.choice, choice)) return view;
    return { ...view, choice, side: choice ? "details" : view.side, selected: [] };
  };
}

export const chooseNode = (key: string): Producer => choose({ type: "node", key });
export const chooseEdge = (key: string): Producer => choose({ type: "edge", key });
export const chooseClaim = (key: string): Producer => choose({ type: "claim", key });
export const chooseNothing: Producer = (view) =>
  view.choice === null && view.selected.length === 0 ? view : { ...view, choice: null, selected: [] };

/** Adds a node to those selected together, or takes it out; a chosen node counts as the first of them. */
export function toggleSelected(key: string): Producer {
  return (view) => {
    const start =
      view.selected.length === 0 && view.choice?.type === "node" && view.choice.key !== key
        ? [view.choice.key]
        : view.selected;
    return { ...view, choice: null, selected: toggled(start, key) };
  };
}

export function select(keys: readonly string[]): Producer {
  return (view) => ({ ...view, choice: null, selected: [...new Set(keys)] });
}

export function togglePinned(key: string): Producer {
  return (view) => ({ ...view, pinned: toggled(view.pinned, key) });
}

/** Pinned because it was dragged: once is enough. */
export function pin(key: string): Producer {
  return (view) => (view.pinned.includes(key) ? view : { ...view, pinned: [...view.pinned, key] });
}

export function toggleFacet<Name extends ListFacet>(name: Name, value: ViewFilter[Name][number]): Producer {
  return (view) => ({
    ...view,
    filter: { ...view.filter, [name]: toggled<string>(view.filter[name], value as string) },
  });
}

export function filterBy(part: Partial<ViewFilter>): Producer {
  return (view) => ({ ...view, filter: { ...view.filter, ...part } });
}

export const clearFilter: Producer = (view) =>
  view.filter === openFilter ? view : { ...view, filter: openFilter, focus: null };

/** Only a node's neighborhood; null for the whole board. */
export function focusOn(key: string | null, depth: Depth = 1): Producer {
  return (view) => ({ ...view, focus: key === null ? null : { key, depth, opened: [] } });
}

/** Within a focus: shows a node's neighbors as well, or no longer; without one, begins it there. */
export function toggleOpened(key: string): Producer {
  return (view) => {
    if (!view.focus || view.focus.key === key) return focusOn(key)(view);
    return { ...view, focus: { ...view.focus, opened: toggled(view.focus.opened, key) } };
  };
}

/** All else that singles something out is let go, so that the chain stands alone. */
export function askPath(from: string, to: string, avoid: readonly string[] = []): Producer {
  return (view) => ({
    ...view,
    path: { from, to, avoid, at: 0 },
    side: "paths",
    choice: null,
    selected: [],
    focus: null,
  });
}

/** Another of the chains, from 0. */
export function showChain(at: number): Producer {
  return (view) => (view.path && view.path.at !== at ? { ...view, path: { ...view.path, at } } : view);
}

export const leavePath: Producer = (view) => (view.path ? { ...view, path: null } : view);

export function set<Name extends "layout" | "size" | "colour" | "document" | "list">(
  name: Name,
  value: View[Name],
): Producer {
  return (view) => (view[name] === value ? view : { ...view, [name]: value });
}

export function togglePanel(name: PanelName): Producer {
  return (view) => {
    if (panelRow(name).place === "side") return { ...view, side: view.side === name ? null : name };
    return { ...view, panels: toggled(view.panels, name) };
  };
}

export function openPanel(name: PanelName): Producer {
  return (view) => (isOpen(view, name) ? view : togglePanel(name)(view));
}

function isOpen(view: View, name: PanelName): boolean {
  return panelRow(name).place === "side" ? view.side === name : view.panels.includes(name);
}

/** Back to the first screen, with the panels left as the reader has arranged them. */
export const startOver: Producer = (view) => ({
  ...firstView,
  panels: view.panels,
  side: view.side,
  document: view.document,
});

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

function sameChoice(a: Choice | null, b: Choice | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.type === "passage" && b.type === "passage") {
    return a.document === b.document && a.start === b.start && a.end === b.end;
  }
  return a.type !== "passage" && b.type !== "passage" && a.type === b.type && a.key === b.key;
}
