import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

const people = 90;
const claimsAnArticle = 100;
const articles = 10;

/** Made-up records with a tour, whose graph is of about a megabyte: long enough in the writing to be hit there. */
export async function manyClaims(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-killed-"));
  const [recordsDir, seedsDir] = [join(folder, "graph-data/records"), join(folder, "seeds")];
  await mkdir(recordsDir, { recursive: true });
  await mkdir(seedsDir);
  const entities = Array.from({ length: people }, (_, at) => ({
    id: `person-${at}`,
    kind: "person",
    label: `Person ${at} Fictional`,
    description: "Made up.",
  }));
  await writeFile(join(recordsDir, "entities.yaml"), stringify(entities));
  for (let article = 0; article < articles; article++) await writeArticle(recordsDir, seedsDir, article);
  await writeFile(join(recordsDir, "tour.yaml"), stringify({ title: "Two stops", steps: [0, 1].map(stop) }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function stop(at: number) {
  const text = "There was hosting, the article reports.";
  return { id: `stop-${at}`, title: `Stop ${at}`, text, view: {}, claims: [`claim-${at}`] };
}

async function writeArticle(recordsDir: string, seedsDir: string, article: number): Promise<void> {
  const claims = Array.from({ length: claimsAnArticle }, (_, at) => {
    const number = article * claimsAnArticle + at;
    const [one, other] = [number % people, (number + 1 + number / people) % people].map(Math.floor);
    const exact = `Person ${one} Fictional hosted Person ${other} Fictional on item ${number}`;
    return {
      id: `claim-${number}`,
      subject: `person-${one}`,
      predicate: "hosted",
      object: `person-${other}`,
      modality: "stated",
      evidence: [{ exact }],
    };
  });
  const text = claims.map(({ evidence: [it] }) => `${it?.exact}.\n`).join("\n");
  const document = {
    id: `article-${article}`,
    file: `article-${article}.txt`,
    title: `Made-up article ${article}`,
    language: "en",
    sha256: createHash("sha256").update(text).digest("hex"),
  };
  await writeFile(join(seedsDir, document.file), text);
  await writeFile(join(recordsDir, `${document.id}.yaml`), stringify({ document, claims }));
}
