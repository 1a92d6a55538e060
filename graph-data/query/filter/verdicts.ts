import type { BoardIndex } from "../index/columns.ts";
import type { Filter } from "./filter.ts";
import { judgeOf } from "./judge-of.ts";

/** Parts of a filter that facets leave out in turn; all that is no facet is one part. */
const parts = ["kind", "predicate", "modality", "claimant", "without", "rest"] as const;
export type Part = (typeof parts)[number];

/** The bit that a claim bears when this part of the filter refuses it. */
export function refusal(part: Part): number {
  return 1 << parts.indexOf(part);
}

/** By claim: which parts of a filter refuse it; 0 where it passes. */
export function verdicts(index: BoardIndex, filter: Filter): Uint8Array {
  const found = new Uint8Array(index.claims.count);
  for (const part of parts) {
    const passes = judgeOf(index, only(filter, part));
    if (passes.open) continue;
    const bit = refusal(part);
    for (let claim = 0; claim < found.length; claim++) {
      if (!passes.claim(claim)) found[claim] = (found[claim] as number) | bit;
    }
  }
  return found;
}

function only(filter: Filter, part: Part): Filter {
  const { kind = [], predicate = [], modality = [], claimant = [], without = [], ...rest } = filter;
  return part === "rest" ? rest : { [part]: { kind, predicate, modality, claimant, without }[part] };
}
