import type { Part } from "../part/part.ts";
import { predicateNames } from "../part/predicate-order.ts";

/** All claims, edge by edge. Entities and predicates are numbers of their places, as in the parts. */
export interface GatheredClaims {
  /** By claim: which part it is of, and which row of that. */
  readonly part: Uint32Array;
  readonly row: Uint32Array;
  /** By edge. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly predicate: Uint32Array;
  /** Claims of edge `e` are `offsets[e] .. offsets[e + 1] - 1`. */
  readonly offsets: Uint32Array;
}

/**
 * One edge for each (source, predicate, target), in the order of edges' keys; claims of one edge by place in the articles,
 * then id. Linear: claims stand in the order of the articles, and sorting by counting keeps the order of equals.
 *
 * Ids are words joined by single hyphens and predicates hold none, and no character of either comes before a hyphen: so
 * keys are in order where sources are, then predicates, then targets.
 * @param parts - by id of document.
 */
export function gatherClaims(parts: readonly Part[], entities: number): GatheredClaims {
  const count = parts.reduce((sum, { columns }) => sum + columns["claims.at"].length, 0);
  const all = {
    part: new Uint32Array(count),
    row: new Uint32Array(count),
    subject: new Uint32Array(count),
    predicate: new Uint32Array(count),
    object: new Uint32Array(count),
  };
  let end = 0;
  for (const [number, { columns }] of parts.entries()) {
    const own = columns["claims.at"].length;
    all.part.fill(number, end, end + own);
    for (let row = 0; row < own; row++) all.row[end + row] = row;
    all.subject.set(columns["claims.subject"], end);
    all.predicate.set(columns["claims.predicate"], end);
    all.object.set(columns["claims.object"], end);
    end += own;
  }
  let order = new Uint32Array(count).map((_, claim) => claim);
  order = sorted(order, all.object, entities);
  order = sorted(order, all.predicate, predicateNames.length);
  order = sorted(order, all.subject, entities);
  const ordered = (values: Uint32Array) => order.map((claim) => values[claim] as number);
  return edgesOf({
    part: ordered(all.part),
    row: ordered(all.row),
    subject: ordered(all.subject),
    predicate: ordered(all.predicate),
    object: ordered(all.object),
  });
}

/** Sorts by values below a bound; equals stay as they were. */
function sorted(
  order: Uint32Array<ArrayBuffer>,
  values: Uint32Array,
  bound: number,
): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(bound + 1);
  for (const value of values) next[value + 1] = (next[value + 1] as number) + 1;
  for (let value = 0; value < bound; value++)
    next[value + 1] = (next[value + 1] as number) + (next[value] as number);
  const found = new Uint32Array(order.length);
  for (const claim of order) {
    const value = values[claim] as number;
    const place = next[value] as number;
    next[value] = place + 1;
    found[place] = claim;
  }
  return found;
}

function edgesOf(
  claims: Readonly<Record<"part" | "row" | "subject" | "predicate" | "object", Uint32Array>>,
): GatheredClaims {
  const { part, row, subject, predicate, object } = claims;
  const firsts: number[] = [];
  for (let claim = 0; claim < part.length; claim++) {
    const isNew =
      claim === 0 ||
      subject[claim] !== subject[claim - 1] ||
      predicate[claim] !== predicate[claim - 1] ||
      object[claim] !== object[claim - 1];
    if (isNew) firsts.push(claim);
  }
  const first = (values: Uint32Array) => Uint32Array.from(firsts, (claim) => values[claim] as number);
  return {
    part,
    row,
    source: first(subject),
    target: first(object),
    predicate: first(predicate),
    offsets: Uint32Array.from([...firsts, part.length]),
  };
}
