import { type Modality, type ModalityRow, modalities } from "../../graph-data/model/modalities.ts";

const lines = {
  solid: <path d="M1 6H31" />,
  dashed: <path d="M1 6H31" strokeDasharray="6 4" />,
  dotted: <path d="M2 6H31" strokeDasharray="0.1 4.5" strokeLinecap="round" strokeWidth="2.6" />,
  crossed: <path d="M1 6H31M7.5 3.500l5 5m0-5-5 5M19.5 3.500l5 5m0-5-5 5" />,
} as const satisfies Record<ModalityRow["line"], React.ReactNode>;

/** The line that a modality has on the canvas. The word beside it says the same. */
export function ModalityLine({ modality }: { readonly modality: Modality }) {
  return (
    <svg className="modality-line" viewBox="0 0 32 12" aria-hidden="true">
      {lines[modalities[modality].line]}
    </svg>
  );
}
