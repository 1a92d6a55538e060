import { OverloadError } from "./errors.ts";

/** Nobody is kept waiting longer for a turn, in milliseconds: who would ask again anyway is told so. */
const patience = 10_000;
/** A round of the event loop shorter than this had nothing to do, in milliseconds. */
const idleRound = 0.2;
/** Between costly pieces of work the others get at most this much time, in milliseconds, and this many rounds. */
const others = { time: 100, rounds: 200 } as const;

/**
 * Lets costly work be done one piece at a time, and everything that came in meanwhile be answered in between: a quick
 * question then waits for one costly one at most, however many are asked.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  /** Does a request's work in its turn, unless nobody wants it any more. Throws OverloadError after ten seconds in line. */
  take<T>(work: () => T, isWanted: () => boolean): Promise<T | undefined> {
    const since = performance.now();
    return this.piece(() => {
      if (!isWanted()) return undefined;
      if (performance.now() - since <= patience) return work();
      throw new OverloadError("The server is busy with costly questions.", 10);
    });
  }

  /** Does one piece of a long work in its turn. */
  async piece<T>(work: () => T): Promise<T> {
    if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#taken = true;
    try {
      return work();
    } finally {
      letOthers(() => this.#next());
    }
  }

  #next(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }
}

/** Goes on once a round of the event loop found nothing to do. One round takes in one new connection only, so one is not enough. */
function letOthers(goOn: () => void): void {
  const since = performance.now();
  let rounds = 0;
  let last = since;
  const look = () => {
    const now = performance.now();
    rounds += 1;
    const isIdle = rounds > 2 && now - last < idleRound;
    if (isIdle || now - since > others.time || rounds > others.rounds) goOn();
    else {
      last = now;
      setImmediate(look);
    }
  };
  setImmediate(look);
}
