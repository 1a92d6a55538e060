import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useTies, useView } from "../../page/desk.tsx";
import { voiceLabel } from "../../state/filtering/chips.ts";
import { isKind, isModality } from "../../state/filtering/known-names.ts";
import { toggleFacet } from "../../state/producers.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Facet } from "./facet.tsx";
import { useCounts } from "./use-counts.ts";

/** What is within each facet is counted when it is opened. */
export function KindFacet() {
  const { kind } = useView().filter;
  return (
    <Facet label="Kind" chosen={kind.length}>
      <KindChoices chosen={kind} />
    </Facet>
  );
}

export function ModalityFacet() {
  const { modality } = useView().filter;
  return (
    <Facet label="Modality" chosen={modality.length}>
      <ModalityChoices chosen={modality} />
    </Facet>
  );
}

export function ClaimantFacet() {
  const { claimant } = useView().filter;
  return (
    <Facet label="Claimant" chosen={claimant.length}>
      <ClaimantChoices chosen={claimant} />
    </Facet>
  );
}

interface Props {
  readonly chosen: readonly string[];
}

function KindChoices({ chosen }: Props) {
  const counts = useCounts();
  const change = useChange();
  return (
    <>
      <p className="facet-head">
        Only these, and ties among them <span>nodes</span>
      </p>
      {counts.kind.map(({ value, nodes }) =>
        isKind(value) ? (
          <ChoiceRow
            key={value}
            words={kinds[value].plural}
            mark={<KindMark kind={value} />}
            title={kinds[value].help}
            checked={chosen.includes(value)}
            leaves={nodes}
            of="node"
            onChange={() => change(toggleFacet("kind", value))}
          />
        ) : null,
      )}
    </>
  );
}

function ModalityChoices({ chosen }: Props) {
  const counts = useCounts();
  const change = useChange();
  return (
    <>
      <p className="facet-head">
        With any claim that stands so <span>ties</span>
      </p>
      {counts.modality.map(({ value, edges }) =>
        isModality(value) ? (
          <ChoiceRow
            key={value}
            words={modalities[value].label}
            mark={<ModalityLine modality={value} />}
            title={modalities[value].help}
            checked={chosen.includes(value)}
            leaves={edges}
            of="tie"
            onChange={() => change(toggleFacet("modality", value))}
          />
        ) : null,
      )}
    </>
  );
}

function ClaimantChoices({ chosen }: Props) {
  const ties = useTies();
  const counts = useCounts();
  const change = useChange();
  return (
    <>
      <p className="facet-head">
        Only what they vouch for <span>ties</span>
      </p>
      {counts.claimant.map(({ value, edges }) => (
        <ChoiceRow
          key={value}
          words={voiceLabel(value, ties)}
          checked={chosen.includes(value)}
          leaves={edges}
          of="tie"
          onChange={() => change(toggleFacet("claimant", value))}
        />
      ))}
    </>
  );
}
