import type fc from "fast-check";

/** Something that takes input from outside, and what may never come of it. */
export interface Subject {
  readonly name: string;
  /** Gets everything ready. `count` is told what came of each input, in a few words. */
  open(count: (outcome: string) => void): Promise<OpenSubject>;
}

export interface OpenSubject {
  /** Throws on an input that does harm. */
  readonly property: fc.IAsyncProperty<[unknown]>;
  close(): Promise<void>;
}
