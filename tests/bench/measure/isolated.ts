import { type ChildProcess, fork } from "node:child_process";

const flags = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx"];

/** A program of `../programs` in a process of its own, so that memory and warm code of others do not count. */
export class Isolated {
  readonly #child: ChildProcess;
  readonly #told: unknown[] = [];
  readonly #name: string;
  readonly #signal: AbortSignal;
  #ended: number | null | undefined;
  #wake = () => {};

  constructor(
    program: string,
    words: readonly (string | number)[],
    signal: AbortSignal,
    ownFlags: readonly string[] = [],
  ) {
    this.#name = `${program} ${words.join(" ")}`;
    this.#signal = signal;
    this.#child = fork(new URL(`../programs/${program}.ts`, import.meta.url), words.map(String), {
      execArgv: [...flags, ...ownFlags],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.#child.on("message", (message) => {
      this.#told.push(message);
      this.#wake();
    });
    this.#child.once("close", (code) => {
      this.#ended = code;
      signal.removeEventListener("abort", this.stop);
      this.#wake();
    });
    signal.addEventListener("abort", this.stop);
  }

  /** What the program tells next. Throws where it ended without. */
  async next<T>(): Promise<T> {
    while (this.#told.length === 0) {
      if (this.#signal.aborted) throw this.#signal.reason;
      if (this.#ended !== undefined) throw new Error(`${this.#name} ended with ${this.#ended}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#told.shift() as T;
  }

  ask(message: object): void {
    this.#child.send(message);
  }

  /** Ends the program. */
  readonly stop = (): void => {
    if (this.#ended === undefined) this.#child.kill();
    this.#wake();
  };
}

/** Runs a program for the one message that it sends, with Node's flags of its own. */
export async function result<T>(
  program: string,
  words: readonly (string | number)[],
  signal: AbortSignal,
  ownFlags: readonly string[] = [],
): Promise<T> {
  const running = new Isolated(program, words, signal, ownFlags);
  try {
    return await running.next<T>();
  } finally {
    running.stop();
  }
}
