import { routes } from "../../server/routes/routes.ts";
import { shortenTo } from "./shorten.ts";

/** The address that the README shows. */
const shown = "http://127.0.0.1:3000";

/** Lines that are shown of an answer, and of a file. */
const answerLines = 24;
const headLines = 4;

async function answerTo(address: string, example: string): Promise<string> {
  const answer = await fetch(address + example);
  if (!answer.ok) throw new Error(`${example} answered ${answer.status}: ${await answer.text()}`);
  const type = answer.headers.get("content-type") ?? "";
  if (/\bjson\b/.test(type) && !type.includes("ndjson"))
    return shortenTo(answerLines, JSON.parse((await answer.text()).replaceAll(address, shown)));
  if (!/xml|text|ndjson/.test(type)) return `… ${type}`;
  const lines = (await answer.text()).split("\n");
  const head = lines.slice(0, headLines).map((line) => (line.length > 110 ? `${line.slice(0, 108)}…` : line));
  return `${head.join("\n")}\n… ${lines.length - headLines} more lines`;
}

/** Each route's first example as a curl, and what it answers, shortened where an ellipsis stands. */
export async function answers(address: string): Promise<string> {
  const found: string[] = [];
  // One after another: what /api/health says of the search is another thing while that is laid out.
  for (const { examples, summary } of routes) {
    const [example] = examples;
    found.push(`# ${summary}\n$ curl -s '${shown}${example}'\n${await answerTo(address, example)}\n`);
  }
  return `\`\`\`console\n${found.join("\n")}\`\`\`\n`;
}
