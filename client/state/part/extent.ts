import type { Board } from "../../../graph-data/model/graph.ts";

/** How much there is: of what is here, or of the whole that the server has. */
export interface Extent {
  readonly nodes: number;
  readonly edges: number;
}

export const extentOf = ({ nodes, edges }: Pick<Board, "nodes" | "edges">): Extent => ({
  nodes: nodes.length,
  edges: edges.length,
});

/** "1,500 of 100,000": a part of a whole; where it is all, only the number. */
export function ofWhole(here: number, whole: number): string {
  return here >= whole ? count(here) : `${count(here)} of ${count(whole)}`;
}

/** A number as it is read: 100,000. */
export const count = (number: number): string => number.toLocaleString("en");
