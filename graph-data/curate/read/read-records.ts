import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Tour, tourSchema } from "../../model/tour.ts";
import { compareText } from "../build/compare-text.ts";
import { type Memory, noMemory } from "../cache/memory.ts";
import { orderEntities } from "../part/entity-order.ts";
import { unpackPart } from "../part/pack-part.ts";
import type { Finding, Place } from "../problems/problem.ts";
import { checkId } from "./check-id.ts";
import { checkArticleFile, isUnchanged, readArticle, type TakenIds, takeIds } from "./read-article.ts";
import { reason } from "./read-bounded.ts";
import { RecordFiles } from "./record-files.ts";
import { type EntityRecord, entityRecordSchema } from "./record-schemas.ts";
import type { ArticleRecords, EntityFile, EntityNames, Records, RememberedArticle } from "./records.ts";
import { type Located, validate } from "./validate.ts";

const entitiesFile = "entities.yaml";
/** Optional; every other file is an article's. */
const tourFile = "tour.yaml";

/** Largest file of records, in bytes. Entities of all articles share one file, so that one may be larger. */
const largest = { entities: 32 * 2 ** 20, article: 4 * 2 ** 20 };

/** Told what is done, and how much of it is done already, from 0 to 1, where that can be said. */
export type Progress = (says: string, share?: number) => void;

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
  const entityIds = new Map<string, Place>();
  const taken: TakenIds = { claimIds: new Map(), documentIds: new Map() };

  const names = await recordFiles(recordsDir, findings);
  const articleFiles = names?.filter((name) => name !== tourFile) ?? [];
  const entitiesPath = join(recordsDir, entitiesFile);
  const listing = files.open(entitiesPath, largest.entities);
  const listed = listing && files.read(listing, "entities", checkEntities);
  const { entities, names: called } = readEntities(listed ?? [], entitiesPath, entityIds, findings);
  const entitiesSha256 = listing?.sha256 ?? "";

  const about: EntityFile = {
    entities,
    order: orderEntities(entities),
    entityIds: new Set(entityIds.keys()),
    names: called,
    entitiesFile: entitiesPath,
    entitiesSha256,
    hasEntities: listed !== undefined,
  };

  const articles: ArticleRecords[] = [];
  let sound = 0;
  const remembered: RememberedArticle[] = [];
  for (const [at, name] of articleFiles.entries()) {
    await setImmediate();
    signal?.throwIfAborted();
    progress?.(readingRecords, at / articleFiles.length);
    const opened = files.open(join(recordsDir, name), largest.article);
    if (!opened) continue;
    const { file, sha256 } = opened;
    const fingerprint = [file, sha256, entitiesSha256].join("\n");
    const packed = memory.find("part", fingerprint);
    const part = packed && unpackPart(packed);
    if (part && isUnchanged(part.head.document, seedsDir)) {
      files.keep(opened, "article");
      takeIds(file, part.head.ids, part.head.document, taken, findings);
      remembered.push({ file, part });
      sound++;
      continue;
    }
    const held = files.read(opened, "article", checkArticleFile);
    const article = held && readArticle(held, { file, fingerprint }, seedsDir, taken, findings);
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

/** Entities, each by itself, as its schema wants it; of a refused one what it is called, if it has an id. */
interface ReadEntity {
  readonly entity: EntityRecord | null;
  readonly names?: EntityNames;
}

function checkEntities(value: unknown, file: string, findings: Finding[]): ReadEntity[] | undefined {
  if (!Array.isArray(value)) {
    const place: Place = { file, path: [] };
    findings.push({ code: "shape", place, text: "", says: "The file must be a list of entities." });
    return undefined;
  }
  return value.map((raw, index): ReadEntity => {
    const entity = validate(entityRecordSchema, raw, { file, path: [index] }, findings);
    if (entity) return { entity };
    const id: unknown = raw?.id;
    return { entity: null, ...(typeof id === "string" && { names: namesOf(id, raw) }) };
  });
}

function readEntities(
  checked: readonly ReadEntity[],
  file: string,
  taken: Map<string, Place>,
  findings: Finding[],
): { entities: Located<EntityRecord>[]; names: EntityNames[] } {
  const entities: Located<EntityRecord>[] = [];
  const names: EntityNames[] = [];
  for (const [index, { entity, names: own = entity }] of checked.entries()) {
    if (own) {
      checkId(own.id, "entity", { file, path: [index, "id"] }, taken, findings);
      names.push(own);
    }
    if (entity) entities.push({ value: entity, place: { file, path: [index] } });
  }
  return { entities, names };
}

/** A refused entity keeps its names, so that one fault does not make others of the quotes that mention it. */
function namesOf(id: string, { label, aliases }: { label?: unknown; aliases?: unknown }): EntityNames {
  const isName = (name: unknown): name is string => typeof name === "string" && name !== "";
  const [first = id, ...others] = [label, ...(Array.isArray(aliases) ? aliases : [])].filter(isName);
  return { id, label: first, aliases: others };
}

const checkTourFile = (value: unknown, file: string, findings: Finding[]): Tour | undefined =>
  validate(tourSchema, value, { file, path: [] }, findings);
