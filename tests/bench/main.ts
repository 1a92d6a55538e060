/**
 * `npm run bench`: this project beside its peers. Each section runs in a process of its own; progress on standard
 * error, the table on standard output. Ctrl-C stops, and what was measured so far is shown.
 */

import { resolve } from "node:path";
import { writeRecords } from "./boards/records.ts";
import { Isolated } from "./measure/isolated.ts";
import { installPeers } from "./peers.ts";
import type { Told } from "./programs/section.ts";
import { keepRun, machine } from "./report/last-run.ts";
import { textTable } from "./report/table.ts";
import { type Asked, readArguments, usage } from "./run/arguments.ts";
import { Progress } from "./run/progress.ts";
import { isMet } from "./run/rows.ts";
import type { Row, Size } from "./run/section.ts";
import { type SectionName, sectionNames, sections } from "./sections.ts";

const progress = new Progress();
const stopping = new AbortController();

async function measure(name: SectionName, sizes: readonly Size[]): Promise<Row[]> {
  const rows: Row[] = [];
  const { title } = sections[name];
  const running = new Isolated("section", [name, JSON.stringify(sizes)], stopping.signal);
  try {
    for (;;) {
      const told = await running.next<Told>();
      if ("says" in told) progress.say(`${title}: ${told.says}`);
      else if ("row" in told) rows.push(told.row);
      else if ("fault" in told) throw new Error(told.fault);
      else return rows;
    }
  } catch (cause) {
    progress.clear();
    if (!stopping.signal.aborted) {
      process.stderr.write(`${title} failed: ${String((cause as Error).message)}\n`);
      process.exitCode = 1;
    }
    return rows;
  } finally {
    running.stop();
  }
}

async function measureAll({
  sections: names,
  sizes,
  save,
}: Extract<Asked, { does: "measure" }>): Promise<void> {
  process.on("SIGINT", () => stopping.abort(new Error("Stopped.")));
  installPeers((text) => progress.say(text));
  const rows: Row[] = [];
  for (const name of names as SectionName[]) {
    if (stopping.signal.aborted) break;
    rows.push(...(await measure(name, sizes)));
  }
  progress.clear();
  console.log(`${machine()}; medians\n\n${textTable(rows)}`);
  const goals = rows.map(isMet).filter((met) => met !== null);
  console.log(`${goals.filter(Boolean).length} of ${goals.length} goals met`);
  if (stopping.signal.aborted) process.exitCode = 130;
  else if (save) keepRun(rows, sectionNames);
}

try {
  const asked = readArguments(process.argv.slice(2), sectionNames);
  if (asked.does === "help") process.stdout.write(usage(sectionNames));
  else if (asked.does === "make") {
    const { nodes, edges } = asked.size;
    const { recordsDir, seedsDir } = writeRecords(asked.out, nodes, edges, (says) => progress.say(says));
    progress.clear();
    console.log(
      `npm run curate -- --records ${recordsDir} --seeds ${seedsDir} --out ${asked.out}/graph.json`,
    );
    console.log(`GRAPH=${resolve(asked.out)}/graph.json npm start`);
  } else await measureAll(asked);
} catch (cause) {
  progress.clear();
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
