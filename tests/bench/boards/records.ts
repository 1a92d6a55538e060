import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { predicates } from "../../../graph-data/model/predicates.ts";
import { seeded } from "../../pictures/random.ts";
import { namedPeople } from "./names.ts";

const claimsAnArticle = 100;
/** In the sentence of each claim, so that no sentence is left that carries none and would be warned of. */
const filler = "and nothing else of note was said there on that day, nor did anybody ask";

/** Predicates that any two people can be tied by, in a sentence that states it. */
const verbs = Object.entries(predicates).filter(
  ([, { source, target, family }]) =>
    [source, target].every(
      (kinds) => (kinds as unknown) === "any" || (kinds as readonly string[]).includes("person"),
    ) && family === "encounter",
);

export interface Written {
  readonly recordsDir: string;
  readonly seedsDir: string;
}

/**
 * Writes a made-up newsroom's dossier as records and articles, ready to be curated: people and `edges` claims, each a
 * sentence of its own, a hundred an article of about 2,000 words. The same for the same sizes.
 * @param told - how far it is, now and then
 */
export function writeRecords(
  folder: string,
  nodes: number,
  edges: number,
  told: (says: string) => void = () => {},
): Written {
  const random = seeded(17);
  const people = namedPeople(nodes);
  const [recordsDir, seedsDir] = [join(folder, "records"), join(folder, "seeds")];
  mkdirSync(recordsDir, { recursive: true });
  mkdirSync(seedsDir, { recursive: true });
  const entities = people.map(({ key: id, label }) => ({
    id,
    kind: "person",
    label,
    description: "Made up.",
  }));
  told(`writing ${nodes} people`);
  writeFileSync(join(recordsDir, "entities.yaml"), stringify(entities));
  const someone = () => Math.floor(nodes * random() ** 2.5);
  const taken = new Set<string>();
  for (let article = 0, written = 0; written < edges; article++) {
    if (article % 50 === 0) told(`writing articles: ${written} of ${edges} claims`);
    const id = `article-${article}`;
    const sentences: string[] = [];
    const claims: object[] = [];
    for (let i = 0; i < claimsAnArticle && written < edges; i++, written++) {
      const [subject, object] = [people[someone()], people[Math.floor(nodes * random())]];
      const [predicate, row] = verbs[Math.floor(random() * verbs.length)] ?? ["", undefined];
      const name = `${subject?.key} ${predicate} ${object?.key}`;
      if (!subject || !object || !row || subject === object || taken.has(name)) {
        i--;
        written--;
        continue;
      }
      taken.add(name);
      const exact = `${subject.label} ${row.forward} ${object.label} on item ${written}`;
      sentences.push(`${exact}, ${filler}.`);
      claims.push({
        id: `claim-${written}`,
        subject: subject.key,
        predicate,
        object: object.key,
        modality: "stated",
        evidence: [{ exact }],
      });
    }
    const text = `${sentences.join("\n\n")}\n`;
    writeFileSync(join(seedsDir, `${id}.txt`), text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const document = { id, file: `${id}.txt`, title: `Made-up article ${article}`, language: "en", sha256 };
    writeFileSync(
      join(recordsDir, `${id}.yaml`),
      stringify({ document, claims }, { aliasDuplicateObjects: false }),
    );
  }
  return { recordsDir, seedsDir };
}
