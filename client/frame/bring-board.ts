import { Refused } from "../data/ask.ts";
import type { Waiting } from "./waiting.ts";

/** Milliseconds until a server that does not answer is asked again. */
const rest = 2_000;

/**
 * What `fetchBoard` brings, in the end. A server that is starting or restarting is asked again by itself; one that
 * refuses, only when the reader says so.
 */
export async function bringBoard<Board>(fetchBoard: () => Promise<Board>, waiting: Waiting): Promise<Board> {
  for (;;) {
    try {
      return await fetchBoard();
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error));
      await new Promise<void>((resolve) => {
        const silent = !(fault instanceof Refused);
        const meanwhile = silent ? "The server is asked again every two seconds." : undefined;
        waiting.fault("The board cannot be fetched", fault, resolve, meanwhile);
        if (silent) setTimeout(resolve, rest);
      });
      waiting.again();
    }
  }
}
