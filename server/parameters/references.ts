import { articleVoice } from "../../graph-data/model/keys.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { type ParameterFault, shorten } from "../http/errors.ts";
import { adviceOnCommas } from "./comma-list.ts";
import type { Declared, Reference } from "./declare.ts";
import { nearest } from "./nearest.ts";

/** Checks values that must name something in the graph that is being served. */
export function checkReferences(
  declared: readonly Declared[],
  values: Readonly<Record<string, unknown>>,
  index: BoardIndex,
): ParameterFault[] {
  const faults: ParameterFault[] = [];
  for (const { name, to, repeatable } of declared) {
    const value = values[name];
    if (to === undefined || value === undefined) continue;
    for (const key of Array.isArray(value) ? (value as string[]) : [value as string]) {
      if (isKnown(to, key, index)) continue;
      const advice = repeatable && adviceOnCommas(name, key, (part) => isKnown(to, part, index));
      faults.push(
        advice ? { parameter: name, value: shorten(key), message: advice } : unknown(name, key, to, index),
      );
    }
  }
  return faults;
}

function isKnown(to: Reference, key: string, index: BoardIndex): boolean {
  if (to === "document") return index.attributes.documents.some(({ id }) => id === key);
  if (index.ids.has(key)) return true;
  return to === "claimant" && (key === articleVoice || index.claimants.includes(key));
}

function unknown(parameter: string, key: string, to: Reference, index: BoardIndex): ParameterFault {
  const known = to === "document" ? index.attributes.documents.map(({ id }) => id) : index.nodes.keys;
  const hints = nearest(key, known);
  const what = to === "document" ? "no document has this id" : "no node has this key";
  const where = to === "document" ? "/api/documents lists them" : "/api/nodes?q= finds them";
  const hint = hints.length > 0 ? `; nearest: ${hints.join(", ")}` : "";
  return { parameter, value: shorten(key), message: `${what}${hint} (${where})` };
}
