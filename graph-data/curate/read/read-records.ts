import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Tour, tourSchema } from "../../model/tour.ts";
import { type Memory, noMemory } from "../cache/memory.ts";
import type { Finding, Place } from "../problems/problem.ts";
import { checkId } from "./check-id.ts";
import { decodeText } from "./decode-text.ts";
import { parseYaml } from "./parse-yaml.ts";
import { checkArticleFile, readArticle } from "./read-article.ts";
import { readBounded, reason } from "./read-bounded.ts";
import { type EntityRecord, entityRecordSchema } from "./record-schemas.ts";
import type { ArticleRecords, EntityNames, Records } from "./records.ts";
import { type Located, validate } from "./validate.ts";

const entitiesFile = "entities.yaml";
/** Optional; every other file is an article's. */
const tourFile = "tour.yaml";

/** Largest file of records, in bytes. Entities of all articles share one file, so that one may be larger. */
const largest = { entities: 32 * 2 ** 20, article: 4 * 2 ** 20 };

export interface ReadOptions {
  readonly recordsDir: string;
  readonly seedsDir: string;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((says: string) => void) | undefined;
  /** Of files that were parsed before; none by default. */
  readonly memory?: Memory | undefined;
}

/**
 * Reads all records and the articles that they name. Throws only when aborted (the signal's reason): whatever else is
 * wrong is in `findings`.
 */
export async function readRecords(options: ReadOptions): Promise<Records> {
  const { recordsDir, seedsDir, signal, memory = noMemory } = options;
  const findings: Finding[] = [];
  const texts = new Map<string, string>();
  const entityIds = new Map<string, Place>();
  const claimIds = new Map<string, Place>();
  const documentIds = new Map<string, Place>();

  const files = await recordFiles(recordsDir, findings);
  const articleFiles = files?.filter((name) => name !== tourFile) ?? [];
  /** A file as `check` takes its YAML; one that is without fault, by itself, is remembered so. */
  const read = <T>(
    name: string,
    kind: "entities" | "article" | "tour",
    check: (value: unknown, file: string, found: Finding[]) => T,
  ): T | undefined => {
    const file = join(recordsDir, name);
    const most = name === entitiesFile ? largest.entities : largest.article;
    const text = readText(file, most, findings, texts);
    if (text === undefined) return undefined;
    const checked = (): { held?: T; found: Finding[] } => {
      const { value, findings: found } = parseYaml(file, text);
      return value === undefined ? { found } : { held: check(value, file, found), found };
    };
    const isFaultless = (result: { found: Finding[] }) => result.found.length === 0;
    const { held, found } = memory.recall("yaml", `${kind}\n${text}`, checked, isFaultless);
    findings.push(...found);
    return held;
  };

  const entitiesPath = join(recordsDir, entitiesFile);
  const listed = read(entitiesFile, "entities", checkEntities);
  const { entities, names } = readEntities(listed ?? [], entitiesPath, entityIds, findings);

  const articles: ArticleRecords[] = [];
  for (const name of articleFiles) {
    await setImmediate();
    signal?.throwIfAborted();
    const sound = read(name, "article", checkArticleFile);
    if (!sound) continue;
    const article = readArticle(sound, join(recordsDir, name), seedsDir, { documentIds, claimIds }, findings);
    if (article) articles.push(article);
  }
  const guide = files?.includes(tourFile) ? read(tourFile, "tour", checkTourFile) : undefined;
  const tour = guide && { value: guide, place: { file: join(recordsDir, tourFile), path: [] } };
  articles.sort((a, b) => (a.document.value.id < b.document.value.id ? -1 : 1));
  return {
    entities,
    articles,
    tour,
    entityIds: new Set(entityIds.keys()),
    claimIds: new Set(claimIds.keys()),
    names,
    entitiesFile: entitiesPath,
    whole: {
      entities: listed !== undefined,
      articles: files !== undefined && articles.length === articleFiles.length,
    },
    texts,
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

function readText(
  file: string,
  most: number,
  findings: Finding[],
  texts: Map<string, string>,
): string | undefined {
  const place = { file, path: [] };
  const read = readBounded(file, most);
  if ("refused" in read) {
    findings.push({ code: read.refused, place, text: "", says: `This file ${read.says}` });
    return undefined;
  }
  const decoded = decodeText(read.bytes);
  if ("fault" in decoded) {
    const { code, says, offset, lenient } = decoded.fault;
    texts.set(file, lenient);
    findings.push({ code, place, text: "", says: `In this file ${says}`, offset });
    return undefined;
  }
  texts.set(file, decoded.text);
  if (decoded.text.startsWith("\ufeff")) {
    findings.push({ code: "byte-order-mark", place, text: "", says: "The file begins with one.", offset: 0 });
    return undefined;
  }
  return decoded.text;
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
