import type { Claim } from "../../../graph-data/model/claim.ts";
import { openBoardIndex } from "../../data/board-index.ts";
import type { Desk } from "../../page/desk.tsx";
import { encode } from "../../state/url.ts";
import { firstView } from "../../state/view.ts";

/** The address that opens this claim on any screen. */
function addressOf(claim: Claim): string {
  return `${location.origin}${location.pathname}${encode({ ...firstView, choice: { type: "claim", key: claim.id } })}`;
}

export async function copyLink(claim: Claim, { notice }: Desk): Promise<void> {
  await copy(addressOf(claim), "The link to this claim", notice);
}

export async function copyCitation(claim: Claim, { ties, notice }: Desk): Promise<void> {
  const [{ citation }, index] = await Promise.all([
    import("../../../graph-data/query/citation.ts"),
    openBoardIndex(ties.board),
  ]);
  const documents = [...ties.documents.values()].filter(({ id }) =>
    claim.evidence.some(({ document }) => document === id),
  );
  await copy(citation(index, claim, documents, addressOf(claim)).line, "The citation", notice);
}

async function copy(text: string, what: string, notice: Desk["notice"]): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notice.set(`${what} is copied.`);
  } catch {
    // Refused without permission or on plain http: the words themselves can still be taken from the message.
    notice.set(`This browser does not let the page copy. ${what}: ${text}`);
  }
}
