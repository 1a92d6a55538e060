import type { Coverage } from "../report/coverage.ts";
import { pack, parse, unpack } from "./pack.ts";
import { type Part, type PartColumns, type PartHead, partTable } from "./part.ts";

export const packPart = (head: PartHead, columns: PartColumns): Uint8Array => pack(partTable, columns, head);

/** A part as it was packed; its columns are views of the bytes. */
export function unpackPart(bytes: Uint8Array): Part {
  const { columns, head } = unpack(partTable, bytes);
  return { columns, head: head as PartHead };
}

/** Every name that stands in the article. */
export const namesOf = ({ columns }: Part): readonly string[] => parse(columns.names) as string[];

export const coverageOfPart = ({ columns }: Part): Coverage => parse(columns.coverage) as Coverage;
