import { articleVoice } from "../../model/keys.ts";
import { kinds } from "../../model/kinds.ts";
import { families, predicateRow } from "../../model/predicates.ts";
import type { BoardIndex } from "../../query/index/board-index.ts";
import { quoted } from "../problems/problem.ts";
import { busy, type Counts, countBoard } from "./counts.ts";
import type { Coverage } from "./coverage.ts";
import { countTable, nameList, paragraph, section } from "./lay-text.ts";

/** What was built, as a person likes to read it. Pure; warnings are rendered apart. */
export function renderReport(index: BoardIndex, coverage: readonly Coverage[]): string {
  const counts = countBoard(index);
  const { nodes, edges, attributes } = index;
  const labelOf = (key: string) => {
    const id = index.ids.get(key);
    return id === undefined ? key : nodes.label(id);
  };
  const listed = (keys: readonly string[]) => nameList(keys, labelOf);
  return [
    `${number(nodes.count, "entity", "entities")}, ${number(counts.claims, "claim")} in ${number(edges.count, "tie")}, from ${number(attributes.documents.length, "article")}; ${number(counts.contested, "tie")} contested`,
    ...section(
      "Entities by kind",
      countTable(counts.kinds, (kind) => (kind in kinds ? kinds[kind as keyof typeof kinds].plural : kind)),
    ),
    ...section("Claims by modality", countTable(counts.modalities)),
    ...section(
      "Claims by claimant",
      countTable(counts.claimants, (key) =>
        key === articleVoice ? "(the article’s own voice)" : labelOf(key),
      ),
    ),
    ...section("Claims by predicate", predicateLines(counts.predicates)),
    ...coverage.slice(0, articlesShown).flatMap(coverageSection),
    ...coverageOfTheRest(coverage.slice(articlesShown)),
    ...section(
      `Quotes that carry ${busy} claims or more`,
      counts.busyQuotes.flatMap(({ document, start, exact, claims }) =>
        paragraph(`${claims.length}  ${document} at ${start}, ${quoted(exact)}: ${claims.join(", ")}`),
      ),
    ),
    ...section(`${number(counts.oneTie.length, "entity", "entities")} with one tie`, listed(counts.oneTie)),
    ...section(`${number(counts.noTie.length, "entity", "entities")} without a tie`, listed(counts.noTie)),
    "",
  ].join("\n");
}

/** Predicates by family, families with most claims first: there are too many for a line each. */
function predicateLines(predicates: Counts): string[] {
  const lines = new Map<string, { claims: number; names: string[] }>();
  for (const [predicate, count] of predicates) {
    const row = predicateRow(predicate);
    const family = row ? families[row.family].label : "Unknown";
    const line = lines.get(family) ?? { claims: 0, names: [] };
    line.claims += count;
    line.names.push(`${row?.forward ?? predicate}${count > 1 ? ` ${count}` : ""}`);
    lines.set(family, line);
  }
  return [...lines]
    .sort(([, a], [, b]) => b.claims - a.claims)
    .flatMap(([family, { claims, names }]) => paragraph(`${family} ${claims}: ${names.join(" · ")}`));
}

/** Articles whose sentences are shown one by one; the others are summed up. */
const articlesShown = 12;

function coverageSection({ document, sentences }: Coverage): string[] {
  const silent = sentences.flatMap(({ start, reason }, at) =>
    reason === null ? [] : paragraph(`${at + 1} (at ${start}) carries none: ${reason}`),
  );
  return section(`Coverage of ${document}`, [coverageSum(sentences), ...coverageMap(sentences), ...silent]);
}

function coverageOfTheRest(rest: readonly Coverage[]): string[] {
  if (rest.length === 0) return [];
  const sum = coverageSum(rest.flatMap(({ sentences }) => sentences));
  return section(`Coverage of the other ${number(rest.length, "article")}`, [sum]);
}

function coverageSum(sentences: Coverage["sentences"]): string {
  const carrying = sentences.filter(({ claims }) => claims.length > 0).length;
  const open = sentences.filter(({ claims, reason }) => claims.length === 0 && reason === null).length;
  return `  ${carrying} of ${number(sentences.length, "sentence")} carry claims, ${sentences.length - carrying - open} carry none for a reason, ${open} without one`;
}

/** Claims by sentence in the order of the text: the article at a glance. */
function coverageMap(sentences: Coverage["sentences"]): string[] {
  const marks = sentences.map(({ claims, reason }) =>
    claims.length > 0 ? String(claims.length) : reason === null ? "?" : "–",
  );
  return paragraph(marks.join(" "));
}

function number(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
