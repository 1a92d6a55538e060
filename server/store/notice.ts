/** Why a file beside the graph is not used. The graph itself is whole, and served. */
export interface Notice {
  readonly file: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Whether somebody should mend it; otherwise it is only missing, or slower without it. */
  readonly damaged: boolean;
}
