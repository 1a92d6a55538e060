import { frame } from "../frame.ts";
import type { LaidOutGraph, Spots } from "../layout-graph.ts";
import { coarseToFine } from "./coarse-to-fine.ts";
import { inRows } from "./in-rows.ts";
import { moveApart } from "./move-apart.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { tiesAmong } from "./ties.ts";

/** As among few nodes: what is added to a radius, how much room labels ask sideways, and the most rounds of making it. */
const margin = 8;
const ratio = 1.4;
const squeeze = 1.7;
const rounds = 20;

/**
 * Places for many nodes, each of which is tied to another: each connected piece is laid out from coarse to fine, framed in
 * landscape and moved apart, and the pieces stand in rows, the largest first.
 */
export function placeMany(graph: LaidOutGraph): Spots {
  const pieces = piecesOf(tiesAmong(graph));
  const pictures = pieces.map((piece) => {
    const sizes = Float64Array.from(piece.nodes, (node) => graph.sizes[node] as number);
    return apart(frame(coarseToFine(piece.ties)), sizes);
  });
  const count = graph.sizes.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (const [at, picture] of inRows(pictures).entries()) {
    const { nodes } = pieces[at] as Piece;
    for (let place = 0; place < nodes.length; place++) {
      const node = nodes[place] as number;
      x[node] = picture.x[place] as number;
      y[node] = picture.y[place] as number;
    }
  }
  return { x, y };
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
