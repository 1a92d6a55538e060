import { parseArgs } from "node:util";
import type { Size } from "./section.ts";

export const usage = (
  sections: readonly string[],
): string => `npm run bench -- [SECTION ...] [--size NODES/EDGES ...] [--save]
npm run bench -- make NODES EDGES --out FOLDER

Measures this project beside what people would use instead, in turn, on the same made-up boards.
Sections (all unless named): ${sections.join(", ")}.

  --size 10000/50000  measures at this size instead of each section's own; repeatable
  --save              keeps the rows in tests/bench/last.json, the chart and the README's table
  make                writes a made-up board as records, ready for npm run curate
`;

export type Asked =
  | { readonly does: "help" }
  | { readonly does: "make"; readonly size: Size; readonly out: string }
  | {
      readonly does: "measure";
      readonly sections: readonly string[];
      readonly sizes: readonly Size[];
      readonly save: boolean;
    };

/** Reads the command line. Throws an Error with what is wrong and how to do better. */
export function readArguments(words: readonly string[], sections: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      size: { type: "string", multiple: true, default: [] },
      save: { type: "boolean", default: false },
      out: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return { does: "help" };
  if (positionals[0] === "make") {
    const size = readSize(positionals.slice(1).join("/"));
    if (!values.out) throw new Error("make needs a folder to write to: --out FOLDER.");
    return { does: "make", size, out: values.out };
  }
  const unknown = positionals.filter((name) => !sections.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no section ${unknown.join(", ")}; there are ${sections.join(", ")}.`);
  return {
    does: "measure",
    sections: positionals.length > 0 ? positionals : sections,
    sizes: values.size.map(readSize),
    save: values.save,
  };
}

function readSize(text: string): Size {
  const [, nodes, edges] = /^(\d{1,8})\/(\d{1,8})$/.exec(text) ?? [];
  if (!nodes || !edges) throw new Error(`"${text}" is no size: write NODES/EDGES, such as 10000/50000.`);
  return { nodes: Number(nodes), edges: Number(edges) };
}
