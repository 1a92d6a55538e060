import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Tour, tourSchema } from "../../model/tour.ts";
import { type Memory, noMemory } from "../cache/memory.ts";
import type { Finding, Place } from "../problems/problem.ts";
import { checkId } from "./check-id.ts";
import { decodeText } from "./decode-text.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readArticle } from "./read-article.ts";
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
  const parse = (name: string): { value: unknown } | undefined => {
    const file = join(recordsDir, name);
    const most = name === entitiesFile ? largest.entities : largest.article;
    const text = readText(file, most, findings, texts);
    if (text === undefined) return undefined;
    const faultless = (result: ReturnType<typeof parseYaml>) => result.findings.length === 0;
    const parsed = memory.recall("yaml", text, () => parseYaml(file, text), faultless);
    findings.push(...parsed.findings);
    return parsed.value === undefined ? undefined : { value: parsed.value };
  };

  const entitiesPath = join(recordsDir, entitiesFile);
  const listed = parse(entitiesFile);
  const { entities, names } = readEntities(listed?.value, entitiesPath, entityIds, findings);

  const articles: ArticleRecords[] = [];
  for (const name of articleFiles) {
    await setImmediate();
    signal?.throwIfAborted();
    const parsed = parse(name);
    if (!parsed) continue;
    const file = join(recordsDir, name);
    const article = readArticle(parsed.value, file, seedsDir, { documentIds, claimIds }, findings);
    if (article) articles.push(article);
  }
  const guide = files?.includes(tourFile) ? parse(tourFile) : undefined;
  const tour = guide && readTour(guide.value, join(recordsDir, tourFile), findings);
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
      entities: Array.isArray(listed?.value),
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

function readEntities(
  value: unknown,
  file: string,
  taken: Map<string, Place>,
  findings: Finding[],
): { entities: Located<EntityRecord>[]; names: EntityNames[] } {
  const top: Place = { file, path: [] };
  const entities: Located<EntityRecord>[] = [];
  const names: EntityNames[] = [];
  if (value === undefined) return { entities, names };
  if (!Array.isArray(value)) {
    findings.push({ code: "shape", place: top, text: "", says: "The file must be a list of entities." });
    return { entities, names };
  }
  for (const [index, raw] of value.entries()) {
    const place: Place = { file, path: [index] };
    const id: unknown = raw?.id;
    if (typeof id === "string") {
      checkId(id, "entity", { file, path: [index, "id"] }, taken, findings);
      names.push(namesOf(id, raw));
    }
    const entity = validate(entityRecordSchema, raw, place, findings);
    if (entity) entities.push({ value: entity, place });
  }
  return { entities, names };
}

/** A refused entity keeps its names, so that one fault does not make others of the quotes that mention it. */
function namesOf(id: string, { label, aliases }: { label?: unknown; aliases?: unknown }): EntityNames {
  const isName = (name: unknown): name is string => typeof name === "string" && name !== "";
  const [first = id, ...others] = [label, ...(Array.isArray(aliases) ? aliases : [])].filter(isName);
  return { id, label: first, aliases: others };
}

function readTour(value: unknown, file: string, findings: Finding[]): Located<Tour> | undefined {
  const place: Place = { file, path: [] };
  const tour = validate(tourSchema, value, place, findings);
  return tour && { value: tour, place };
}
