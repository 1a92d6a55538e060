import type { Keyed, Keys } from "./keys.ts";

/** All keys but these, none of which is looked at before it is asked for. */
export class AllBut implements Keys {
  readonly all: Keyed;
  readonly but: Keys;
  readonly size: number;

  /** `but` are keys among all. */
  constructor(all: Keyed, but: Keys) {
    this.all = all;
    this.but = but;
    this.size = all.size - but.size;
  }

  has(key: string): boolean {
    return !this.but.has(key) && this.all.has(key);
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const key of this.all.keys()) if (!this.but.has(key)) yield key;
  }
}
