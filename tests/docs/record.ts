import { readFileSync } from "node:fs";

const records = new URL("../../graph-data/records/", import.meta.url);

/** The lines of one list entry of a records file, from its id to the next entry. */
function entry(file: string, id: string): string {
  const lines = readFileSync(new URL(file, records), "utf8").split("\n");
  const start = lines.findIndex((line) => line.trim() === `- id: ${id}`);
  if (start < 0) throw new RangeError(`${file} has no entry ${id}`);
  const indent = lines[start]?.indexOf("-") ?? 0;
  const length = lines
    .slice(start + 1)
    .findIndex((line) => line.trim() === "" || line.search(/\S/) <= indent);
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join("\n");
}

/** One entity and one claim as they stand in the records. */
export function recordExample(): string {
  const entity = entry("entities.yaml", "gianni-infantino");
  const claim = entry("strikes-mexico-colombia.yaml", "trump-hosted-infantino");
  return `\`\`\`yaml\n# entities.yaml\n${entity}\n\n# strikes-mexico-colombia.yaml\nclaims:\n${claim}\n\`\`\`\n`;
}
