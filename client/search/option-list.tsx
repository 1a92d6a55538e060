import { useEffect, useRef } from "react";
import { type Option, type Stress, stressed } from "./options.ts";

interface Props {
  readonly id: string;
  readonly options: readonly Option[];
  readonly active: number;
  /** Said where there is no row. */
  readonly word: string | null;
  choose(option: Option): void;
  point(position: number): void;
}

/** The rows of the palette under their headings. */
export function OptionList({ id, options, active, word, choose, point }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const headings = [...new Set(options.map(({ heading }) => heading))];

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  });

  return (
    <div className="search-list" hidden={options.length === 0 && !word} ref={list}>
      {word && (
        <p className="search-word" role="status">
          {word}
        </p>
      )}
      <div id={`${id}-list`} className="search-scroll" role="listbox" aria-label="Found">
        {headings.map((heading) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options within a listbox has no element of its own
          <div key={heading} role="group" aria-label={heading}>
            <p className="search-heading" aria-hidden="true">
              {heading}
            </p>
            {options.map((option, position) =>
              option.heading !== heading ? null : (
                // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose it
                <div
                  key={option.id}
                  id={`${id}-${position}`}
                  role="option"
                  className="search-option"
                  aria-selected={position === active}
                  // The field would lose the focus, and the list close, before the click.
                  onPointerDown={(event) => event.preventDefault()}
                  onPointerMove={() => point(position)}
                  onClick={() => choose(option)}
                >
                  <span className="search-label">
                    {option.lead}
                    <Stressed text={option.label} marks={option.labelMarks} />
                    {option.standing && <span className="search-standing"> {option.standing}</span>}
                  </span>
                  {option.why && (
                    <span className="search-why">
                      {option.why.field}: <Stressed text={option.why.text} marks={option.why.marks} />
                    </span>
                  )}
                </div>
              ),
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Stressed({ text, marks }: { readonly text: string; readonly marks: readonly Stress[] }) {
  return stressed(text, marks).map((part, position) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name than their place
    part.stress ? <mark key={position}>{part.text}</mark> : part.text,
  );
}
