import { type Kind, kindNames } from "../../graph-data/model/kinds.ts";
import { type CodePointText, indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { showHidden } from "../../graph-data/query/text/hidden.ts";
import { paragraphsOf } from "../../graph-data/query/text/paragraphs.ts";
import { sentencesOf } from "../../graph-data/query/text/sentences.ts";
import type { Article } from "../data/articles.ts";
import { indexOf } from "../data/index-of.ts";
import type { Footing, Ties } from "../data/ties.ts";
import { outermost, overlapping, type Range } from "./segments.ts";

/** A passage that stands for an entity. */
interface Mention extends Range {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
}

export interface Sentence extends Range {
  readonly mentions: readonly Mention[];
  /** Quotes that overlap it. */
  readonly footings: readonly Footing[];
}

/** An article laid out for reading: what is where, in code points. */
export interface Reading {
  readonly article: Article;
  readonly text: CodePointText;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export function readingOf(article: Article, ties: Ties): Reading {
  const text = indexCodePoints(showHidden(article.text));
  const mentions = outermost(mentionsIn(article.id, ties));
  const footings = ties.footings.get(article.id) ?? [];
  const ranges = sentencesOf(text);
  const mentioned = overlapping(ranges, mentions, (mention) => mention);
  const founded = overlapping(ranges, footings, ({ evidence }) => evidence);
  const sentences = ranges.map((range, place) => ({
    ...range,
    mentions: mentioned[place] ?? [],
    footings: founded[place] ?? [],
  }));
  const paragraphs = paragraphsOf(text).map((paragraph) =>
    sentences.filter(({ start }) => start >= paragraph.start && start < paragraph.end),
  );
  return { article, text, paragraphs };
}

function mentionsIn(document: string, ties: Ties): Mention[] {
  const { nodes } = indexOf(ties.board);
  const found: Mention[] = [];
  for (const id of nodes.inBoard) {
    const spoken = nodes.mentions(id).filter((mention) => mention.document === document);
    if (spoken.length === 0) continue;
    const [key, label] = [nodes.keys[id] as string, nodes.label(id)];
    const kind = kindNames[nodes.kind[id] as number] as Kind;
    for (const { start, end } of spoken) found.push({ start, end, key, label, kind });
  }
  return found;
}
