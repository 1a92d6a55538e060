/** Keys of nodes, ties or claims, of which most of a board may be meant: a set, or what answers as one. */
export interface Keys extends Iterable<string> {
  readonly size: number;
  has(key: string): boolean;
}

/** Things of a board that can be asked for by key. */
export interface Keyed {
  readonly size: number;
  has(key: string): boolean;
  keys(): Iterable<string>;
}
