import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { curate } from "../../../graph-data/curate/curate.ts";
import { QueryError } from "../../../graph-data/query/errors.ts";
import { readConfig } from "../../../server/config/read.ts";
import { RequestError } from "../../../server/http/errors.ts";
import { Reply } from "../../../server/http/reply.ts";
import { routes } from "../../../server/routes/routes.ts";
import { GraphFileError } from "../../../server/store/graph-file-error.ts";
import { loadSnapshot } from "../../../server/store/load.ts";
import type { Snapshot } from "../../../server/store/snapshot.ts";
import { MemoryStore } from "../../../server/store/store.ts";
import { fictionFolder } from "../fiction-folder.ts";
import { hostileText } from "../hostile-values.ts";
import type { Subject } from "../subject.ts";

const graph = "graph-data/built/graph.json";

const text = fc.oneof(
  hostileText,
  fc.constantFrom(
    "ada",
    "bob",
    "ada--hosted--bob",
    "article",
    "stated",
    "denied",
    "2025",
    "2025-11-17/..",
    "a-b",
  ),
);
const number = fc.oneof(fc.constantFrom(0, -1, 1, 0.5, 1e6, 1e21, Number.MAX_SAFE_INTEGER), fc.nat(300));
const strange = fc.constantFrom<unknown>(
  ...[null, true, [], {}, [[]], ["ada"], { document: "a-charge", start: 0, end: 3 }],
);
/** One change somewhere in the file: where is said as a walk from its top, a number for each step down. */
const change = fc.record({
  walk: fc.array(fc.nat(1_000), { minLength: 2, maxLength: 9 }),
  how: fc.constantFrom("put", "put", "put", "drop", "repeat", "swap"),
  text,
  number,
  strange: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: strange.map((given) => ({ given })) },
  ),
});
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never;
const edits = fc.array(change, { minLength: 1, maxLength: 3 });

/**
 * Boards that other programs have built: JSON, without a checksum, with anything anywhere. They are refused with what to do,
 * or every address answers from them.
 */
export const foreignBoardsSubject: Subject = {
  name: "boards built elsewhere",
  async open(count) {
    const fiction = await fictionFolder();
    const { board } = await curate(fiction);
    if (!board) throw new Error("the fiction is not sound");
    const file = join(fiction.folder, graph);
    const sound = JSON.parse(await readFile(file, "utf8"));
    delete sound.attributes.checksum;
    const whole = JSON.stringify(sound);
    const property = fc.asyncProperty(edits, async (changes) => {
      const edited: unknown = JSON.parse(whole);
      for (const each of changes) apply(edited, each);
      await writeFile(file, JSON.stringify(edited));
      let snapshot: Snapshot;
      try {
        snapshot = await loadSnapshot(graph, fiction.folder);
      } catch (cause) {
        if (!(cause instanceof GraphFileError)) throw cause;
        if (!/npm run curate|Put the article back/.test(cause.message)) {
          throw new Error(`does not say what to do: ${cause.message}`);
        }
        if (cause.message.length > 3_000) throw new Error(`a message of ${cause.message.length} characters`);
        count("refused");
        return;
      }
      for (const [path, query] of questions(snapshot)) await ask(snapshot, path, query);
      count("served");
    });
    return { property, close: fiction.remove };
  },
};

type Holder = Record<string, unknown>;

/** Makes one change in place. */
function apply(top: unknown, { walk, how, ...values }: Change): void {
  let holder = top as Holder;
  for (const [place, step] of walk.entries()) {
    const names = Object.keys(holder);
    const name = names[step % names.length];
    if (name === undefined) return;
    const next = holder[name];
    if (
      place < walk.length - 1 &&
      typeof next === "object" &&
      next !== null &&
      Object.keys(next).length > 0
    ) {
      holder = next as Holder;
      continue;
    }
    const other = names[(step + 1) % names.length] as string;
    if (how === "put") holder[name] = fitting(next, values);
    else if (how === "drop") Array.isArray(holder) ? holder.splice(Number(name), 1) : delete holder[name];
    else if (how === "repeat" && Array.isArray(holder)) holder.push(structuredClone(next));
    else [holder[name], holder[other]] = [holder[other], holder[name]];
    return;
  }
}

/** Mostly of the type that stood there, so that it gets further. */
function fitting(before: unknown, { text, number, strange }: Omit<Change, "walk" | "how">): unknown {
  if (strange) return strange.given;
  return typeof before === "number" ? number : text;
}

type Question = readonly [path: Readonly<Record<string, string>>, query: Readonly<Record<string, string>>];

/** What may be asked of every route; those that do not take it refuse it. */
function* questions({ index, board }: Snapshot): Generator<Question> {
  const key = index.nodes.keys[0] ?? "ada";
  const last = index.nodes.keys.at(-1) ?? "bob";
  const edge = board.edges[0]?.key ?? "";
  const claim = board.edges[0]?.attributes.claims[0]?.id ?? "";
  const document = board.attributes.documents[0]?.id ?? "";
  for (const format of ["gexf", "graphml", "csv", "json", "jsonld"]) yield [{ format }, {}];
  for (const id of [claim, document]) yield [{ id }, {}];
  for (const each of [key, edge]) yield [{ key: each }, {}];
  yield [{ key }, { depth: "3", from: "2025", to: "2026" }];
  yield [{}, {}];
  yield [{}, { q: "ada charge" }];
  yield [{}, { quote: "charged" }];
  yield [{}, { source: key, target: last, maxHops: "8", k: "20" }];
  yield [{}, { modality: "stated", without: key }];
}

const config = readConfig({ PORT: "0" });

async function ask(snapshot: Snapshot, path: Question[0], query: Question[1]): Promise<void> {
  const context = {
    snapshot,
    store: new MemoryStore(snapshot),
    config,
    about: { version: "0", program: "fuzz" },
    base: () => "http://127.0.0.1/api/",
  };
  const asked = new Map(Object.entries(query).map(([name, given]) => [name, [given]]));
  for (const route of routes) {
    const names = Object.keys(route.parameters.path.shape).join();
    if (
      names !== Object.keys(path).join() ||
      Object.keys(query).some((name) => !(name in route.parameters.query.shape))
    )
      continue;
    try {
      await route.waits?.(asked, context);
      const answer = await route.answerTo(path, asked, context);
      if (!(answer instanceof Reply)) {
        route.answer.parse(JSON.parse(JSON.stringify(answer)));
        continue;
      }
      if (typeof answer.body === "string" || Buffer.isBuffer(answer.body)) continue;
      for await (const chunk of answer.body) if (chunk.length === 0) throw new Error("an empty chunk");
    } catch (cause) {
      if (cause instanceof RequestError || cause instanceof QueryError) continue;
      throw new Error(`${route.path} ${JSON.stringify([path, query])} fails`, { cause });
    }
  }
}
