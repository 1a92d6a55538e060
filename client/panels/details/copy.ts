import type { Claim } from "../../../graph-data/model/claim.ts";
import { indexOf } from "../../data/index-of.ts";
import { addressOf, copy } from "../../page/clipboard.ts";
import type { Desk } from "../../page/desk.tsx";
import { firstView, type View } from "../../state/view.ts";

const viewOf = ({ id }: Claim): View => ({ ...firstView, choice: { type: "claim", key: id } });

export async function copyLink(claim: Claim, { notice }: Desk): Promise<void> {
  await copy(addressOf(viewOf(claim)), "The link to this claim", notice);
}

export async function copyCitation(claim: Claim, { ties, notice }: Desk): Promise<void> {
  const { citation } = await import("../../../graph-data/query/citation.ts");
  const documents = [...ties.documents.values()].filter(({ id }) =>
    claim.evidence.some(({ document }) => document === id),
  );
  const { line } = citation(indexOf(ties.board), claim, documents, addressOf(viewOf(claim)));
  await copy(line, "The citation", notice);
}
