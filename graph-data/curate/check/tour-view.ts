import type { Board } from "../../model/graph.ts";
import { articleVoice } from "../../model/keys.ts";
import { kindNames } from "../../model/kinds.ts";
import { modalityNames } from "../../model/modalities.ts";
import { families } from "../../model/predicates.ts";
import type { TourView } from "../../model/tour.ts";
import { interval } from "../../query/dates/interval.ts";
import { InvalidDate } from "../../query/errors.ts";
import { suggestion } from "../problems/nearest-name.ts";
import type { Finding, Path } from "../problems/problem.ts";

type Report = (code: Finding["code"], path: Path, text: string, says: string) => void;

/** Whether everything that a view names is on the board, and its dates can be read. */
export function checkTourView(view: TourView, board: Board, report: Report): void {
  for (const [parameter, names] of Object.entries(knownNames(board))) {
    const value = view[parameter as keyof typeof view];
    if (value === undefined) continue;
    const values = Array.isArray(value) ? value : [value];
    for (const [place, name] of values.entries()) {
      if (names.has(name)) continue;
      const path: Path = ["view", parameter, ...(Array.isArray(value) ? [place] : [])];
      report(
        "tour-view",
        path,
        name,
        `is nothing that ${parameter} can show here.${suggestion(name, names)}`,
      );
    }
  }
  for (const end of ["from", "to"] as const) {
    const date = view[end];
    if (date !== undefined && !isDate(date)) report("bad-date", ["view", end], date, "is not an EDTF date.");
  }
  if (view.from !== undefined && view.to !== undefined && isTurned(view.from, view.to)) {
    report("bad-date", ["view", "to"], view.to, `comes before “${view.from}”.`);
  }
}

function knownNames({
  attributes,
  nodes,
  edges,
}: Board): Partial<Record<keyof TourView, ReadonlySet<string>>> {
  const keys = new Set(nodes.map(({ key }) => key));
  const claims = edges.flatMap((edge) => edge.attributes.claims);
  const voices = new Set(claims.map(({ claimant }) => claimant ?? articleVoice));
  return {
    node: keys,
    path: keys,
    avoid: keys,
    focus: keys,
    edge: new Set(edges.map(({ key }) => key)),
    claim: new Set(claims.map(({ id }) => id)),
    kind: new Set(kindNames),
    family: new Set(Object.keys(families)),
    predicate: new Set(edges.map((edge) => edge.attributes.predicate)),
    modality: new Set(modalityNames),
    claimant: voices,
    without: voices,
    document: new Set(attributes.documents.map(({ id }) => id)),
  };
}

function isDate(text: string): boolean {
  try {
    interval(text);
    return true;
  } catch (error) {
    if (error instanceof InvalidDate) return false;
    throw error;
  }
}

const isTurned = (from: string, to: string): boolean =>
  isDate(from) && isDate(to) && interval(from).from > interval(to).to;
