import type { ReactNode } from "react";

interface Props {
  readonly words: ReactNode;
  readonly checked: boolean;
  /** Some of what it stands for is chosen. */
  readonly partly?: boolean;
  /** What choosing it, and nothing else of its facet, would leave. */
  readonly leaves: number;
  readonly of: "tie" | "node";
  readonly mark?: ReactNode;
  readonly title?: string;
  onChange(): void;
}

/** A choice with what it would leave. One that would leave nothing can still be chosen: the reader is told, not stopped. */
export function ChoiceRow({ words, checked, partly = false, leaves, of, mark, title, onChange }: Props) {
  return (
    <label className="choice-row" data-empty={leaves === 0} title={title}>
      <input
        type="checkbox"
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = partly && !checked;
        }}
        onChange={onChange}
      />
      {mark}
      <span className="choice-words">{words}</span>
      <span className="choice-leaves">
        <span className="unseen">, leaves </span>
        {leaves}
        <span className="unseen"> {leaves === 1 ? of : `${of}s`}</span>
      </span>
    </label>
  );
}
