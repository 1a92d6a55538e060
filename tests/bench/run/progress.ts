/** One line on standard error that is written over while work goes on; a log of lines where it is no terminal. */
export class Progress {
  readonly #began = performance.now();
  readonly #terminal = process.stderr.isTTY;

  say(text: string): void {
    const seconds = `${((performance.now() - this.#began) / 1000).toFixed(0)} s`.padStart(6);
    const line = `${seconds}  ${text}`;
    process.stderr.write(
      this.#terminal ? `\r\x1b[2K${line.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${line}\n`,
    );
  }

  clear(): void {
    if (this.#terminal) process.stderr.write("\r\x1b[2K");
  }
}
