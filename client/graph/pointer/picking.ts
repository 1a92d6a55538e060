import type { Stage } from "../stage.ts";
import { edgeAt } from "./edge-at.ts";
import { lensOf } from "./lens.ts";
import { nodeAt } from "./node-at.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Sigma's own answers to what lies at a place, which its types hide. */
interface Answers {
  getNodeAtPosition(at: Place): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
}

/**
 * Answers for Sigma what lies at a place, from the rows that are drawn. Sigma would read a picture of it back from the
 * graphics card, and wait until that has drawn all it was given: with many ties and no card, for seconds.
 */
export function answerFromRows(stage: Stage): void {
  const { sigma, look } = stage;
  const answers = sigma as unknown as Answers;
  answers.getNodeAtPosition = (place) => {
    const row = nodeAt(look.nodeRows, lensOf(sigma), place);
    return row === null ? null : (stage.display.edges.nodes.keys[row] ?? null);
  };
  answers.getEdgeAtPoint = (x, y) => {
    const { raised, all, edges } = stage.rows;
    // Lines that are not drawn cannot be pointed at.
    if (stage.moving()) return null;
    const lens = lensOf(sigma);
    for (const table of raised ? [raised, all] : [all]) {
      const row = edgeAt(table.array, lens, { x, y });
      if (row !== null) return edges.key(table.edgeOf[row] as number);
    }
    return null;
  };
}
