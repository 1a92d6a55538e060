import { type Modality, modalityNames } from "../../../graph-data/model/modalities.ts";
import type { Selection } from "../../../graph-data/query/filter/select.ts";
import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";

interface SelectedKeys {
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
  /** By id. */
  readonly claims: Set<string>;
  /** By edge key: how an edge stands on the claims that are left, where that is weaker than on all of them. */
  readonly weakened: Map<string, Modality>;
}

/** What a selection keeps, by key, read off one entry after another. */
export function selectedKeys(index: BoardIndex, selection: Omit<Selection, "counts">): SelectedKeys {
  const keys: SelectedKeys = {
    nodes: new Set(),
    edges: new Set(),
    claims: new Set(),
    weakened: new Map(),
  };
  index.nodes.keys.forEach((key, id) => {
    if (selection.nodes[id]) keys.nodes.add(key);
  });
  for (let edge = 0, claim = 0; edge < index.edges.count; edge++) {
    const entry = index.entries.edge(edge);
    if (selection.edges[edge]) {
      keys.edges.add(entry.key);
      const modality = modalityNames[selection.modality[edge] as number];
      if (modality && modality !== entry.attributes.modality) keys.weakened.set(entry.key, modality);
    }
    for (const { id } of entry.attributes.claims) if (selection.claims[claim++]) keys.claims.add(id);
  }
  return keys;
}
