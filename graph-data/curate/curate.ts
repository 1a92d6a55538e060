import { setImmediate } from "node:timers/promises";
import type { Board } from "../model/graph.ts";
import { once } from "../query/columnar/derive.ts";
import { readColumns } from "../query/columnar/read-columns.ts";
import type { BoardIndex } from "../query/index/board-index.ts";
import { boardOf } from "../query/index/board-of.ts";
import { compareText } from "./build/compare-text.ts";
import { type Memory, noMemory } from "./cache/memory.ts";
import { checkTour } from "./check/tour.ts";
import { checkArticle, type Surroundings } from "./check-article.ts";
import { Positions } from "./layout/positions.ts";
import { indexNames } from "./mentions/name-index.ts";
import { reportUnseenAliases } from "./mentions/unseen-names.ts";
import { mergeParts } from "./merge/merge-parts.ts";
import { mergeTies, toLayOut } from "./merge/merge-ties.ts";
import { type Outline, outlineOf, outlineOfPart } from "./outline.ts";
import { entityPart } from "./part/entity-part.ts";
import { placeFindings } from "./problems/place-findings.ts";
import { type Finding, fails, type Problem } from "./problems/problem.ts";
import { reason } from "./read/read-bounded.ts";
import { type Progress, readRecords } from "./read/read-records.ts";
import type { ArticleRecords, EntityFile } from "./read/records.ts";
import type { Coverage } from "./report/coverage.ts";
import { linkContradictions } from "./resolve/contradictions.ts";
import { findDuplicateAliases, findTurnedTies } from "./resolve/duplicates.ts";
import { type LastBuild, readLastBuild } from "./resolve/last-build.ts";
import { builtFiles } from "./write/built-files.ts";
import { FilesTogether } from "./write/files-together.ts";
import { dropTour, tourFile } from "./write/tour-file.ts";

export interface CurateOptions {
  /** Folder of entities.yaml and the articles' files. */
  readonly recordsDir: string;
  /** Folder of the articles. */
  readonly seedsDir: string;
  /** Where the built graph goes. */
  readonly outFile: string;
  /** Stops between articles and steps; `curate` then throws the signal's reason and writes nothing. */
  readonly signal?: AbortSignal | undefined;
  /** Told what is done, in a few words, and how much of it is. */
  readonly progress?: Progress | undefined;
  /** Of the last run; changes nothing but the time that this one takes. */
  readonly memory?: Memory | undefined;
}

export interface Curation {
  /** The graph, laid out for questions, or null where an error stood in the way; the last good build is then untouched. */
  readonly index: BoardIndex | null;
  /** The same as plain data, made when it is first asked for. */
  readonly board: Board | null;
  /** Errors and warnings, by file and line. There are errors if and only if `index` is null. */
  readonly problems: readonly Problem[];
  /** Sentence by sentence, of the articles that could be checked; made when it is first asked for. */
  readonly coverage: readonly Coverage[];
  /** Whether the file changed; false where it held the same bytes already. */
  readonly written: boolean;
}

/**
 * The whole curation: read, resolve quotes, check, build, lay out, write.
 * Bad records are problems, not errors. Throws only when aborted, or on a fault of our own.
 */
export async function curate(options: CurateOptions): Promise<Curation> {
  const positions = new Positions(options.memory ?? noMemory, options.signal);
  try {
    return await curateWith(positions, options);
  } finally {
    await positions.stop();
  }
}

async function curateWith(positions: Positions, options: CurateOptions): Promise<Curation> {
  const { outFile, signal, progress = () => {}, memory = noMemory } = options;
  const findings: Finding[] = [];
  const checked: Outline[] = [];
  const check = articleChecker(options, findings);
  const records = await readRecords(options, async (article, about) => {
    positions.expect(about.order.entities.length);
    checked.push(await check(article, about));
  });
  progress("checking how articles fit together");
  for (const finding of records.findings) findings.push(finding);
  for (const { part } of records.remembered) for (const finding of part.head.findings) findings.push(finding);
  const outlines = [...records.remembered.map(outlineOfPart), ...checked];
  outlines.sort((a, b) => compareText(a.document, b.document));
  const contradictions = linkContradictions(
    outlines.flatMap(({ contradicting }) => contradicting),
    records,
    findings,
  );
  findTurnedTies(
    outlines.flatMap(({ symmetric }) => symmetric),
    findings,
  );
  findDuplicateAliases(records, findings);
  // An alias that was not seen may stand in an article that could not be read, or has changed.
  if (records.hasArticles && outlines.every(({ isCovered }) => isCovered))
    reportUnseenAliases(records, outlines, findings);

  const end = (index: BoardIndex | null, written: boolean): Curation => {
    const board = once(() => index && boardOf(index));
    const coverage = once(() => outlines.flatMap((article) => article.coverage() ?? []));
    return {
      index,
      get board() {
        return board();
      },
      problems: placeFindings(findings, records.texts, memory),
      get coverage() {
        return coverage();
      },
      written,
    };
  };
  if (findings.some(fails)) return end(null, false);

  progress("building");
  const parts = outlines.map(({ document, part }) => {
    if (!part) throw new Error(`Nothing stands in the way of ${document}, and yet it was not built.`);
    return part;
  });
  const ties = mergeTies(parts, records.order);
  const keys = records.order.entities.map(({ id }) => id);
  const placed = positions.of(toLayOut(ties), keys);
  const entities = entityPart(records.order, records.entitiesSha256, memory);
  const started = builtFiles(outFile, mergeParts(parts, entities, ties, contradictions));
  progress("laying out");
  const { graph, columns: columnsOf } = started.finish(await placed);
  await setImmediate();
  signal?.throwIfAborted();

  progress(`writing ${outFile}`);
  const files = new FilesTogether();
  try {
    // The graph takes longest to write, and its place last: whoever watches it for changes then finds all.
    await files.add(graph);
    const columns = await columnsOf();
    const index = readColumns(columns.chunks[0], null);
    if (records.tour) checkTour(records.tour, boardOf(index), findings);
    if (findings.some(fails)) return end(null, false);
    await files.add(columns);
    if (records.tour) await files.add(tourFile(outFile, records.tour.value, index.attributes.checksum));
    try {
      const written = await files.takePlaces();
      const dropped = !records.tour && (await dropTour(outFile));
      return end(index, written || dropped);
    } catch (cause) {
      const says = `The graph could not be written: ${reason(cause)}.`;
      findings.push({ code: "cannot-write", place: { file: outFile, path: [] }, text: "", says });
      return end(null, false);
    }
  } finally {
    await files.giveUp();
  }
}

/** Checks articles one by one, against what is worked out once for all. */
function articleChecker({ outFile, memory = noMemory }: CurateOptions, findings: Finding[]) {
  const surroundingsOf = (about: EntityFile): Omit<Surroundings, "last"> => {
    const { entities, places } = about.order;
    return {
      records: about,
      names: indexNames([...entities, ...about.refused]),
      kinds: { get: (id) => entities[places.get(id) ?? -1]?.kind },
    };
  };
  let surroundings: Omit<Surroundings, "last"> | undefined;
  let last: Promise<LastBuild | undefined> | undefined;
  return async (article: ArticleRecords, about: EntityFile): Promise<Outline> => {
    surroundings ??= surroundingsOf(about);
    const { sha256, document } = article;
    if (sha256 !== undefined && sha256 !== document.value.sha256) last ??= readLastBuild(outFile);
    const checked = checkArticle(article, { ...surroundings, last: await last }, memory, findings);
    const { part } = checked;
    // What was made of a sound article is let go: its part says it all.
    return part ? outlineOfPart({ file: article.file, part }) : outlineOf(article, checked);
  };
}
