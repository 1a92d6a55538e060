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
  const label = (end: number, key: string) => index.entries.node(end).attributes.label || key;
  const from = label(index.edges.source[edge] as number, source);
  const to = label(index.edges.target[edge] as number, target);
  return `${from} ${forwardLabel(attributes.predicate)} ${to}`;
}
