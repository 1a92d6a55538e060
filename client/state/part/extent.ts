import type { Board, Extent } from "../../../graph-data/model/graph.ts";

export const extentOf = ({ nodes, edges }: Pick<Board, "nodes" | "edges">): Extent => ({
  order: nodes.length,
  size: edges.length,
});

/** "1,500 of 100,000": a part of a whole; where it is all, only the number. */
export function ofWhole(here: number, whole: number): string {
  return here >= whole ? said(here) : `${said(here)} of ${said(whole)}`;
}

/** A number as it is read: 100,000. */
export const said = (number: number): string => number.toLocaleString("en");
