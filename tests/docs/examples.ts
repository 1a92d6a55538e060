import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A file of examples/ as a block of the README, with imports as from the project's folder. */
export function exampleBlock(file: string, language: string): string {
  const text = readFileSync(new URL(`examples/${file}`, import.meta.url), "utf8");
  return `\`\`\`${language}\n${text.replaceAll("../../../", "./")}\`\`\`\n`;
}

/** What an example prints when it is run, where a server answers at `address`. */
export async function runExample(program: readonly string[], file: string, address: string): Promise<string> {
  const path = new URL(`examples/${file}`, import.meta.url).pathname;
  const [command = "", ...words] = program;
  const { stdout } = await run(command, [...words, path], { env: { ...process.env, DRAMATIS: address } });
  return stdout;
}
