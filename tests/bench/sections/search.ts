import MiniSearch from "minisearch";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { search } from "../../../graph-data/query/search/search.ts";
import { seeded } from "../../pictures/random.ts";
import { boardOf, misspelt, type Named, namedPeople } from "../boards/names.ts";
import { openSqlite } from "../boards/sqlite.ts";
import { type Timing, timing } from "../measure/race.ts";
import { peer } from "../peers.ts";
import { atLeast, atMost, faster } from "../run/rows.ts";
import { atLarge, type Section, type Size, type Tools } from "../run/section.ts";

/** Gives the keys of the first twenty. */
interface Engine {
  readonly name: string;
  readonly find: (q: string) => readonly string[];
  /** How many questions one that is slow is asked. */
  readonly patience: number;
}

const most = 20;

/** Searches everything there is: of a board with ties, these and their quotes as well. */
function ours(people: readonly Named[], ties = 0): Engine {
  const index = indexBoard(boardOf(people, ties));
  return {
    name: "Dramatis",
    patience: Infinity,
    find: (q) => search(index, q, { limit: most }).results.map(({ key }) => key),
  };
}

function minisearch(people: readonly Named[]): Engine {
  const engine = new MiniSearch<Named>({ idField: "key", fields: ["label", "aliases"] });
  engine.addAll(people);
  const options = { prefix: true, fuzzy: 0.2, combineWith: "AND" } as const;
  return {
    name: "minisearch",
    patience: Infinity,
    find: (q) =>
      engine
        .search(q, options)
        .slice(0, most)
        .map(({ id }) => id as string),
  };
}

async function flexsearch(people: readonly Named[]): Promise<Engine> {
  interface Flex {
    add(id: number, text: string): void;
    search(q: string, options: object): number[];
  }
  const { default: flex } = await peer<{ default: { Index: new (options: object) => Flex } }>("flexsearch");
  const engine = new flex.Index({ tokenize: "forward" });
  for (const [place, { label, aliases }] of people.entries())
    engine.add(place, [label, ...aliases].join(" "));
  return {
    name: "flexsearch",
    patience: Infinity,
    find: (q) => engine.search(q, { limit: most, suggest: true }).map((place) => people[place]?.key ?? ""),
  };
}

async function fuse(people: readonly Named[]): Promise<Engine> {
  interface Fuse {
    search(q: string, options: object): { item: Named }[];
  }
  const { default: Fuse } = await peer<{ default: new (items: readonly Named[], options: object) => Fuse }>(
    "fuse.js",
  );
  const engine = new Fuse(people, { keys: ["label", "aliases"], threshold: 0.4 });
  return {
    name: "fuse.js",
    patience: 10,
    find: (q) => engine.search(q, { limit: most }).map(({ item }) => item.key),
  };
}

async function fts5(people: readonly Named[]): Promise<Engine> {
  const database = await openSqlite();
  database.exec("create virtual table names using fts5(key unindexed, name, tokenize = 'trigram')");
  const insert = database.prepare("insert into names values (?, ?)");
  database.exec("begin");
  for (const { key, label, aliases } of people) insert.run(key, [label, ...aliases].join(" "));
  database.exec("commit");
  const ask = database.prepare("select key from names where names match ? order by rank limit 20");
  return {
    name: "SQLite FTS5 trigrams",
    patience: 40,
    find(q) {
      const trigrams = Array.from(
        { length: Math.max(1, q.length - 2) },
        (_, at) => `"${q.slice(at, at + 3)}"`,
      );
      return (ask.all(trigrams.join(" OR ")) as { key: string }[]).map(({ key }) => key);
    },
  };
}

interface Found extends Timing {
  readonly recall: number;
}

/** Asks in turn, in small portions, so that busy moments of the machine fall on all. */
async function compare(
  engines: readonly Engine[],
  questions: readonly { q: string; key: string | null }[],
  signal: AbortSignal,
): Promise<Map<string, Found>> {
  const taken = new Map(engines.map(({ name }) => [name, { times: [] as number[], hits: 0, asked: 0 }]));
  const portion = 20;
  for (let at = 0; at < questions.length; at += portion) {
    for (const { name, find, patience } of engines) {
      await new Promise((resume) => setImmediate(resume));
      signal.throwIfAborted();
      const sum = taken.get(name);
      for (const { q, key } of questions.slice(at, at + portion)) {
        if (!sum || sum.asked >= patience) break;
        const start = performance.now();
        const found = find(q);
        sum.times.push(performance.now() - start);
        sum.asked++;
        if (key !== null && found.includes(key)) sum.hits++;
      }
    }
  }
  return new Map(
    Array.from(taken, ([name, { times, hits, asked }]) => [name, { ...timing(times), recall: hits / asked }]),
  );
}

interface Questions {
  readonly typos: readonly { q: string; key: string }[];
  readonly prefixes: readonly { q: string; key: null }[];
}

function questionsOn(people: readonly Named[]): Questions {
  const random = seeded(5);
  const someone = () => people[Math.floor(random() * people.length)] as Named;
  const typos = Array.from({ length: 400 }, () => {
    const { key, label } = someone();
    return { key, q: misspelt(label, random) };
  });
  return {
    typos,
    prefixes: Array.from({ length: 200 }, () => ({ key: null, q: someone().label.slice(0, 3) })),
  };
}

async function measure({ nodes, edges }: Size, tools: Tools): Promise<void> {
  const people = namedPeople(nodes);
  const questions = questionsOn(people);
  const peers: Engine[] = [];
  for (const make of [minisearch, flexsearch, fuse, fts5]) {
    tools.progress(`indexing ${nodes.toLocaleString("en")} names: ${make.name}`);
    peers.push(await make(people));
  }
  const names = `among ${nodes / 1000}k names`;
  tools.progress(`indexing ${nodes.toLocaleString("en")} names: Dramatis`);
  await race(ours(people), peers, questions, names, tools);
  // Who searches names alone has no ties to pass by.
  tools.progress(`indexing them with ${edges.toLocaleString("en")} ties and quotes`);
  const tied = ours(people, edges);
  await race(tied, peers.slice(0, 1), questions, `${names} and ${edges / 1000}k ties with quotes`, tools);
}

/** Asks one of ours and its peers the same. The first peer is minisearch. */
async function race(
  own: Engine,
  peers: readonly Engine[],
  { typos, prefixes }: Questions,
  at: string,
  { progress, row, signal }: Tools,
): Promise<void> {
  const engines = [own, ...peers];
  for (const { find } of engines) find("warm up");
  progress(`names with a slip, ${at}`);
  const slips = await compare(engines, typos, signal);
  progress(`three letters, ${at}`);
  const three = await compare(engines.slice(0, 2), prefixes, signal);
  const of = (found: Map<string, Found>, name: string) => found.get(name) as Found;
  const mine = of(slips, "Dramatis");
  for (const { name } of peers) {
    const theirs = of(slips, name);
    const times = {
      what: `a name with a slip, ${at}`,
      peer: name,
      unit: "ms",
      ours: mine.median,
      theirs: theirs.median,
    } as const;
    row(name === "minisearch" ? atMost(times, 1.5) : faster(times));
    const what = `the same, found among the first ${most}`;
    row(atLeast({ what, peer: name, unit: "recall", ours: mine.recall, theirs: theirs.recall }));
  }
  const what = `a name with a slip, ${at}, found among the first ${most}`;
  row(atLeast({ what, peer: "all of them", unit: "recall", ours: mine.recall, theirs: 1 }, 0.95));
  const [prefix, theirs] = [of(three, "Dramatis"), of(three, "minisearch")];
  const slowest = `three letters, slowest of a hundred, ${at}`;
  row(atMost({ what: slowest, peer: "minisearch", unit: "ms", ours: prefix.p99, theirs: theirs.p99 }, 0.2));
}

export const searchSection: Section = {
  title: "Search",
  sizes: atLarge,
  async run(sizes, tools) {
    for (const size of sizes) await measure(size, tools);
  },
};
