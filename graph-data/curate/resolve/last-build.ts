import { readFile } from "node:fs/promises";
import type { Evidence } from "../../model/evidence.ts";
import { type Board, boardSchema } from "../../model/graph.ts";

/** Where the quotes of the last good build stood. */
export interface LastBuild {
  /** Sha256 of each document's bytes, by id. */
  readonly sha256: ReadonlyMap<string, string>;
  /** Evidence by claim id. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/** The last build, or undefined where there is none that can be read: it only serves to say where quotes stood. */
export async function readLastBuild(outFile: string): Promise<LastBuild | undefined> {
  let board: Board;
  try {
    board = boardSchema.parse(JSON.parse(await readFile(outFile, "utf8")));
  } catch {
    // Missing, damaged or of another format: whatever it is, it will be replaced, and the report says that nothing was compared.
    return undefined;
  }
  const claims = board.edges.flatMap((edge) => edge.attributes.claims);
  return {
    sha256: new Map(board.attributes.documents.map(({ id, sha256 }) => [id, sha256])),
    evidence: new Map(claims.map(({ id, evidence }) => [id, evidence])),
  };
}
