import "./legend.css";
import type { ReactNode } from "react";
import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useView } from "../../page/desk.tsx";
import { isKind, isModality } from "../../state/filtering/known-names.ts";
import { toggleFacet } from "../../state/producers.ts";
import { useCounts } from "../filters/use-counts.ts";

/** What shapes, colours and lines mean. It is the filter as well: pressing an entry lets only those through. */
export default function Legend() {
  const { filter } = useView();
  const change = useChange();
  const counts = useCounts();
  return (
    <div className="legend">
      <ul aria-label="Kinds of nodes">
        {counts.kind.map(({ value, nodes }) =>
          isKind(value) ? (
            <Entry
              key={value}
              mark={<KindMark kind={value} />}
              words={kinds[value].plural}
              help={kinds[value].help}
              leaves={nodes}
              of="node"
              chosen={filter.kind}
              value={value}
              press={() => change(toggleFacet("kind", value))}
            />
          ) : null,
        )}
      </ul>
      <ul aria-label="Modalities of ties">
        {counts.modality.map(({ value, edges }) =>
          isModality(value) ? (
            <Entry
              key={value}
              mark={<ModalityLine modality={value} />}
              words={modalities[value].label}
              help={modalities[value].help}
              leaves={edges}
              of="tie"
              chosen={filter.modality}
              value={value}
              press={() => change(toggleFacet("modality", value))}
            />
          ) : null,
        )}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly mark: ReactNode;
  readonly words: string;
  readonly help: string;
  readonly leaves: number;
  readonly of: "node" | "tie";
  readonly chosen: readonly string[];
  readonly value: string;
  press(): void;
}

function Entry({ mark, words, help, leaves, of, chosen, value, press }: EntryProps) {
  const pressed = chosen.includes(value);
  const amount = `${leaves} ${leaves === 1 ? of : `${of}s`}`;
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={pressed}
        data-off={chosen.length > 0 && !pressed}
        title={`${words}: ${help}. ${pressed ? "Press to let the others back in." : `Press to see only these: ${amount}.`}`}
        onClick={press}
      >
        {mark}
        <span className="legend-words">{words}</span>
        <span className="legend-leaves">
          {leaves}
          <span className="unseen"> {leaves === 1 ? of : `${of}s`}</span>
        </span>
      </button>
    </li>
  );
}
