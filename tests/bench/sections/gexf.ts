import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeBoard } from "../../pictures/large-board.ts";
import { writeBoardWithText } from "../boards/with-text.ts";
import { result } from "../measure/isolated.ts";
import { median } from "../measure/race.ts";
import type { Exported } from "../programs/export.ts";
import { atLeast, atMost, faster } from "../run/rows.ts";
import { atLarge, type Section, type Size, sizeName, type Tools } from "../run/section.ts";

const rounds = 3;

async function measure(size: Size, { progress, row, signal }: Tools, folder: string): Promise<void> {
  progress(`writing a board of ${sizeName(size)}`);
  writeBoardWithText(folder, largeBoard(size.nodes, size.edges));
  const found = new Map<string, Exported[]>();
  for (let round = 1; round <= rounds; round++) {
    for (const who of ["ours", "theirs", "raw"]) {
      progress(`${who} writes ${sizeName(size)} (${round} of ${rounds})`);
      const exported = await result<Exported>("export", [who, folder], signal);
      found.set(who, [...(found.get(who) ?? []), exported]);
    }
  }
  const of = (who: string, what: (exported: Exported) => number) => median((found.get(who) ?? []).map(what));
  const speed = ({ megabytes, seconds }: Exported) => megabytes / seconds;
  const rates = (who: string) => ({ unit: "MB/s", ours: of("ours", speed), theirs: of(who, speed) }) as const;
  const what = `GEXF export, ${sizeName(size)}`;
  const seconds = { ours: of("ours", (one) => one.seconds), theirs: of("theirs", (one) => one.seconds) };
  row(faster({ what, peer: "graphology-gexf", unit: "s", ...seconds }, 10));
  row(atLeast({ what: `${what}, bytes a second`, peer: "the same bytes, raw", ...rates("raw") }, 1 / 3));
  const memory = { ours: of("ours", (one) => one.memory), unit: "MB" } as const;
  const held = `${what}, memory beyond the graph's own`;
  row(atMost({ what: held, peer: "20 MB allowed", ...memory, theirs: 20 }, 1));
  row(atMost({ what: held, peer: "graphology-gexf", ...memory, theirs: of("theirs", (one) => one.memory) }));
}

export const gexfSection: Section = {
  title: "GEXF export",
  sizes: atLarge,
  async run(sizes, tools) {
    for (const size of sizes) {
      const folder = mkdtempSync(join(tmpdir(), "dramatis-bench-"));
      try {
        await measure(size, tools, folder);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
  },
};
