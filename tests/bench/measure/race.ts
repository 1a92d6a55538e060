export interface Contender {
  readonly name: string;
  /** Answers question `i`. What it gives is kept from being optimised away, and counted where `size` says how. */
  readonly ask: (i: number) => unknown;
}

export interface Timing {
  /** In milliseconds. */
  readonly median: number;
  readonly p99: number;
}

let sink: unknown;

/**
 * Asks every contender the same questions, in turn, round after round, so that a busy moment of the machine falls on all.
 * The first round warms up and is not counted. Medians are over all questions of all rounds.
 */
export async function race(
  contenders: readonly Contender[],
  questions: number,
  { rounds = 5, signal }: { rounds?: number; signal?: AbortSignal } = {},
): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, ask } of contenders) {
      // Ctrl-C is heard between turns.
      await new Promise((resume) => setImmediate(resume));
      signal?.throwIfAborted();
      for (let i = 0; i < questions; i++) {
        const start = performance.now();
        sink = ask(i);
        const took = performance.now() - start;
        if (round > 0) times.get(name)?.push(took);
      }
    }
  }
  if (sink === times) throw new Error("unreachable");
  return new Map(Array.from(times, ([name, taken]) => [name, timing(taken)]));
}

export function timing(taken: readonly number[]): Timing {
  const sorted = Float64Array.from(taken).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

export function median(values: readonly number[]): number {
  return timing(values).median;
}
