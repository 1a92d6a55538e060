import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A file of examples/ as a block of the README. */
export function exampleBlock(file: string, language: string): string {
  const text = readFileSync(new URL(`examples/${file}`, import.meta.url), "utf8");
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}

/** What an example prints when it is run against a server. */
export async function runExample(program: string, file: string, address: string): Promise<string> {
  const path = new URL(`examples/${file}`, import.meta.url).pathname;
  const { stdout } = await run(program, [path], { env: { ...process.env, DRAMATIS: address } });
  return stdout;
}
