import { memo } from "react";
import { kinds } from "../../graph-data/model/kinds.ts";
import type { CodePointText } from "../../graph-data/query/text/code-points.ts";
import type { Mark } from "./marks.ts";
import type { Sentence as Content } from "./reading.ts";
import { segments } from "./segments.ts";

/** A real button cannot break across lines, parts from the word before it, and breaks the selection of text. */
const control = { role: "button", tabIndex: -1 };
const named = (name: string) => ({ "aria-label": name });

interface Props {
  readonly sentence: Content;
  readonly text: CodePointText;
  readonly marks: readonly Mark[];
  /** The chosen node, where this sentence mentions it. */
  readonly chosen: string | null;
}

/**
 * A sentence with its mentions, its marks, and the number of ties that rest on it.
 * Elements with data-stop are reached by arrow keys; the article keeps one of them in the order of Tab.
 */
export const Sentence = memo(function Sentence({ sentence, text, marks, chosen }: Props) {
  const count = new Set(sentence.footings.map(({ tie }) => tie)).size;
  const marked = (start: number, end: number) =>
    segments(marks, start, end).map((segment) => {
      const words = text.slice(segment.start, segment.end);
      if (segment.over.length === 0) return words;
      return (
        <mark key={segment.start} tabIndex={-1} data-strong={segment.over.some(({ strong }) => strong)}>
          {words}
        </mark>
      );
    });

  return (
    <span className="sentence" data-sentence={sentence.start} data-tied={count > 0}>
      {segments(sentence.mentions, sentence.start, sentence.end).map((segment) => {
        const mention = segment.over.find(({ key }) => key === chosen) ?? segment.over[0];
        if (!mention) return marked(segment.start, segment.end);
        return (
          <span
            key={segment.start}
            {...control}
            className={`mention kind-line-${mention.kind}`}
            data-stop=""
            data-node={segment.over.map(({ key }) => key).join(" ")}
            data-chosen={mention.key === chosen || undefined}
            title={segment.over.map(({ label, kind }) => `${label}: ${kinds[kind].label}`).join("; ")}
          >
            {marked(segment.start, segment.end)}
          </span>
        );
      })}
      {count > 0 && (
        <span
          {...control}
          {...named(`${count} ${count === 1 ? "tie rests" : "ties rest"} on this sentence`)}
          className="note"
          data-stop=""
          data-note=""
        >
          {count}
        </span>
      )}{" "}
    </span>
  );
});
