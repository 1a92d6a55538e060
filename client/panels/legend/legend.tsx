import "./legend.css";
import { type ReactNode, useMemo } from "react";
import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { indexOf } from "../../data/index-of.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { palettes, type Tone, tones } from "../../graph/palette.ts";
import { useChange, useDesk, useStanding, useTies, useView } from "../../page/desk.tsx";
import { type Drawn, drawnOf } from "../../state/legend/drawn.ts";
import { toggleFacet } from "../../state/producers.ts";

/** What shapes, colours and lines mean. It is the filter as well: pressing an entry lets only those through. */
export default function Legend() {
  const ties = useTies();
  const { shown } = useStanding();
  const { filter } = useView();
  const change = useChange();
  const drawn = useMemo(() => drawnOf(indexOf(ties.board), shown), [ties, shown]);
  return (
    <div className="legend">
      <ul aria-label="Kinds of nodes">
        {drawn.kinds.map((entry) => (
          <Entry
            key={entry.name}
            entry={entry}
            mark={<KindMark kind={entry.name} />}
            words={kinds[entry.name].plural}
            help={kinds[entry.name].help}
            of="nodes"
            chosen={filter.kind}
            press={() => change(toggleFacet("kind", entry.name))}
          />
        ))}
      </ul>
      <ul aria-label="Modalities of ties">
        {drawn.modalities.map((entry) => (
          <Entry
            key={entry.name}
            entry={entry}
            mark={<ModalityLine modality={entry.name} />}
            words={modalities[entry.name].label}
            help={modalities[entry.name].help}
            of="ties"
            chosen={filter.modality}
            press={() => change(toggleFacet("modality", entry.name))}
          />
        ))}
      </ul>
      <ul aria-label="Colours of ties">
        {(Object.keys(tones) as Tone[]).map((tone) => (
          <li key={tone} className="legend-tone" title={`Ties in this colour: ${tones[tone].help}`}>
            <span className="legend-colour" style={{ background: colourOf(tone) }} />
            {tones[tone].label}
            <span className="unseen">: {tones[tone].help}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const colourOf = (tone: Tone) => `light-dark(${palettes.light.ties[tone]}, ${palettes.dark.ties[tone]})`;

interface EntryProps {
  readonly entry: Drawn<string>;
  readonly mark: ReactNode;
  readonly words: string;
  readonly help: string;
  readonly of: "nodes" | "ties";
  readonly chosen: readonly string[];
  press(): void;
}

function Entry({ entry: { name, shown, all }, mark, words, help, of, chosen, press }: EntryProps) {
  const where = useDesk().part ? "here" : "shown";
  const pressed = chosen.includes(name);
  const next = pressed ? "Press to let the others back in." : "Press to see only these.";
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        aria-pressed={pressed}
        data-off={chosen.length > 0 && !pressed}
        title={`${words}: ${help}. ${shown} of ${all} ${of} ${where}. ${next}`}
        onClick={press}
      >
        {mark}
        <span className="legend-words">{words}</span>
        <span className="legend-count">
          {shown}
          <span className="unseen">
            {" "}
            of {all} {of} {where}
          </span>
        </span>
      </button>
    </li>
  );
}
