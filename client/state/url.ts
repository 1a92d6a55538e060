import { kindNames } from "../../graph-data/model/kinds.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";
import { type Family, families } from "../../graph-data/model/predicates.ts";
import { isPanelName, type PanelName } from "./panels.ts";
import {
  type Choice,
  colourNames,
  type Depth,
  firstView,
  layoutNames,
  type PathQuestion,
  sizeNames,
  type View,
  type ViewFilter,
} from "./view.ts";

/** A part of an address that could not be read, and what is done about it. */
export interface Unread {
  readonly name: string;
  readonly value: string;
  readonly advice: string;
}

export interface Decoded {
  readonly view: View;
  readonly unread: readonly Unread[];
}

const familyNames = Object.keys(families) as Family[];
const lists = ["kind", "family", "predicate", "modality", "claimant", "without", "document"] as const;
const allowed: Partial<Record<(typeof lists)[number], readonly string[]>> = {
  kind: kindNames,
  family: familyNames,
  modality: modalityNames,
};

/** The address of a view: only what differs from the first screen, in a fixed order. Starts with "?" or is empty. */
export function encode(view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | null | undefined) => {
    if (value) query.append(name, value);
  };
  if (view.choice?.type === "passage") {
    put("passage", `${view.choice.document}:${view.choice.start}-${view.choice.end}`);
  } else if (view.choice) put(view.choice.type, view.choice.key);
  put("select", view.selected.join(","));
  if (view.path) {
    put("path", `${view.path.from},${view.path.to}`);
    put("avoid", view.path.avoid.join(","));
    if (view.path.at > 0) put("chain", String(view.path.at + 1));
  }
  for (const name of lists) for (const value of view.filter[name]) query.append(name, value);
  put("from", view.filter.from);
  put("to", view.filter.to);
  if (view.focus) {
    put("focus", view.focus.key);
    put("depth", String(view.focus.depth));
    put("open", view.focus.opened.join(","));
  }
  for (const name of ["layout", "size", "colour"] as const) {
    if (view[name] !== firstView[name]) put(name, view[name]);
  }
  put("article", view.document);
  put("tour", view.tour);
  put("pin", view.pinned.join(","));
  if (view.panels.join() !== panelsOf(view).join()) query.append("panels", view.panels.join(","));
  if (view.side !== sideOf(view)) query.append("side", view.side ?? "none");
  if (view.list) put("list", "1");
  // Commas and colons mean themselves in a query: the address stays one that a person can read.
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text ? `?${text}` : "";
}

/** The view of an address. Never throws: what cannot be read is left out and told. */
export function decode(search: string): Decoded {
  const query = new URLSearchParams(search);
  const unread: Unread[] = [];
  const one = (name: string): string | null => query.get(name)?.trim() || null;
  const many = (name: string): string[] => [
    ...new Set(
      query.getAll(name).flatMap((value) =>
        value
          .split(",")
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    ),
  ];
  const refuse = (name: string, value: string, advice: string) => unread.push({ name, value, advice });

  function among<T extends string>(name: string, values: readonly T[], fallback: T): T {
    const value = one(name);
    if (value === null) return fallback;
    const found = values.find((candidate) => candidate === value);
    if (!found) refuse(name, value, `one of ${values.join(", ")}`);
    return found ?? fallback;
  }

  const filter: Record<string, unknown> = { from: one("from"), to: one("to") };
  for (const name of lists) {
    const known = allowed[name];
    filter[name] = many(name).filter((value) => {
      if (!known || known.includes(value)) return true;
      refuse(name, value, `one of ${known.join(", ")}`);
      return false;
    });
  }

  const view: View = {
    choice: readChoice(one, refuse),
    selected: many("select"),
    pinned: many("pin"),
    path: null,
    filter: filter as unknown as ViewFilter,
    focus: null,
    layout: among("layout", layoutNames, firstView.layout),
    size: among("size", sizeNames, firstView.size),
    colour: among("colour", colourNames, firstView.colour),
    tour: one("tour"),
    document: one("article"),
    panels: panelsOf({ tour: one("tour") }),
    side: firstView.side,
    list: one("list") === "1",
  };
  const path = readPath();
  return { view: { ...view, path, side: sideOf({ path }), ...readFocus(), ...readPanels() }, unread };

  function readPath(): PathQuestion | null {
    const ends = many("path");
    const [from, to] = ends;
    if (!from) return null;
    if (!to || ends.length > 2) {
      refuse("path", ends.join(","), "two different nodes: ?path=FROM,TO");
      return null;
    }
    const chain = one("chain") ?? "1";
    const at = /^[1-9]\d{0,3}$/.test(chain) ? Number(chain) - 1 : 0;
    if (chain !== String(at + 1)) refuse("chain", chain, "a number from 1");
    return { from, to, avoid: many("avoid"), at };
  }

  function readFocus(): Partial<View> {
    const key = one("focus");
    if (!key) return {};
    const depth = Number(among("depth", ["1", "2", "3"], "1")) as Depth;
    return { focus: { key, depth, opened: many("open") } };
  }

  function readPanels(): Partial<View> {
    const known = (value: string): value is PanelName => {
      if (!isPanelName(value)) refuse("panels", value, "left closed");
      return isPanelName(value);
    };
    const side = one("side");
    return {
      ...(query.has("panels") ? { panels: many("panels").filter(known) } : {}),
      ...(side === "none" ? { side: null } : side && known(side) ? { side } : {}),
    };
  }
}

function readChoice(
  one: (name: string) => string | null,
  refuse: (name: string, value: string, advice: string) => void,
): Choice | null {
  const passage = one("passage");
  if (passage) {
    const [, document, start, end] = /^([^:]+):(\d{1,9})-(\d{1,9})$/.exec(passage) ?? [];
    if (document && Number(start) < Number(end)) {
      return { type: "passage", document, start: Number(start), end: Number(end) };
    }
    refuse("passage", passage, "an article and two offsets: ?passage=ID:START-END");
  }
  // The most precise wins where an address names several: a claim lies within an edge.
  for (const type of ["claim", "edge", "node"] as const) {
    const key = one(type);
    if (key) return { type, key };
  }
  return null;
}

/** The panels that an address opens without saying so: on a tour, its text is there. */
function panelsOf({ tour }: Pick<View, "tour">): readonly PanelName[] {
  return tour ? [...firstView.panels, "tour"] : firstView.panels;
}

/** The tab that an address shows without saying so: a path is asked to be seen. */
function sideOf({ path }: Pick<View, "path">): PanelName | null {
  return path ? "paths" : firstView.side;
}
