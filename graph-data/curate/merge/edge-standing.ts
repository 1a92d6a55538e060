import { modalityNames } from "../../model/modalities.ts";
import type { Part } from "../part/part.ts";
import type { GatheredClaims } from "./gather-claims.ts";

/** How edges stand, by edge. */
export interface EdgeStanding {
  /** Rank of the strongest claim's modality. */
  readonly modality: Uint8Array;
  /** 1 where a claim of it contradicts another. */
  readonly contested: Uint8Array;
}

/** @param contradicting - claims that contradict others. */
export function edgeStanding(
  parts: readonly Part[],
  { offsets, part, row, source }: GatheredClaims,
  contradicting: ReadonlyMap<number, unknown>,
): EdgeStanding {
  const modality = new Uint8Array(source.length).fill(modalityNames.length);
  const contested = new Uint8Array(source.length);
  for (let edge = 0; edge < source.length; edge++) {
    const end = offsets[edge + 1] as number;
    for (let claim = offsets[edge] as number; claim < end; claim++) {
      const { columns } = parts[part[claim] as number] as Part;
      const own = columns["claims.modality"][row[claim] as number] as number;
      modality[edge] = Math.min(modality[edge] as number, own);
      if (contradicting.has(claim)) contested[edge] = 1;
    }
  }
  return { modality, contested };
}
