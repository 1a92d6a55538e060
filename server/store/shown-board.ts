import type { Board, EdgeEntry, NodeEntry } from "../../graph-data/model/graph.ts";
import { showHidden } from "../../graph-data/query/text/hidden.ts";

type Show = (text: string) => string;

/**
 * A board as it may be shown everywhere: what acts on text instead of being seen in it becomes a sign, in all that a curator
 * writes. Our own curation refuses such text; boards built elsewhere need not. Quotes stay the article's, verbatim.
 * The checksum, which holds for the file alone, is left out. `asRead` says whether nothing else had to be changed.
 */
export function shownBoard(board: Board): { readonly board: Board; readonly asRead: boolean } {
  let asRead = true;
  const show = (text: string): string => {
    const shown = showHidden(text);
    if (shown !== text) asRead = false;
    return shown;
  };
  const node = ({ key, attributes }: NodeEntry): NodeEntry => {
    const { label, aliases, description } = attributes;
    const texts = { label: show(label), aliases: aliases.map(show), description: show(description) };
    return { key, attributes: noted({ ...attributes, ...texts }, show) };
  };
  const edge = (entry: EdgeEntry): EdgeEntry => {
    const { attributes } = entry;
    const label = show(attributes.label);
    const claims = attributes.claims.map((claim) => noted(claim, show));
    return { ...entry, attributes: { ...attributes, label, claims } };
  };
  const shown: Board = {
    options: board.options,
    attributes: shownAttributes(board.attributes, show),
    nodes: board.nodes.map(node),
    edges: board.edges.map(edge),
  };
  return { board: shown, asRead };
}

/** The same of a graph's own attributes. */
export function shownAttributes(
  { checksum: _, documents, ...rest }: Board["attributes"],
  show: Show = showHidden,
): Board["attributes"] {
  return { ...rest, documents: documents.map((it) => noted({ ...it, title: show(it.title) }, show)) };
}

function noted<T extends { note?: string | undefined }>(it: T, show: Show): T {
  return it.note === undefined ? it : { ...it, note: show(it.note) };
}
