import type { Board } from "../../../graph-data/model/graph.ts";
import { board, type NodePicture } from "../../pictures/board.ts";
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

/** A board of nothing but these people. */
export function boardOf(people: readonly Named[]): Board {
  const nodes: Record<string, NodePicture> = {};
  for (const { key, label, aliases } of people)
    nodes[key] = { label, aliases: [...aliases], description: "Made up." };
  return board({ nodes });
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
