import type { Mention } from "../model/evidence.ts";
import type { Board } from "../model/graph.ts";
import { buildBoard } from "./build/build-board.ts";
import { indexNames } from "./mentions/name-index.ts";
import { resolveMentions } from "./mentions/resolve-mentions.ts";
import { placeFindings } from "./problems/place-findings.ts";
import type { Problem } from "./problems/problem.ts";
import { reason } from "./read/read-bounded.ts";
import { readRecords } from "./read/read-records.ts";
import { linkContradictions } from "./resolve/contradictions.ts";
import { resolveClaims } from "./resolve/resolve-claims.ts";
import { serialiseBoard } from "./write/serialise.ts";
import { verifyBoard } from "./write/verify-board.ts";
import { writeWhole } from "./write/write-whole.ts";

export interface CurateOptions {
  /** Folder of entities.yaml and the articles' files. */
  readonly recordsDir: string;
  /** Folder of the articles. */
  readonly seedsDir: string;
  /** Where the built graph goes. */
  readonly outFile: string;
  /** Stops between articles and steps; `curate` then throws the signal's reason and writes nothing. */
  readonly signal?: AbortSignal;
  /** Told what begins, in a few words. */
  readonly progress?: (says: string) => void;
}

export interface Curation {
  /** The graph, or null where a problem stood in the way; the last good build is then untouched. */
  readonly board: Board | null;
  /** Errors and warnings, by file and line. Errors only where `board` is null. */
  readonly problems: readonly Problem[];
  /** Whether the file changed; false where it held the same bytes already. */
  readonly written: boolean;
}

/**
 * The whole curation: read, resolve quotes, check, build, lay out, write.
 * Bad records are problems, not errors. Throws only when aborted, or on a fault of our own.
 */
export async function curate(options: CurateOptions): Promise<Curation> {
  const { outFile, signal, progress = () => {} } = options;
  progress("reading records");
  const records = await readRecords(options);
  const findings = [...records.findings];
  const failed = () => {
    const problems = placeFindings(findings, records.texts);
    return problems.some((problem) => problem.severity === "error") ? problems : undefined;
  };

  progress("finding quotes");
  const claims = records.articles.flatMap((article) => {
    signal?.throwIfAborted();
    return resolveClaims(article, records, findings);
  });
  const contradictions = linkContradictions(records, findings);

  progress("finding mentions");
  const names = indexNames(records.entities.map((entity) => entity.value));
  const mentions = new Map<string, Mention[]>();
  for (const article of records.articles) {
    signal?.throwIfAborted();
    for (const { entity, start, end } of resolveMentions(article, records, names, findings).outer) {
      const known = mentions.get(entity) ?? [];
      known.push({ document: article.document.value.id, start, end });
      mentions.set(entity, known);
    }
  }

  const broken = failed();
  if (broken) return { board: null, problems: broken, written: false };

  progress("building and laying out");
  const board = buildBoard({ records, claims, contradictions, mentions });
  signal?.throwIfAborted();
  const texts = new Map(
    records.articles.flatMap(({ document, text }) => (text ? [[document.value.id, text]] : [])),
  );
  verifyBoard(board, texts);

  progress(`writing ${outFile}`);
  try {
    const written = await writeWhole(outFile, Buffer.from(serialiseBoard(board)));
    return { board, problems: placeFindings(findings, records.texts), written };
  } catch (cause) {
    const says = `The graph could not be written: ${reason(cause)}.`;
    findings.push({ code: "cannot-write", place: { file: outFile, path: [] }, text: "", says });
    return { board: null, problems: placeFindings(findings, records.texts), written: false };
  }
}
