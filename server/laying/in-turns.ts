import { Turns } from "../http/turns.ts";

/** One turn of the work lasts about so long, in milliseconds; then whatever came in meanwhile is answered. */
const turn = 6;

const turns = new Turns();

/** Does long work between other work, step by step. `step` answers whether all is done. */
export async function inTurns(step: () => boolean): Promise<void> {
  let done = false;
  const work = () => {
    const end = performance.now() + turn;
    while (!done && performance.now() < end) done = step();
  };
  while (!done) await turns.piece(work);
}
