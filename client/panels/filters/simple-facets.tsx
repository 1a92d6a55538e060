import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import type { Counts } from "../../../graph-data/query/counts.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { ModalityLine } from "../../design/modality-line.tsx";
import { useChange, useTies, useView } from "../../page/desk.tsx";
import { voiceLabel } from "../../state/filtering/chips.ts";
import { isKind, isModality } from "../../state/filtering/known-names.ts";
import { toggleFacet } from "../../state/producers.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Facet } from "./facet.tsx";

interface Props {
  readonly counts: Counts;
}

export function KindFacet({ counts }: Props) {
  const { kind } = useView().filter;
  const change = useChange();
  return (
    <Facet label="Kind" chosen={kind.length}>
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
            checked={kind.includes(value)}
            leaves={nodes}
            of="node"
            onChange={() => change(toggleFacet("kind", value))}
          />
        ) : null,
      )}
    </Facet>
  );
}

export function ModalityFacet({ counts }: Props) {
  const { modality } = useView().filter;
  const change = useChange();
  return (
    <Facet label="Modality" chosen={modality.length}>
      <p className="facet-head">
        Only claims that stand so <span>ties</span>
      </p>
      {counts.modality.map(({ value, edges }) =>
        isModality(value) ? (
          <ChoiceRow
            key={value}
            words={modalities[value].label}
            mark={<ModalityLine modality={value} />}
            title={modalities[value].help}
            checked={modality.includes(value)}
            leaves={edges}
            of="tie"
            onChange={() => change(toggleFacet("modality", value))}
          />
        ) : null,
      )}
    </Facet>
  );
}

export function ClaimantFacet({ counts }: Props) {
  const ties = useTies();
  const { claimant } = useView().filter;
  const change = useChange();
  return (
    <Facet label="Claimant" chosen={claimant.length}>
      <p className="facet-head">
        Only what they vouch for <span>ties</span>
      </p>
      {counts.claimant.map(({ value, edges }) => (
        <ChoiceRow
          key={value}
          words={voiceLabel(value, ties)}
          checked={claimant.includes(value)}
          leaves={edges}
          of="tie"
          onChange={() => change(toggleFacet("claimant", value))}
        />
      ))}
    </Facet>
  );
}
