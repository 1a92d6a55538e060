/** The program cannot do what it was started for. Its message is one sentence for the person at the terminal. */
export class StartError extends Error {
  readonly code = "cannot-start";

  constructor(message: string) {
    super(message);
    this.name = "StartError";
  }
}
