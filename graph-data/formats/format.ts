import type { FilteredStream } from "../query/filter/stream-board.ts";
import type { Buffers } from "./xml/buffers.ts";

/** `merged`: one edge for each (source, predicate, target). `claims`: one edge for each claim, so every voice is its own tie. */
export const edgeUnits = ["merged", "claims"] as const;
export type EdgeUnit = (typeof edgeUnits)[number];

/** 1.3 is dynamic and keeps parallel ties in Gephi; 1.2 ("1.2draft") is static, for older readers such as networkx. */
export const gexfVersions = ["1.3", "1.2"] as const;
export type GexfVersion = (typeof gexfVersions)[number];

/** What a reader may choose; a format ignores what it has no use for. */
export interface ExportOptions {
  /** Default `merged`. */
  readonly edges?: EdgeUnit;
  /** GEXF only. Default `1.3`. */
  readonly version?: GexfVersion;
  /** JSON-LD only: absolute address under which `nodes/KEY` and `claims/ID` stand, ending in a slash. Default `urn:dramatis:`. */
  readonly base?: string;
  /** GEXF only: what its chunks are gathered in. Default: new memory for each. */
  readonly buffers?: Buffers;
}

/** A pure streaming writer. Add one by a file here and a row in formats.ts. */
export interface Format {
  /** In addresses; its row in formats.ts has the same. */
  readonly name: string;
  /** Of the file, without the leading dot. */
  readonly extension: string;
  /** Without parameters; all text is UTF-8. */
  readonly mediaType: string;
  /** For a menu: "GEXF (Gephi)". */
  readonly label: string;
  /**
   * The file in chunks of about 64 kB, made while it is read, so that memory stays level whatever the size of the board.
   * The board is already filtered. Text chunks never end inside a surrogate pair. Pure: the same board gives the same bytes.
   */
  write(board: FilteredStream, options?: ExportOptions): Iterable<string | Uint8Array>;
}
