import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeBoard } from "../../pictures/large-board.ts";
import { writeBoardWithText } from "../boards/with-text.ts";
import { result } from "../measure/isolated.ts";
import { median } from "../measure/race.ts";
import type { Loaded } from "../programs/load.ts";
import { atMost, faster } from "../run/rows.ts";
import { atLarge, type Section, type Size, sizeName, type Tools } from "../run/section.ts";

const rounds = 3;
async function measure(size: Size, { progress, row, signal }: Tools): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-bench-"));
  try {
    progress(`writing a board of ${sizeName(size)}`);
    const board = largeBoard(size.nodes, size.edges);
    writeBoardWithText(folder, board);
    const key = board.edges[0]?.source ?? "";
    const found: Record<Loaded["who"], Loaded[]> = { ours: [], graphology: [] };
    for (let round = 1; round <= rounds; round++) {
      for (const who of ["ours", "graphology"] as const) {
        progress(`${who} loads ${sizeName(size)} (${round} of ${rounds})`);
        found[who].push(await result<Loaded>("load", [who, folder, key], signal));
      }
    }
    const of = (who: Loaded["who"], what: "seconds" | "megabytes") =>
      median(found[who].map((loaded) => loaded[what]));
    const peer = "Graph.from";
    row(
      faster(
        {
          what: `from the built file to the first answer, ${sizeName(size)}`,
          peer: `JSON.parse, ${peer}`,
          unit: "s",
          ours: of("ours", "seconds"),
          theirs: of("graphology", "seconds"),
        },
        5,
      ),
    );
    row(
      atMost(
        {
          what: `memory once loaded, ${sizeName(size)}`,
          peer: `JSON.parse, ${peer}`,
          unit: "MB",
          ours: of("ours", "megabytes"),
          theirs: of("graphology", "megabytes"),
        },
        0.5,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const loadSection: Section = {
  title: "Loading",
  sizes: atLarge,
  async run(sizes, tools) {
    for (const size of sizes) await measure(size, tools);
  },
};
