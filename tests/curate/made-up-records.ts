import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";

/** Records that a test may change at will, before they are written. Names follow from ids, so every quote mentions its ends. */
export interface MadeUpRecords {
  entities: { id: string; alias: boolean; description: string }[];
  articles: { id: string; title: string; claims: MadeUpClaim[] }[];
}

export interface MadeUpClaim {
  id: string;
  subject: string;
  predicate: "cooperates_with" | "hosted" | "part_of";
  object: string;
  note: string;
  when: string;
  voiced: boolean;
  contradicts: string[];
}

const labelOf = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)} League`;
const aliasOf = (id: string) => `dear ${id}`;

const sentence = ({ subject, predicate, object, id, voiced }: MadeUpClaim) =>
  `${voiced ? `${labelOf(subject)} said that ` : ""}${labelOf(subject)} ${predicate} ${labelOf(object)} on item ${id}`;

/** Writes them where they are curated, and nothing else stands there. */
export async function writeMadeUp(folder: string, { entities, articles }: MadeUpRecords): Promise<void> {
  const [records, seeds] = [join(folder, "records"), join(folder, "seeds")];
  await Promise.all([records, seeds].map((one) => rm(one, { recursive: true, force: true })));
  await Promise.all([records, seeds].map((one) => mkdir(one, { recursive: true })));
  const listed = entities.map(({ id, alias, description }) => ({
    id,
    kind: "organisation",
    label: labelOf(id),
    ...(alias && { aliases: [aliasOf(id)] }),
    description,
  }));
  await writeFile(join(records, "entities.yaml"), stringify(listed));
  for (const { id, title, claims } of articles) {
    const text = claims.map((claim) => `É ${sentence(claim)}.\n\n`).join("");
    await writeFile(join(seeds, `${id}.txt`), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const document = { id, file: `${id}.txt`, title, language: "en", sha256 };
    const told = claims.map(
      ({ id: claim, subject, predicate, object, note, when, contradicts, ...rest }) => ({
        id: claim,
        subject,
        predicate,
        object,
        ...(rest.voiced ? { modality: "claimed", claimant: subject } : { modality: "stated" }),
        ...(note && { note }),
        ...(when && { when }),
        ...(contradicts.length > 0 && { contradicts }),
        evidence: [
          { exact: sentence({ id: claim, subject, predicate, object, note, when, contradicts, ...rest }) },
        ],
      }),
    );
    await writeFile(
      join(records, `${id}.yaml`),
      stringify({ document, claims: told }, { aliasDuplicateObjects: false }),
    );
  }
}

/** Edits, each by three numbers that choose where. */
export const edits: Readonly<
  Record<string, (records: MadeUpRecords, a: number, b: number, c: number) => void>
> = {
  "a note changed": (records, a, b, c) => {
    const claim = claimAt(records, a, b);
    if (claim) claim.note = `Seen ${c}.`;
  },
  "a title changed": ({ articles }, a, _, c) => {
    const article = at(articles, a);
    if (article) article.title = `Title ${c}`;
  },
  "a date changed": (records, a, b, c) => {
    const claim = claimAt(records, a, b);
    if (claim) claim.when = c % 3 === 0 ? "" : `20${10 + (c % 4)}`;
  },
  "a claim vouched for": (records, a, b) => {
    const claim = claimAt(records, a, b);
    if (claim) claim.voiced = !claim.voiced;
  },
  "a claim added": ({ entities, articles }, a, b, c) => {
    const [subject, object] = [at(entities, b)?.id, at(entities, c)?.id];
    const ids = articles.flatMap(({ claims }) => claims.map(({ id }) => Number(id.slice(2))));
    if (subject === undefined || object === undefined || subject === object) return;
    const predicate = (["hosted", "part_of"] as const)[(a + c) % 2] as "hosted" | "part_of";
    const id = `c-${Math.max(0, ...ids) + 1}`;
    const claim = { id, subject, predicate, object, note: "", when: "", voiced: false, contradicts: [] };
    at(articles, a)?.claims.splice(b, 0, claim);
  },
  "a tie turned round": (records, a, b) => {
    const claim = claimAt(records, a, b);
    if (claim) [claim.subject, claim.object] = [claim.object, claim.subject];
  },
  "a claim removed": (records, a, b) => {
    const claims = at(records.articles, a)?.claims ?? [];
    const [gone] = claims.splice(b % Math.max(1, claims.length), 1);
    for (const other of allClaims(records))
      other.contradicts = other.contradicts.filter((id) => id !== gone?.id);
  },
  "a contradiction": (records, a, b, c) => {
    const [claim, other] = [claimAt(records, a, b), claimAt(records, c, a)];
    if (claim && other && claim !== other) claim.contradicts = [other.id];
  },
  "no contradiction": (records, a, b) => {
    const claim = claimAt(records, a, b);
    if (claim) claim.contradicts = [];
  },
  "an article added": ({ articles }, a, b) => {
    const id = `article-${"abcdefgh"[a % 8]}${b % 5}`;
    if (!articles.some((article) => article.id === id)) articles.push({ id, title: "New", claims: [] });
  },
  "an article removed": (records, a) => {
    const { articles } = records;
    const [gone] = articles.splice(a % Math.max(1, articles.length), 1);
    const ids = new Set(gone?.claims.map(({ id }) => id));
    for (const claim of allClaims(records))
      claim.contradicts = claim.contradicts.filter((id) => !ids.has(id));
  },
  "an entity described": ({ entities }, a, _, c) => {
    const entity = at(entities, a);
    if (entity) entity.description = `Made up ${c}.`;
  },
  "an entity called otherwise, too": ({ entities }, a) => {
    const entity = at(entities, a);
    if (entity) entity.alias = !entity.alias;
  },
  "an entity renamed": (records, a, b, c) => {
    const entity = at(records.entities, a);
    const id = `${"abcdefgh"[b % 8]}${"aeiou"[c % 5]}${"lmnr"[a % 4]}`;
    if (!entity || records.entities.some((other) => other.id === id)) return;
    for (const claim of allClaims(records)) {
      if (claim.subject === entity.id) claim.subject = id;
      if (claim.object === entity.id) claim.object = id;
    }
    entity.id = id;
  },
  "an entity added": ({ entities }, a, b) => {
    const id = `${"stuvwz"[a % 6]}${"aeiou"[b % 5]}`;
    if (!entities.some((other) => other.id === id))
      entities.push({ id, alias: false, description: "Made up." });
  },
  "records in another order": ({ entities, articles }) => {
    entities.reverse();
    for (const { claims } of articles) claims.reverse();
  },
};

/** A few organisations, articles and claims, some of which share a tie over articles, to begin with. */
export function someRecords(): MadeUpRecords {
  const claim = (id: string, subject: string, predicate: MadeUpClaim["predicate"], object: string) => {
    return { id, subject, predicate, object, note: "", when: "", voiced: false, contradicts: [] };
  };
  return {
    entities: ["zo", "ada", "ad", "bo"].map((id) => ({ id, alias: false, description: "Made up." })),
    articles: [
      {
        id: "b-side",
        title: "B",
        claims: [claim("c-1", "ada", "cooperates_with", "bo"), claim("c-2", "zo", "part_of", "ad")],
      },
      {
        id: "a",
        title: "A",
        claims: [claim("c-3", "ada", "cooperates_with", "bo"), claim("c-4", "ad", "hosted", "bo")],
      },
      { id: "b", title: "B", claims: [{ ...claim("c-5", "zo", "part_of", "ad"), contradicts: ["c-2"] }] },
    ],
  };
}

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

const claimAt = ({ articles }: MadeUpRecords, a: number, b: number) => at(at(articles, a)?.claims ?? [], b);

const allClaims = ({ articles }: MadeUpRecords) => articles.flatMap(({ claims }) => claims);
