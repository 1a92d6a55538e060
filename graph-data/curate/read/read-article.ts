import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { z } from "zod";
import { type CodePointText, indexCodePoints } from "../../query/text/code-points.ts";
import type { Finding, Place } from "../problems/problem.ts";
import { checkId } from "./check-id.ts";
import { decodeText } from "./decode-text.ts";
import { readBounded } from "./read-bounded.ts";
import {
  articleFileSchema,
  claimRecordSchema,
  type DocumentRecord,
  documentRecordSchema,
  mentionRecordSchema,
  silentRecordSchema,
} from "./record-schemas.ts";
import type { ArticleRecords } from "./records.ts";
import { type Located, validate, within } from "./validate.ts";

/** Largest article, in bytes. */
const largestArticle = 8 * 2 ** 20;

/** One article's file of records, checked record by record, with the article's text; undefined without a sound `document`. */
export function readArticle(
  value: unknown,
  file: string,
  seedsDir: string,
  taken: { documentIds: Map<string, Place>; claimIds: Map<string, Place> },
  findings: Finding[],
): ArticleRecords | undefined {
  const top: Place = { file, path: [] };
  const whole = validate(articleFileSchema, value, top, findings);
  if (!whole) return undefined;

  for (const [index, raw] of whole.claims.entries()) {
    const id = (raw as { id?: unknown } | null)?.id;
    if (typeof id === "string")
      checkId(id, "claim", within(top, "claims", index, "id"), taken.claimIds, findings);
  }
  const document = validate(documentRecordSchema, whole.document, within(top, "document"), findings);
  const lists = {
    claims: readList(claimRecordSchema, whole.claims, within(top, "claims"), findings),
    mentions: readList(mentionRecordSchema, whole.mentions, within(top, "mentions"), findings),
    silent: readList(silentRecordSchema, whole.silent, within(top, "silent"), findings),
  };
  if (!document) return undefined;
  const place = within(top, "document");
  checkDocumentId(document, file, place, taken.documentIds, findings);
  const seed = readSeed(document, seedsDir, place, findings);
  return { file, document: { value: document, place }, text: seed?.text, sha256: seed?.sha256, ...lists };
}

function readList<S extends z.ZodType>(
  schema: S,
  values: readonly unknown[],
  place: Place,
  findings: Finding[],
): Located<z.infer<S>>[] {
  return values.flatMap((raw, index) => {
    const at = within(place, index);
    const value = validate(schema, raw, at, findings);
    return value === undefined ? [] : [{ value, place: at }];
  });
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
  seedsDir: string,
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
  const read = readBounded(join(seedsDir, document.file), largestArticle);
  if ("refused" in read) {
    return report(
      read.refused === "too-large" ? "too-large" : "unknown-document",
      `The article ${read.says}`,
    );
  }
  const decoded = decodeText(read.bytes);
  if ("fault" in decoded) return report("invalid-utf8", `In the article ${decoded.fault.says}`);
  const sha256 = createHash("sha256").update(read.bytes).digest("hex");
  return { text: indexCodePoints(decoded.text), sha256 };
}
