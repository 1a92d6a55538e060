import { basename } from "node:path";
import type { z } from "zod";
import { type CodePointText, indexCodePoints } from "../../query/text/code-points.ts";
import type { Finding, Place } from "../problems/problem.ts";
import { checkId, isSound, reportId } from "./check-id.ts";
import { decodeText } from "./decode-text.ts";
import {
  articleFileSchema,
  type ClaimRecord,
  claimRecordSchema,
  type DocumentRecord,
  documentRecordSchema,
  type MentionRecord,
  mentionRecordSchema,
  type SilentRecord,
  silentRecordSchema,
} from "./record-schemas.ts";
import type { ArticleRecords } from "./records.ts";
import type { SeedFiles } from "./seed-files.ts";
import { type Located, validate, within } from "./validate.ts";

/** An article's file of records, each as its schema wants it, or null where it is refused. Survives JSON. */
export interface ArticleFile {
  /** Of claims, refused ones too; null where there is none. */
  readonly ids: readonly (string | null)[];
  readonly document: DocumentRecord | null;
  readonly claims: readonly (ClaimRecord | null)[];
  readonly mentions: readonly (MentionRecord | null)[];
  readonly silent: readonly (SilentRecord | null)[];
}

/** Checks an article's file record by record, by itself; undefined where it has another shape altogether. */
export function checkArticleFile(value: unknown, file: string, findings: Finding[]): ArticleFile | undefined {
  const top: Place = { file, path: [] };
  const whole = validate(articleFileSchema, value, top, findings);
  if (!whole) return undefined;
  return {
    ids: whole.claims.map((raw) => {
      const id = (raw as { id?: unknown } | null)?.id;
      return typeof id === "string" ? id : null;
    }),
    document: validate(documentRecordSchema, whole.document, within(top, "document"), findings) ?? null,
    claims: checkList(claimRecordSchema, whole.claims, within(top, "claims"), findings),
    mentions: checkList(mentionRecordSchema, whole.mentions, within(top, "mentions"), findings),
    silent: checkList(silentRecordSchema, whole.silent, within(top, "silent"), findings),
  };
}

/** One article's records with the article's text, beside those of others; undefined without a sound `document`. */
export function readArticle(
  { ids, document, claims, mentions, silent }: ArticleFile,
  { file, fingerprint }: Pick<ArticleRecords, "file" | "fingerprint">,
  seeds: SeedFiles,
  taken: TakenIds,
  findings: Finding[],
): ArticleRecords | undefined {
  const top: Place = { file, path: [] };
  takeIds(file, ids, document, taken, findings);
  if (!document) return undefined;
  const place = within(top, "document");
  const seed = readSeed(document, seeds, place, findings);
  return {
    file,
    fingerprint,
    document: { value: document, place },
    text: seed?.text,
    sha256: seed?.sha256,
    claims: locate(claims, within(top, "claims")),
    mentions: locate(mentions, within(top, "mentions")),
    silent: locate(silent, within(top, "silent")),
  };
}

export interface TakenIds {
  readonly documentIds: Map<string, Place>;
  /** With the file that it stands in first: places are made when they are asked for, since claims are many. */
  readonly claimIds: Map<string, ClaimIds>;
}

/** Ids of a file's claims, in its order; null where there is none. */
interface ClaimIds {
  readonly file: string;
  readonly ids: readonly (string | null)[];
}

const placeOfClaim = ({ file }: ClaimIds, index: number): Place => ({ file, path: ["claims", index, "id"] });

/** Checks an article's ids beside those of others. @param areSound - whether they are known to be written as ids should be */
export function takeIds(
  file: string,
  ids: readonly (string | null)[],
  document: DocumentRecord | null,
  taken: TakenIds,
  findings: Finding[],
  areSound = false,
): void {
  const own: ClaimIds = { file, ids };
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? null;
    if (id === null) continue;
    const first = taken.claimIds.get(id);
    if (!first) taken.claimIds.set(id, own);
    if (!first && (areSound || isSound(id, "claim"))) continue;
    const before = first && placeOfClaim(first, first.ids.indexOf(id));
    reportId(id, "claim", placeOfClaim(own, index), before, findings);
  }
  if (document) checkDocumentId(document, file, { file, path: ["document"] }, taken.documentIds, findings);
}

/** Whether an article's text is there, the very one that its record names. */
export function isUnchanged({ file, sha256 }: DocumentRecord, seeds: SeedFiles): boolean {
  const read = seeds.read(file);
  return "bytes" in read && read.sha256 === sha256;
}

function checkList<S extends z.ZodType>(
  schema: S,
  values: readonly unknown[],
  place: Place,
  findings: Finding[],
): (z.infer<S> | null)[] {
  return values.map((raw, index) => validate(schema, raw, within(place, index), findings) ?? null);
}

function locate<T>(values: readonly (T | null)[], place: Place): Located<T>[] {
  return values.flatMap((value, index) => (value === null ? [] : [{ value, place: within(place, index) }]));
}

function checkDocumentId(
  document: DocumentRecord,
  file: string,
  place: Place,
  taken: Map<string, Place>,
  findings: Finding[],
): void {
  checkId(document.id, "document", within(place, "id"), taken, findings);
  if (basename(file) !== `${document.id}.yaml`) {
    const says = `is the document’s id, but the file is called ${basename(file)}.`;
    findings.push({ code: "file-name", place: within(place, "id"), text: document.id, says });
  }
}

function readSeed(
  document: DocumentRecord,
  seeds: SeedFiles,
  place: Place,
  findings: Finding[],
): { text: CodePointText; sha256: string } | undefined {
  const report = (code: Finding["code"], says: string) => {
    findings.push({ code, place: within(place, "file"), text: document.file, says });
    return undefined;
  };
  if (!/^[^/\\\p{Cc}]+$/u.test(document.file) || document.file.startsWith(".")) {
    return report("unknown-document", "must be the bare name of a file under seeds/.");
  }
  const read = seeds.read(document.file);
  if ("refused" in read) {
    return report(
      read.refused === "too-large" ? "too-large" : "unknown-document",
      `The article ${read.says}`,
    );
  }
  const decoded = decodeText(read.bytes);
  if ("fault" in decoded) return report("invalid-utf8", `In the article ${decoded.fault.says}`);
  return { text: indexCodePoints(decoded.text), sha256: read.sha256 };
}
