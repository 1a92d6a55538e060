/** Thrown by createCanvas where nothing can be drawn; the page then shows the list alone. */
export class CanvasUnavailable extends Error {
  readonly code = "canvas-unavailable";

  constructor(reason: string, options?: ErrorOptions) {
    super(`The graph cannot be drawn: ${reason}. The list of nodes and ties holds the same.`, options);
    this.name = "CanvasUnavailable";
  }
}
