import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import type { Row } from "../run/section.ts";
import { chart } from "./chart.ts";

const file = new URL("../last.json", import.meta.url);
const picture = new URL("../chart.svg", import.meta.url);

/** What the README shows. */
export interface LastRun {
  readonly machine: string;
  readonly rows: readonly Row[];
}

export function readLastRun(): LastRun {
  if (!existsSync(file)) return { machine: machine(), rows: [] };
  return JSON.parse(readFileSync(file, "utf8")) as LastRun;
}

/** Replaces the rows of the sections that ran; the others stay. `order` is that of the sections. */
export function keepRun(rows: readonly Row[], order: readonly string[]): void {
  const ran = new Set(rows.map(({ section }) => section));
  const others = readLastRun().rows.filter(({ section }) => !ran.has(section));
  const all = order.flatMap((name) => [...others, ...rows].filter(({ section }) => section === name));
  writeFileSync(file, `${JSON.stringify({ machine: machine(), rows: all }, null, 2)}\n`);
  writeFileSync(picture, chart(all));
}

/** "2 cores (Intel Xeon), 23 GB, Node 20.20.2, Linux x64" */
export function machine(): string {
  const cores = cpus();
  const model = cores[0]?.model
    .replace(/\s*@.*|\((?:R|TM)\)|CPU|Processor/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  const platform = `${process.platform} ${process.arch}`;
  return `${cores.length} cores (${model || "unnamed"}), ${memory} GB, Node ${process.versions.node}, ${platform}`;
}
