/** How large a made-up board is. */
export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

/** One comparison. Figures are medians unless `what` says otherwise. */
export interface Row {
  readonly section: string;
  /** What is measured, and on what. */
  readonly what: string;
  readonly peer: string;
  readonly unit: "µs" | "ms" | "s" | "req/s" | "MB/s" | "MB" | "kB" | "recall" | "x";
  readonly ours: number;
  readonly theirs: number;
  /**
   * `faster`: how many times sooner or more we are than the peer, greater is better; `times`: how many times as much we
   * take or do as the peer.
   */
  readonly says: "faster" | "times";
  readonly ratio: number;
  /** What the ratio should be; null where the comparison only tells. */
  readonly goal: { readonly sense: "at least" | "at most"; readonly ratio: number } | null;
}

export interface Tools {
  /** What is being done, in a few words. */
  progress(says: string): void;
  /** Adds a line to the table. */
  row(row: Omit<Row, "section">): void;
  /** Aborted on Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Section {
  readonly title: string;
  /** Sizes that it is measured at; empty where none applies. */
  readonly sizes: readonly Size[];
  run(sizes: readonly Size[], tools: Tools): Promise<void>;
}

const large: Size = { nodes: 100_000, edges: 500_000 };
export const atLarge: readonly Size[] = [large];

/** "100k/500k" */
export function sizeName({ nodes, edges }: Size): string {
  return `${short(nodes)}/${short(edges)}`;
}

function short(count: number): string {
  return count >= 1000 ? `${Math.round(count / 100) / 10}k` : String(count);
}
