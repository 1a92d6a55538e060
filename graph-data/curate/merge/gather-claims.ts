import { grouped } from "../../query/index/grouped.ts";
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
  const byObject = grouped(entities, all.object).members;
  const byPredicate = grouped(predicateNames.length, all.predicate, byObject).members;
  const order = grouped(entities, all.subject, byPredicate).members;
  const ordered = (values: Uint32Array) => order.map((claim) => values[claim] as number);
  return edgesOf({
    part: ordered(all.part),
    row: ordered(all.row),
    subject: ordered(all.subject),
    predicate: ordered(all.predicate),
    object: ordered(all.object),
  });
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
