import type { Span } from "../../query/text/code-points.ts";
import { suggestion } from "../problems/nearest-name.ts";
import { type Finding, quoted } from "../problems/problem.ts";
import type { MentionRecord } from "../read/record-schemas.ts";
import type { ArticleRecords, EntityFile } from "../read/records.ts";
import { type Located, within } from "../read/validate.ts";
import { inContext, placeQuote } from "../resolve/place-quote.ts";
import { findNames, keepLongest, type Sighting } from "./find-names.ts";
import type { NameIndex } from "./name-index.ts";

/** A passage that stands for an entity. */
export interface EntityMention extends Span {
  readonly entity: string;
}

export interface ArticleMentions {
  /** What each passage stands for, by place. None overlap, but one passage may stand for several entities. */
  readonly outer: readonly EntityMention[];
  /** Besides those, the unambiguous names within longer ones: “US” in “US forces”. */
  readonly all: readonly EntityMention[];
  /** Every name that stands in the text, whatever it stands for. */
  readonly names: ReadonlySet<string>;
}

interface Decision extends Span {
  readonly record: Located<MentionRecord>;
}

/**
 * What each passage of one article stands for: the curator's decisions first, then names, longest first.
 * A name that several entities share, undecided, is reported where it stands; so is a decision that changes nothing.
 */
export function resolveMentions(
  article: ArticleRecords,
  records: EntityFile,
  names: NameIndex,
  findings: Finding[],
): ArticleMentions {
  if (!article.text) return { outer: [], all: [], names: new Set() };
  const sightings = findNames(article.text, names);
  const decisions = placeDecisions(article, records, findings);
  reportUnneeded(decisions, keepLongest(sightings), findings);

  const found = keepLongest(sightings, decisions);
  reportUndecided(article, found, findings);
  const outer = [
    ...decisions.flatMap(({ record, start, end }) =>
      standsFor(record.value).map((entity) => ({ start, end, entity })),
    ),
    ...found.flatMap(sure),
  ].sort((a, b) => a.start - b.start);
  const decided = new Set(decisions.map(({ start, end }) => `${start}-${end}`));
  const inner = sightings.filter(({ start, end }) => !decided.has(`${start}-${end}`)).flatMap(sure);
  return {
    outer,
    all: [...outer, ...inner].sort((a, b) => a.start - b.start),
    names: new Set(sightings.map((sighting) => sighting.name)),
  };
}

/** None for a passage that stands for nothing here, several for “both governments”. */
function standsFor({ entity }: MentionRecord): readonly string[] {
  return entity === null ? [] : typeof entity === "string" ? [entity] : entity;
}

function sure({ start, end, entities }: Sighting): EntityMention[] {
  const [entity, ...others] = entities;
  return entity !== undefined && others.length === 0 ? [{ start, end, entity }] : [];
}

/** Where the decisions stand; of two that overlap the later in the file is reported and left out. */
function placeDecisions(article: ArticleRecords, records: EntityFile, findings: Finding[]): Decision[] {
  const placed: Decision[] = [];
  const taken = new Map<number, string>();
  for (const record of article.mentions) {
    const { exact } = record.value;
    reportUnknown(record, records, findings);
    const span = article.text && placeQuote(article.text, record.value, record.place, findings);
    if (!span) continue;
    const overlapped = firstTaken(taken, span);
    if (overlapped === undefined) {
      for (let at = span.start; at < span.end; at++) taken.set(at, exact);
      placed.push({ ...span, record });
    } else {
      const says = `overlaps another decision, ${quoted(overlapped)}.`;
      findings.push({ code: "mention-overlap", place: within(record.place, "exact"), text: exact, says });
    }
  }
  return placed;
}

/** Names none that is unknown, and none twice. */
function reportUnknown(
  { value, place }: Located<MentionRecord>,
  records: EntityFile,
  findings: Finding[],
): void {
  const listed = Array.isArray(value.entity);
  for (const [at, entity] of standsFor(value).entries()) {
    const where = within(place, "entity", ...(listed ? [at] : []));
    if (!records.knows(entity)) {
      if (!records.hasEntities) continue;
      const says = `is no entity’s id.${suggestion(entity, records.ids())}`;
      findings.push({ code: "unknown-entity", place: where, text: entity, says });
    } else if (standsFor(value).indexOf(entity) < at) {
      findings.push({ code: "mention-unneeded", place: where, text: entity, says: "is listed twice." });
    }
  }
}

function firstTaken(taken: ReadonlyMap<number, string>, { start, end }: Span): string | undefined {
  for (let at = start; at < end; at++) {
    const other = taken.get(at);
    if (other !== undefined) return other;
  }
  return undefined;
}

/** A decision is needed where the names alone would say something else. */
function reportUnneeded(
  decisions: readonly Decision[],
  alone: readonly Sighting[],
  findings: Finding[],
): void {
  const sightingAt = new Map<number, Sighting>();
  for (const sighting of alone) {
    for (let at = sighting.start; at < sighting.end; at++) sightingAt.set(at, sighting);
  }
  for (const { record, start, end } of decisions) {
    const { entity, exact } = record.value;
    const there = firstOf(sightingAt, start, end);
    const unneeded =
      entity === null
        ? there === undefined
        : there?.start === start &&
          there.end === end &&
          there.entities.length === 1 &&
          there.entities[0] === entity;
    if (!unneeded) continue;
    const says = entity === null ? "stands for nothing anyway." : `stands for ${entity} by its name alone.`;
    findings.push({ code: "mention-unneeded", place: within(record.place, "exact"), text: exact, says });
  }
}

function firstOf<T>(values: ReadonlyMap<number, T>, start: number, end: number): T | undefined {
  for (let at = start; at < end; at++) {
    const value = values.get(at);
    if (value !== undefined) return value;
  }
  return undefined;
}

function reportUndecided(article: ArticleRecords, found: readonly Sighting[], findings: Finding[]): void {
  if (!article.text) return;
  for (const sighting of found) {
    if (sighting.entities.length < 2) continue;
    const says = `is a name of ${sighting.entities.join(", ")} and stands undecided here: ${inContext(article.text, sighting)}.`;
    findings.push({
      code: "mention-undecided",
      place: { file: article.file, path: ["mentions"] },
      text: sighting.name,
      says,
    });
  }
}
