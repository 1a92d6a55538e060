import type { EdgeUnit } from "../../graph-data/formats/format.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { kinds } from "../../graph-data/model/kinds.ts";

/** The text as XML 1.0 and tables can hold it, character by character, in the plainest way. */
export function seen(text: string): string {
  let shown = "";
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const kept = point === 9 || point === 10 || point === 13;
    if (point < 0x20 && !kept) shown += String.fromCodePoint(0x2400 + point);
    else if (point === 0x7f) shown += "␡";
    else if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) shown += "⇄";
    else if (point === 0xfffe || point === 0xffff || (point >= 0xd800 && point <= 0xdfff)) shown += "\ufffd";
    else shown += character;
  }
  return shown;
}

const list = (texts: readonly string[]): string => seen(texts.join(" | "));
const distinct = (texts: readonly string[]): string =>
  list([...new Set(texts)].filter((text) => text !== ""));

export function expectedNodes(board: Board) {
  return board.nodes.map(({ key, attributes }) => {
    const hex = kinds[attributes.kind].colour.light;
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return {
      id: key,
      label: seen(attributes.label),
      kind: attributes.kind,
      description: seen(attributes.description),
      aliases: list(attributes.aliases),
      mentions: attributes.mentions.length,
      x: attributes.x,
      y: attributes.y,
      size: attributes.size,
      colour: { r, g, b },
    };
  });
}

export function expectedEdges(board: Board, unit: EdgeUnit) {
  return board.edges.flatMap(({ key, source, target, attributes }) => {
    const { predicate, claims } = attributes;
    const groups = unit === "merged" ? [claims] : claims.map((claim) => [claim]);
    return groups.map((group) => {
      const [claim] = group;
      const modality = unit === "merged" ? attributes.modality : claim?.modality;
      const label = modality === "stated" ? attributes.label : `${attributes.label} (${modality})`;
      return {
        id: unit === "merged" ? seen(key) : claim?.id,
        source,
        target,
        label: seen(label),
        weight: group.length,
        predicate: seen(predicate),
        modality,
        contested: unit === "merged" ? attributes.contested : (claim?.contradicts ?? []).length > 0,
        claimants: distinct(group.map(({ claimant }) => claimant ?? "article")),
        claims: list(group.map(({ id }) => id)),
        quotes: list(group.flatMap(({ evidence }) => evidence.map(({ exact }) => exact))),
        when: distinct(group.flatMap(({ when }) => when ?? [])),
        documents: distinct(group.flatMap(({ evidence }) => evidence.map(({ document }) => document))),
        notes: distinct(group.flatMap(({ note }) => note ?? [])),
      };
    });
  });
}

type Entry = Record<string, unknown>;

/** Only what is expected of each entry, in the order of ids; what a reader leaves out of empty text counts as empty. */
export function comparable(found: readonly Entry[], expected: readonly Entry[]): [Entry[], Entry[]] {
  const names = Object.keys(expected[0] ?? {});
  const byId = (a: Entry, b: Entry) => (String(a.id) < String(b.id) ? -1 : 1);
  const pick = (entry: Entry) => Object.fromEntries(names.map((name) => [name, entry[name] ?? ""]));
  return [found.map(pick).sort(byId), expected.map(pick).sort(byId)];
}
