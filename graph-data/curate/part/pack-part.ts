import type { Coverage } from "../report/coverage.ts";
import { type Part, type PartColumn, type PartColumns, type PartHead, partTable } from "./part.ts";

const names = Object.keys(partTable) as PartColumn[];
/** Numbers of four bytes at the beginning: how long the JSON of the rest is, and each column. */
const counts = 1 + names.length;

const aligned = (offset: number) => Math.ceil(offset / 4) * 4;

/** A part as bytes: how long everything is, then column by column, then the head as JSON. */
export function packPart(head: PartHead, columns: PartColumns): Uint8Array {
  const json = Buffer.from(JSON.stringify(head));
  const lengths = [json.length, ...names.map((name) => columns[name].length)];
  let end = counts * 4;
  const places = names.map((name) => {
    const place = end;
    end = aligned(end + columns[name].byteLength);
    return place;
  });
  const bytes = new Uint8Array(end + json.length);
  new Uint32Array(bytes.buffer, 0, counts).set(lengths);
  for (const [at, name] of names.entries()) {
    const { buffer, byteOffset, byteLength } = columns[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), places[at] as number);
  }
  bytes.set(json, end);
  return bytes;
}

/** A part as it was packed; its columns are views of the bytes. */
export function unpackPart(given: Uint8Array): Part {
  // Made anew where numbers would not lie where they can be read.
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  const { byteOffset } = bytes;
  const buffer = bytes.buffer as ArrayBuffer;
  const [jsonLength = 0, ...lengths] = new Uint32Array(buffer, byteOffset, counts);
  let end = counts * 4;
  const columns = names.map((name, at) => {
    const { holds: Numbers } = partTable[name];
    const column = new Numbers(buffer, byteOffset + end, lengths[at]);
    end = aligned(end + column.byteLength);
    return [name, column] as const;
  });
  return {
    head: parse(bytes.subarray(end, end + jsonLength)) as PartHead,
    columns: Object.fromEntries(columns) as unknown as PartColumns,
  };
}

/** Every name that stands in the article. */
export const namesOf = ({ columns }: Part): readonly string[] => parse(columns.names) as string[];

export const coverageOfPart = ({ columns }: Part): Coverage => parse(columns.coverage) as Coverage;

function parse({ buffer, byteOffset, byteLength }: Uint8Array): unknown {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString("utf8"));
}
