import { agree } from "../model/agree.ts";
import { predicateRow } from "../model/predicates.ts";
import type { BoardIndex } from "./index/columns.ts";

/** What a predicate says, read from source to target. A predicate that this version does not know reads as words. */
export function forwardLabel(predicate: string): string {
  return predicateRow(predicate)?.forward ?? predicate.replaceAll("_", " ");
}

/** What a predicate says, read from target to source. */
export function reverseLabel(predicate: string): string {
  return (
    predicateRow(predicate)?.reverse ?? `is at the other end of “${predicate.replaceAll("_", " ")}” from`
  );
}

/** A tie as a short sentence without a full stop: "Lindsey Graham argues for strikes on cartels". */
export function tieSentence(index: BoardIndex, edge: number): string {
  const { source, target, attributes } = index.entries.edge(edge);
  const node = (end: number) => index.entries.node(end).attributes;
  const from = node(index.edges.source[edge] as number);
  const to = node(index.edges.target[edge] as number);
  return `${from.label || source} ${agree(forwardLabel(attributes.predicate), from.plural)} ${to.label || target}`;
}
