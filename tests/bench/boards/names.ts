import type { Board } from "../../../graph-data/model/graph.ts";
import { board, type ClaimPicture, type NodePicture } from "../../pictures/board.ts";
import { seeded } from "../../pictures/random.ts";

export interface Named {
  readonly key: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

const first = [
  "ba",
  "ce",
  "do",
  "fi",
  "ga",
  "hu",
  "ja",
  "ke",
  "lo",
  "mi",
  "na",
  "or",
  "pe",
  "qui",
  "ro",
  "sa",
  "te",
  "ul",
  "va",
  "zo",
];
const last = ["ber", "din", "fax", "gart", "lan", "mond", "nier", "rik", "sen", "ton", "vic", "zen"];

/** Made-up people with distinct full names and two aliases each; the same for the same seed. */
export function namedPeople(count: number, seed = 3): Named[] {
  const random = seeded(seed);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] as string;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const given = () => capital(pick(first) + pick(first) + pick(last));
  const family = () => capital(pick(first) + pick(first) + pick(first) + pick(last));
  const taken = new Set<string>();
  const people: Named[] = [];
  while (people.length < count) {
    const [name, surname] = [given(), family()];
    const label = `${name} ${surname}`;
    if (taken.has(label)) continue;
    taken.add(label);
    const key = `person-${people.length}`;
    people.push({
      key,
      label,
      aliases: [`${name.charAt(0)}. ${surname}`, capital(pick(first) + pick(last))],
    });
  }
  return people;
}

const predicates = ["accuses", "argues_for", "cooperates_with", "criticised", "hosted", "told"];

/** A board of these people and, between them, so many ties with a quote each; some people have many of them. */
export function boardOf(people: readonly Named[], ties = 0): Board {
  const nodes: Record<string, NodePicture> = {};
  for (const { key, label, aliases } of people)
    nodes[key] = { label, aliases: [...aliases], description: "Made up." };
  const random = seeded(4);
  const someone = () => people[Math.floor(people.length * random() ** 2)] as Named;
  const claims = new Map<string, ClaimPicture>();
  while (claims.size < ties) {
    const [source, target] = [someone(), someone()];
    const predicate = predicates[Math.floor(random() * predicates.length)] as string;
    const over = `${Math.floor(random() * 1e9).toString(36)} ${claims.size % 997}`;
    const exact = `${source.label} ${predicate.replaceAll("_", " ")} ${target.label} over ${over}`;
    claims.set(`${source.key} ${predicate} ${target.key}`, [source.key, predicate, target.key, { exact }]);
  }
  return board({ nodes, claims: [...claims.values()] });
}

/** One slip of the keyboard in one longer word: a letter left out, doubled, wrong, or changed with its neighbor. */
export function misspelt(label: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (label.length - 2));
  const letter = label.charAt(at);
  const next = label.charAt(at + 1);
  if (letter === " " || next === " " || label.charAt(at - 1) === " ") return misspelt(label, random);
  const rest = label.slice(at + 1);
  const head = label.slice(0, at);
  const slip = Math.floor(random() * 4);
  if (slip === 0) return head + rest;
  if (slip === 1) return head + letter + letter + rest;
  if (slip === 2) return `${head}${letter === "x" ? "y" : "x"}${rest}`;
  return head + next + letter + rest.slice(1);
}
