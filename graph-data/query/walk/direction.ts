/** Which ties of a node lead on: those from it (`out`), to it (`in`), or both. */
export const directions = ["both", "out", "in"] as const;
export type Direction = (typeof directions)[number];
