import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeRecords } from "../boards/records.ts";
import { result } from "../measure/isolated.ts";
import { median } from "../measure/race.ts";
import type { Curated } from "../programs/curate.ts";
import { atMost } from "../run/rows.ts";
import type { Section, Size, Tools } from "../run/section.ts";

const rounds = 3;
/** Ten, a hundred and a thousand articles of a hundred claims. */
const growth: readonly Size[] = [
  { nodes: 500, edges: 1000 },
  { nodes: 5000, edges: 10_000 },
  { nodes: 50_000, edges: 100_000 },
];

export const curationSection: Section = {
  title: "Curation",
  sizes: growth,
  async run(sizes, { progress, row, signal }: Tools) {
    const folder = mkdtempSync(join(tmpdir(), "dramatis-bench-"));
    try {
      const taken: number[] = [];
      for (const { nodes, edges } of sizes) {
        const own = join(folder, String(edges));
        progress(`writing records of ${edges / 100} articles`);
        writeRecords(own, nodes, edges);
        const seconds: number[] = [];
        for (let round = 1; round <= (edges > 50_000 ? 1 : rounds); round++) {
          progress(`curating ${edges / 100} articles`);
          seconds.push((await result<Curated>("curate", [own], signal)).seconds);
        }
        taken.push(median(seconds));
        rmSync(own, { recursive: true, force: true });
      }
      // Per claim, each size beside the one before the last that is large enough to be no mere start-up.
      for (let at = 1; at < sizes.length; at++) {
        const [less, more] = [sizes[at - 1], sizes[at]] as [Size, Size];
        const linear = ((taken[at - 1] as number) * more.edges) / less.edges;
        row(
          atMost(
            {
              what: `curating ${more.edges / 100} articles, ${more.edges.toLocaleString("en")} claims`,
              peer: `${more.edges / less.edges} x the time of ${less.edges / 100} articles`,
              unit: "s",
              ours: taken[at] as number,
              theirs: linear,
            },
            1.2,
          ),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
