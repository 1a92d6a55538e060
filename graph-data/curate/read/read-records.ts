import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Tour, tourSchema } from "../../model/tour.ts";
import { compareText } from "../build/compare-text.ts";
import { type Memory, noMemory } from "../cache/memory.ts";
import { unpackPart } from "../part/pack-part.ts";
import type { Finding } from "../problems/problem.ts";
import { checkArticleFile, isUnchanged, readArticle, type TakenIds, takeIds } from "./read-article.ts";
import { reason } from "./read-bounded.ts";
import { checkEntities, entityFile } from "./read-entities.ts";
import { RecordFiles } from "./record-files.ts";
import type { ArticleRecords, EntityFile, Records, RememberedArticle } from "./records.ts";
import { SeedFiles } from "./seed-files.ts";
import { validate } from "./validate.ts";

const entitiesFile = "entities.yaml";
/** Optional; every other file is an article's. */
const tourFile = "tour.yaml";

/** Largest file of records, in bytes. Entities of all articles share one file, so that one may be larger. */
const largest = { entities: 32 * 2 ** 20, article: 4 * 2 ** 20 };

/** Told what is done, and how much of it is done already, from 0 to 1, where that can be said. */
export type Progress = (says: string, share?: number) => void;

/** Articles that are found as they were, after which others have their turn. */
const betweenTurns = 50;

const readingRecords = "reading and checking records";

export interface ReadOptions {
  readonly recordsDir: string;
  readonly seedsDir: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: Progress | undefined;
  /** Of files that were parsed before; none by default. */
  readonly memory?: Memory | undefined;
}

/** Takes each article that is to be checked, as soon as it is read, with what stands in the file of entities. */
export type UseArticle = (article: ArticleRecords, about: EntityFile) => Promise<void> | void;

/**
 * Reads all records and the articles that they name. Throws only when aborted (the signal's reason): whatever else is
 * wrong is in `findings`.
 * @param use - instead of keeping the articles, which are large, in the list of them.
 */
export async function readRecords(options: ReadOptions, use?: UseArticle): Promise<Records> {
  const { recordsDir, seedsDir, signal, progress, memory = noMemory } = options;
  const findings: Finding[] = [];
  progress?.(readingRecords);
  const files = new RecordFiles(memory, findings);
  const seeds = new SeedFiles(seedsDir);
  const taken: TakenIds = { claimIds: new Map(), documentIds: new Map() };

  const names = await recordFiles(recordsDir, findings);
  const articleFiles = names?.filter((name) => name !== tourFile) ?? [];
  const entitiesPath = join(recordsDir, entitiesFile);
  const listing = files.open(entitiesPath, largest.entities);
  const listed = listing && files.read(listing, "entities", checkEntities);
  const entitiesSha256 = listing?.sha256 ?? "";
  const about = entityFile(entitiesPath, entitiesSha256, listed);

  const articles: ArticleRecords[] = [];
  let sound = 0;
  const remembered: RememberedArticle[] = [];
  for (const [at, name] of articleFiles.entries()) {
    if (at % betweenTurns === 0) await setImmediate();
    signal?.throwIfAborted();
    progress?.(readingRecords, at / articleFiles.length);
    const opened = files.open(join(recordsDir, name), largest.article);
    if (!opened) continue;
    const { file, sha256 } = opened;
    const fingerprint = [file, sha256, entitiesSha256].join("\n");
    const packed = memory.find("part", fingerprint);
    const part = packed && unpackPart(packed);
    if (part && isUnchanged(part.head.document, seeds)) {
      files.keep(opened, "article");
      takeIds(file, part.head.ids, part.head.document, taken, findings, true);
      remembered.push({ file, part });
      sound++;
      continue;
    }
    await setImmediate();
    signal?.throwIfAborted();
    const held = files.read(opened, "article", checkArticleFile);
    const article = held && readArticle(held, { file, fingerprint }, seeds, taken, findings);
    if (!article) continue;
    sound++;
    if (use) await use(article, about);
    else articles.push(article);
  }
  const guide = names?.includes(tourFile)
    ? files.open(join(recordsDir, tourFile), largest.article)
    : undefined;
  const tour = guide && files.read(guide, "tour", checkTourFile);
  articles.sort((a, b) => compareText(a.document.value.id, b.document.value.id));
  remembered.sort((a, b) => compareText(a.part.head.document.id, b.part.head.document.id));
  return {
    ...about,
    articles,
    remembered,
    tour: guide && tour && { value: tour, place: { file: guide.file, path: [] } },
    claimIds: new Set(taken.claimIds.keys()),
    hasArticles: names !== undefined && sound === articleFiles.length,
    texts: files,
    findings,
  };
}

/** Names of the articles' files, sorted; undefined where there is no folder. What looks like records but is not read is reported. */
async function recordFiles(recordsDir: string, findings: Finding[]): Promise<string[] | undefined> {
  const names: string[] = [];
  try {
    for (const name of (await readdir(recordsDir)).sort()) {
      if (name === entitiesFile || name.startsWith(".")) continue;
      if (name.endsWith(".yaml")) names.push(name);
      else if (/\.ya?ml$/iu.test(name)) {
        const place = { file: join(recordsDir, name), path: [] };
        findings.push({ code: "file-name", place, text: name, says: "is not read, for its ending." });
      }
    }
  } catch (cause) {
    const place = { file: recordsDir, path: [] };
    findings.push({
      code: "cannot-read",
      place,
      text: "",
      says: `The folder of records cannot be read: ${reason(cause)}.`,
    });
    return undefined;
  }
  return names;
}

const checkTourFile = (value: unknown, file: string, findings: Finding[]): Tour | undefined =>
  validate(tourSchema, value, { file, path: [] }, findings);
