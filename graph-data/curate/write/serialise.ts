import type { Board } from "../../model/graph.ts";

/** A board as JSON with one node or edge a line, so that a change of one is a change of one line. */
export function serialiseBoard({ options, attributes, nodes, edges }: Board): string {
  const checksum = attributes.checksum === undefined ? "" : `,\n"checksum":"${attributes.checksum}"`;
  return `{"options":${JSON.stringify(options)},
"attributes":{"format":${attributes.format},"documents":[${lines(attributes.documents)}]${checksum}},
"nodes":[${lines(nodes)}],
"edges":[${lines(edges)}]}
`;
}

function lines(entries: readonly unknown[]): string {
  if (entries.length === 0) return "";
  return `\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n`;
}
