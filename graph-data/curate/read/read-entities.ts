import { compareText } from "../build/compare-text.ts";
import type { Finding, Place } from "../problems/problem.ts";
import { checkId } from "./check-id.ts";
import { type EntityRecord, entityRecordSchema } from "./record-schemas.ts";
import type { EntityFile, EntityNames } from "./records.ts";
import { validate } from "./validate.ts";

/** The file of entities, as far as it could be read. Survives JSON. */
interface EntityList {
  /** By id, in the order in which the graph has them. */
  readonly entities: readonly EntityRecord[];
  /** Where each stands in the file. */
  readonly at: readonly number[];
  /** Those that were refused, if they have an id. */
  readonly refused: readonly EntityNames[];
}

/** Checks entities one by one, and their ids beside each other; undefined where the file is no list. */
export function checkEntities(value: unknown, file: string, findings: Finding[]): EntityList | undefined {
  if (!Array.isArray(value)) {
    const place: Place = { file, path: [] };
    findings.push({ code: "shape", place, text: "", says: "The file must be a list of entities." });
    return undefined;
  }
  const taken = new Map<string, Place>();
  const sound: { entity: EntityRecord; at: number }[] = [];
  const refused: EntityNames[] = [];
  for (const [at, raw] of value.entries()) {
    const entity = validate(entityRecordSchema, raw, { file, path: [at] }, findings);
    const id: unknown = entity ? entity.id : raw?.id;
    if (typeof id === "string") checkId(id, "entity", { file, path: [at, "id"] }, taken, findings);
    if (entity) sound.push({ entity, at });
    else if (typeof id === "string") refused.push(namesOf(id, raw));
  }
  sound.sort((a, b) => compareText(a.entity.id, b.entity.id));
  return { entities: sound.map(({ entity }) => entity), at: sound.map(({ at }) => at), refused };
}

/** A refused entity keeps its names, so that one fault does not make others of the quotes that mention it. */
function namesOf(id: string, { label, aliases }: { label?: unknown; aliases?: unknown }): EntityNames {
  const isName = (name: unknown): name is string => typeof name === "string" && name !== "";
  const [first = id, ...others] = [label, ...(Array.isArray(aliases) ? aliases : [])].filter(isName);
  return { id, label: first, aliases: others };
}

/** What articles are checked against. @param list - undefined where it could not be read. */
export function entityFile(file: string, sha256: string, list: EntityList | undefined): EntityFile {
  const { entities, at, refused } = list ?? { entities: [], at: [], refused: [] };
  const places = new Map(entities.map(({ id }, place) => [id, place]));
  const refusedIds = new Set(refused.map(({ id }) => id).filter((id) => !places.has(id)));
  return {
    order: { entities, places },
    placeOf: (entity) => ({ file, path: [at[entity] as number] }),
    refused,
    knows: (id) => places.has(id) || refusedIds.has(id),
    ids: () => [...places.keys(), ...refusedIds],
    allSound: refusedIds.size === 0,
    entitiesSha256: sha256,
    hasEntities: list !== undefined,
  };
}
