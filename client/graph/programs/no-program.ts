/** Draws nothing. */
class NoProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/** For whatever kind of program Sigma asks. */
export const noProgram = NoProgram as never;
