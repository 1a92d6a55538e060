/** `npm run docs`: writes the README's tables and answers anew from the code and the built graph. */
import { readFileSync, writeFileSync } from "node:fs";
import { fill } from "./markers.ts";
import { writtenParts } from "./parts.ts";
import { serveProject } from "./serve-project.ts";

const readme = new URL("../../README.md", import.meta.url);
await using project = await serveProject();
const before = readFileSync(readme, "utf8");
const after = fill(before, await writtenParts(project.address));
writeFileSync(readme, after);
console.log(before === after ? "The README already says what the code does." : "The README is written anew.");
