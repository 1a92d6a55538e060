import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Board } from "../model/graph.ts";
import { buildBoard } from "./build/build-board.ts";
import { collectMentions } from "./build/collect-mentions.ts";
import { type Memory, noMemory } from "./cache/memory.ts";
import { checkTour } from "./check/tour.ts";
import type { CheckedArticle } from "./check-article.ts";
import { indexNames } from "./mentions/name-index.ts";
import { reportUnseenAliases } from "./mentions/unseen-names.ts";
import { placeFindings } from "./problems/place-findings.ts";
import { type Finding, fails, type Problem } from "./problems/problem.ts";
import { reason } from "./read/read-bounded.ts";
import { readRecords } from "./read/read-records.ts";
import type { Records } from "./read/records.ts";
import { recallArticle } from "./recall-article.ts";
import type { Coverage } from "./report/coverage.ts";
import { linkContradictions } from "./resolve/contradictions.ts";
import { findDuplicateAliases, findDuplicateClaims } from "./resolve/duplicates.ts";
import { readLastBuild } from "./resolve/last-build.ts";
import { builtFiles } from "./write/built-files.ts";
import { checksumOf } from "./write/checksum.ts";
import { entryTexts } from "./write/entry-texts.ts";
import { dropTour, tourFile } from "./write/tour-file.ts";
import { verifyBoard } from "./write/verify-board.ts";
import { writeTogether } from "./write/write-whole.ts";

export interface CurateOptions {
  /** Folder of entities.yaml and the articles' files. */
  readonly recordsDir: string;
  /** Folder of the articles. */
  readonly seedsDir: string;
  /** Where the built graph goes. */
  readonly outFile: string;
  /** Stops between articles and steps; `curate` then throws the signal's reason and writes nothing. */
  readonly signal?: AbortSignal | undefined;
  /** Told what begins, in a few words. */
  readonly progress?: ((says: string) => void) | undefined;
  /** Of the last run; changes nothing but the time that this one takes. */
  readonly memory?: Memory | undefined;
}

export interface Curation {
  /** The graph, or null where an error stood in the way; the last good build is then untouched. */
  readonly board: Board | null;
  /** Errors and warnings, by file and line. There are errors if and only if `board` is null. */
  readonly problems: readonly Problem[];
  /** Sentence by sentence, of the articles that could be checked. */
  readonly coverage: readonly Coverage[];
  /** Whether the file changed; false where it held the same bytes already. */
  readonly written: boolean;
}

/**
 * The whole curation: read, resolve quotes, check, build, lay out, write.
 * Bad records are problems, not errors. Throws only when aborted, or on a fault of our own.
 */
export async function curate(options: CurateOptions): Promise<Curation> {
  const { outFile, signal, progress = () => {}, memory = noMemory } = options;
  progress("reading records");
  const records = await readRecords(options);
  const findings = [...records.findings];

  progress("checking quotes, mentions and rules");
  const checked = await checkArticles(records, options, findings);
  const claims = checked.flatMap((article) => article.claims);
  const coverage = checked.flatMap((article) => article.coverage ?? []);
  const contradictions = linkContradictions(records, findings);
  findDuplicateClaims(claims, findings);
  findDuplicateAliases(records, findings);
  // An alias that was not seen may stand in an article that could not be read, or has changed.
  if (records.whole.articles && coverage.length === checked.length)
    reportUnseenAliases(records, checked, findings);

  const end = (board: Board | null, written: boolean): Curation => ({
    board,
    problems: placeFindings(findings, records.texts, memory),
    coverage,
    written,
  });
  if (findings.some(fails)) return end(null, false);

  progress("building and laying out");
  const built = buildBoard({ records, claims, contradictions, mentions: collectMentions(checked) }, memory);
  const texts = entryTexts(built);
  const board = { ...built, attributes: { ...built.attributes, checksum: checksumOf(built, texts) } };
  await setImmediate();
  signal?.throwIfAborted();
  const remembered = checked.filter((article) => article.remembered);
  verifyBoard(
    board,
    articleTexts(records),
    new Set(remembered.map(({ article }) => article.document.value.id)),
  );
  if (records.tour) checkTour(records.tour, board, findings);
  if (findings.some(fails)) return end(null, false);

  progress(`writing ${outFile}`);
  try {
    // The graph last: whoever watches it for changes then finds all.
    const toured = records.tour ? [tourFile(outFile, records.tour.value, board.attributes.checksum)] : [];
    const written = await writeTogether([...toured, ...builtFiles(outFile, board, texts)]);
    const dropped = toured.length === 0 && (await dropTour(outFile));
    return end(board, written || dropped);
  } catch (cause) {
    const says = `The graph could not be written: ${reason(cause)}.`;
    findings.push({ code: "cannot-write", place: { file: outFile, path: [] }, text: "", says });
    return end(null, false);
  }
}

async function checkArticles(
  records: Records,
  { outFile, signal, memory = noMemory }: CurateOptions,
  findings: Finding[],
): Promise<CheckedArticle[]> {
  const changed = records.articles.some(
    ({ document, sha256 }) => sha256 !== undefined && sha256 !== document.value.sha256,
  );
  const surroundings = {
    records,
    names: indexNames(records.names),
    kinds: new Map(records.entities.map(({ value }) => [value.id, value.kind])),
    last: changed ? await readLastBuild(outFile) : undefined,
    fingerprint: fingerprintOf(records.texts.get(records.entitiesFile) ?? ""),
  };
  const checked: CheckedArticle[] = [];
  for (const article of records.articles) {
    // Lets a server that curates beside its work answer in between.
    await setImmediate();
    signal?.throwIfAborted();
    checked.push(recallArticle(article, surroundings, memory, findings));
  }
  return checked;
}

function articleTexts(records: Records) {
  return new Map(records.articles.flatMap(({ document, text }) => (text ? [[document.value.id, text]] : [])));
}

function fingerprintOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
