import { frame, type Spots } from "../frame.ts";
import type { LaidOutEdge, LaidOutNode, Position } from "../layout-graph.ts";
import { coarseToFine } from "./coarse-to-fine.ts";
import { inRows } from "./in-rows.ts";
import { moveApart } from "./move-apart.ts";
import { piecesOf } from "./pieces.ts";
import { tiesAmong } from "./ties.ts";

/** As among few nodes: what is added to a radius, how much room labels ask sideways, and the most rounds of making it. */
const margin = 8;
const ratio = 1.4;
const squeeze = 1.7;
const rounds = 20;

/**
 * Places for many nodes: each connected piece is laid out from coarse to fine, framed in landscape and moved apart, and
 * the pieces stand in rows, the largest first.
 * @param nodes each with a tie to another
 */
export function placeMany(
  nodes: readonly LaidOutNode[],
  edges: readonly LaidOutEdge[],
): ReadonlyMap<string, Position> {
  const pieces = piecesOf(tiesAmong(nodes, edges));
  const pictures = pieces.map((piece) => {
    const sizes = Float64Array.from(piece.nodes, (node) => (nodes[node] as LaidOutNode).size);
    return apart(frame(coarseToFine(piece.ties)), sizes);
  });
  const placed = new Map<string, Position>();
  for (const [at, { x, y }] of inRows(pictures).entries()) {
    for (const [place, node] of (pieces[at]?.nodes ?? []).entries()) {
      placed.set((nodes[node] as LaidOutNode).key, { x: x[place] as number, y: y[place] as number });
    }
  }
  return placed;
}

function apart({ x, y }: Spots, sizes: Float64Array): Spots {
  const squeezed = { x: x.map((at) => at / squeeze), y };
  moveApart(
    squeezed,
    sizes.map((size) => size * ratio + margin),
    rounds,
  );
  return { x: squeezed.x.map((at) => at * squeeze), y };
}
