import { Blending } from "../programs/blending.ts";
import { edgeRow } from "../programs/rows.ts";

/** Rows of edges in the order in which they are drawn: straight ones first. */
export class EdgeTable {
  readonly array: Float32Array;
  readonly blending = new Blending(edgeRow);
  readonly count: number;
  /** How many are straight; the rows from here on are curves. */
  readonly straight: number;
  /** Edge of each row. */
  readonly edgeOf: Uint32Array;
  private readonly rowOf: Uint32Array;

  /** @param all how many edges there are, of which these are some */
  constructor(edges: Uint32Array, all: number, straight: (edge: number) => boolean) {
    this.count = edges.length;
    this.array = new Float32Array(this.count * edgeRow.length);
    this.blending.reallocate(this.array);
    this.edgeOf = new Uint32Array(this.count);
    this.rowOf = new Uint32Array(all);
    let row = 0;
    const lay = (edge: number) => {
      this.edgeOf[row] = edge;
      this.rowOf[edge] = row++;
    };
    for (const edge of edges) if (straight(edge)) lay(edge);
    this.straight = row;
    for (const edge of edges) if (!straight(edge)) lay(edge);
  }

  /** Where the row of an edge begins in the array. */
  start(edge: number): number {
    return (this.rowOf[edge] as number) * edgeRow.length;
  }

  /** Another number whenever a row changed. */
  get version(): number {
    return this.blending.version;
  }
}
