import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addTie, changeNote } from "../boards/edits.ts";
import { writeRecords } from "../boards/records.ts";
import { result } from "../measure/isolated.ts";
import { median } from "../measure/race.ts";
import type { Curated } from "../programs/curate.ts";
import { atMost } from "../run/rows.ts";
import type { Section, Size, Tools } from "../run/section.ts";

/** Ten, a hundred and a thousand articles of a hundred claims. */
const growth: readonly Size[] = [
  { nodes: 500, edges: 1000 },
  { nodes: 5000, edges: 10_000 },
  { nodes: 50_000, edges: 100_000 },
];
const articlesOf = ({ edges }: Size) => edges / 100;
/** Claims from which one run tells enough. */
const large = 50_000;
/** As `npm run curate` sets it. */
const flags = ["--max-semi-space-size=64"];

export const curationSection: Section = {
  title: "Curation",
  sizes: growth,
  async run(sizes, { progress, row, signal }: Tools) {
    const folder = mkdtempSync(join(tmpdir(), "dramatis-bench-"));
    try {
      const taken: Curated[] = [];
      for (const [at, size] of sizes.entries()) {
        const own = join(folder, String(size.edges));
        const articles = articlesOf(size);
        progress(`writing records of ${articles} articles`);
        const written = writeRecords(own, size.nodes, size.edges);
        const curate = () => result<Curated>("curate", [own], signal, flags);
        const rounds: Curated[] = [];
        for (let round = 0; round < (size.edges > large ? 1 : 3); round++) {
          progress(`curating ${articles} articles`);
          rmSync(join(own, "memory"), { recursive: true, force: true });
          rounds.push(await curate());
        }
        const whole = middle(rounds);
        for (const less of taken.keys()) grown(sizes[less] as Size, taken[less] as Curated, size, whole, row);
        taken.push(whole);
        if (at === sizes.length - 1) {
          const again = { peer: `all ${articles} of them`, unit: "s", theirs: whole.seconds } as const;
          for (const [change, what] of [
            [changeNote, "a note of one article changed"],
            [addTie, "a tie added to one article, all laid out anew"],
          ] as const) {
            progress(`curating ${articles} articles, ${what}`);
            change(written);
            row(atMost({ what: `curating ${what}`, ours: (await curate()).seconds, ...again }, 0.1));
          }
        }
        rmSync(own, { recursive: true, force: true });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function middle(rounds: readonly Curated[]): Curated {
  return {
    seconds: median(rounds.map(({ seconds }) => seconds)),
    memory: median(rounds.map(({ memory }) => memory)),
  };
}

/** One size beside a smaller one: the time, and from a size that is no mere start-up, the memory. */
function grown(less: Size, before: Curated, more: Size, after: Curated, row: Tools["row"]): void {
  const times = more.edges / less.edges;
  const what = `curating ${articlesOf(more)} articles, ${more.edges.toLocaleString("en")} claims`;
  const peer = `${times} x the time of ${articlesOf(less)} articles`;
  row(atMost({ what, peer, unit: "s", ours: after.seconds, theirs: before.seconds * times }, 1.2));
  if (times > 10) return;
  const most = { what: `${what}: memory`, peer: `${articlesOf(less)} articles`, unit: "MB" } as const;
  row(atMost({ ...most, ours: after.memory, theirs: before.memory }));
}
