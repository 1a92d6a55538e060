import type { Tour } from "../../model/tour.ts";
import type { CodePointText } from "../../query/text/code-points.ts";
import type { EntityOrder, Part } from "../part/part.ts";
import type { Finding, Place } from "../problems/problem.ts";
import type { ClaimRecord, DocumentRecord, MentionRecord, SilentRecord } from "./record-schemas.ts";
import type { Located } from "./validate.ts";

/** One article: its record, its text, and what the curator says about it. */
export interface ArticleRecords {
  /** The records' file, as a person would type it. */
  readonly file: string;
  /** Differs wherever its records or the entities do: what a check of it is remembered by. */
  readonly fingerprint: string;
  readonly document: Located<DocumentRecord>;
  /** Undefined where the text could not be read, which is reported. */
  readonly text: CodePointText | undefined;
  /** Of the bytes that are there now. */
  readonly sha256: string | undefined;
  readonly claims: readonly Located<ClaimRecord>[];
  readonly mentions: readonly Located<MentionRecord>[];
  readonly silent: readonly Located<SilentRecord>[];
}

/** An article that has not changed since a run before this one checked it without an error, and what it came to. */
export interface RememberedArticle {
  readonly file: string;
  readonly part: Part;
}

/** What an entity is called. */
export interface EntityNames {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** Texts by name of file. */
export type Texts = Pick<ReadonlyMap<string, string>, "get">;

/** What every article is checked against. */
export interface EntityFile {
  /** Those that could be read, as the graph has them. */
  readonly order: EntityOrder;
  /** Where one of them stands in the file. */
  placeOf(entity: number): Place;
  /** What those are called that were refused, for something else than their names. */
  readonly refused: readonly EntityNames[];
  /** Whether an id stands in the file, even on a record that is otherwise broken. */
  knows(id: string): boolean;
  /** All such ids. */
  ids(): Iterable<string>;
  /** Whether all of them are of sound records. */
  readonly allSound: boolean;
  /** SHA-256 of that file: differs wherever one of them does. */
  readonly entitiesSha256: string;
  /** Whether every entity could be looked at: without, what is missing may only be unread. */
  readonly hasEntities: boolean;
}

/** All records that could be read. What could not is in `findings`, so that the rest is checked all the same. */
export interface Records extends EntityFile {
  /** Those that are to be checked, by id; none where they were used as they were read. */
  readonly articles: readonly ArticleRecords[];
  /** All others, by id. */
  readonly remembered: readonly RememberedArticle[];
  /** Undefined where there is none, or where it could not be read. */
  readonly tour: Located<Tour> | undefined;
  /** Ids that stand in the files, even on records that are otherwise broken. */
  readonly claimIds: ReadonlySet<string>;
  /** Whether every article could be looked at. */
  readonly hasArticles: boolean;
  /** Texts of the records' files by name, to find lines in. */
  readonly texts: Texts;
  readonly findings: Finding[];
}
