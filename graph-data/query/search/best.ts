/** An id and what it is worth. */
export interface Ranked {
  readonly id: number;
  readonly score: number;
}

/** Fewer are not worth sorting. */
const fewest = 32;

/** The best of what it is offered, best first; of equal ones the lower id. Sorts only what may be among them. */
export class Best {
  readonly #limit: number;
  #kept: Ranked[] = [];
  /** The last of the best so far: what comes after it is not kept. */
  #last: Ranked = { id: Infinity, score: -Infinity };
  #hasRepeats = false;

  /** `limit` may be Infinity. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `again` where the same id was offered before: it counts where it was worth most. */
  offer(id: number, score: number, again = false): void {
    const { score: least, id: highest } = this.#last;
    if (score < least || (score === least && id > highest)) return;
    this.#kept.push({ id, score });
    if (again) this.#hasRepeats = true;
    if (this.#kept.length >= 2 * this.#limit && this.#kept.length >= fewest) this.#cut();
  }

  ranked(): readonly Ranked[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    const sorted = this.#kept.sort(order);
    this.#kept = (this.#hasRepeats ? firstOfEach(sorted) : sorted).slice(0, this.#limit);
    if (this.#kept.length === this.#limit) this.#last = this.#kept.at(-1) as Ranked;
  }
}

function order(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.id - b.id;
}

function firstOfEach(sorted: readonly Ranked[]): Ranked[] {
  const met = new Set<number>();
  return sorted.filter(({ id }) => met.size < met.add(id).size);
}
