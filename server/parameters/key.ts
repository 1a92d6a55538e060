import { z } from "zod";

/** A part of the address that names something. What it may be is looked up, so any text is well formed. */
export function keyInPath(what: string, example: string) {
  return z.string().min(1).meta({ description: what, example });
}
