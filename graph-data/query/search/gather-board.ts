import { agree } from "../../model/agree.ts";
import type { BoardIndex } from "../index/columns.ts";
import { forwardLabel, tieSentence } from "../sentence.ts";
import { fieldCount, matchedFields, type Texts, textsOf } from "./entries.ts";
import type { Gathering } from "./gathering.ts";
import { Growing } from "./growing.ts";
import { normalWords } from "./normalise.ts";
import { tellingWords } from "./stop-words.ts";

const fieldNumbers = matchedFields.map((name, field) => [name, field] as const);
const sentence = matchedFields.indexOf("sentence");

/** Gathers the words of everything that can be found, a text at a time; gives the entry that comes next, now and then. */
export function* gatherBoard(index: BoardIndex, into: Gathering): Generator<number> {
  const { nodes, edges, claims } = index;
  const ends = new EndWords(index, into);
  for (let entry = 0; entry < nodes.count; entry++) {
    const id = nodes.inBoard[entry] as number;
    addTexts(into, entry, textsOf(index, { type: "node", id }));
    ends.meet(id);
    if (entry % 32 === 0) yield entry;
  }
  for (let id = 0, entry = nodes.count; id < edges.count; id++, entry++) {
    const place = entry * fieldCount + sentence;
    // Words of the ends were met before, and are put together without making the sentence.
    if (!ends.addSentence(id, place)) into.addText(place, tieSentence(index, id));
    if (entry % 256 === 0) yield entry;
  }
  for (let id = 0, entry = nodes.count + edges.count; id < claims.count; id++, entry++) {
    addTexts(into, entry, textsOf(index, { type: "claim", id }));
    if (entry % 32 === 0) yield entry;
  }
}

function addTexts(into: Gathering, entry: number, texts: Texts): void {
  for (const [name, field] of fieldNumbers)
    for (const text of texts[name] ?? []) into.addText(entry * fieldCount + field, text);
}

/** The numbers of the words in nodes' labels and in predicates, for the sentences of the ties. */
class EndWords {
  readonly #index: BoardIndex;
  readonly #into: Gathering;
  readonly #words = new Growing();
  /** By node: where its words begin and end; a node without a label has none. */
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #isPlural: Uint8Array;
  /** By predicate, in the singular and in the plural. */
  readonly #predicates: (readonly number[])[] = [];

  constructor(index: BoardIndex, into: Gathering) {
    this.#index = index;
    this.#into = into;
    this.#from = new Uint32Array(index.nodes.count);
    this.#to = new Uint32Array(index.nodes.count);
    this.#isPlural = new Uint8Array(index.nodes.count);
  }

  meet(node: number): void {
    const { entries, nodes, packed } = this.#index;
    const isPlural = packed ? packed.columns["nodes.plural"][node] : entries.node(node).attributes.plural;
    this.#isPlural[node] = isPlural ? 1 : 0;
    this.#from[node] = this.#words.length;
    for (const word of tellingWords(normalWords(nodes.label(node))))
      this.#words.push(this.#into.numberOf(word));
    this.#to[node] = this.#words.length;
  }

  /** Whether it could: not where an end has no label, or one whose words all tell nothing. */
  addSentence(edge: number, place: number): boolean {
    const { source, target } = this.#index.edges;
    const [from, to] = [source[edge] as number, target[edge] as number];
    if (this.#from[from] === this.#to[from] || this.#from[to] === this.#to[to]) return false;
    this.#addLabel(from, place);
    for (const word of this.#saying(edge, from)) this.#into.add(place, word);
    this.#addLabel(to, place);
    return true;
  }

  #addLabel(node: number, place: number): void {
    const end = this.#to[node] as number;
    for (let at = this.#from[node] as number; at < end; at++) this.#into.add(place, this.#words.at(at));
  }

  #saying(edge: number, source: number): readonly number[] {
    const predicate = this.#index.edges.predicate[edge] as number;
    const isPlural = this.#isPlural[source] as number;
    const place = 2 * predicate + isPlural;
    const known = this.#predicates[place];
    if (known) return known;
    const text = agree(forwardLabel(this.#index.predicates[predicate] as string), isPlural === 1);
    const found = tellingWords(normalWords(text)).map((word) => this.#into.numberOf(word));
    this.#predicates[place] = found;
    return found;
  }
}
