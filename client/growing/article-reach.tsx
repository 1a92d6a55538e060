import { useTies } from "../page/desk.tsx";
import type { Part } from "../state/part/part.ts";
import { ClaimsReach } from "./claims-reach.tsx";

interface Props {
  readonly document: string;
  readonly part: Part;
}

/** How many of an article's claims are marked in it, and a way to the others. */
export default function ArticleReach({ document, part }: Props) {
  const { footings } = useTies();
  const here = new Set((footings.get(document) ?? []).map(({ claim }) => claim.id)).size;
  const query = new URLSearchParams({ document }).toString();
  return <ClaimsReach key={query} part={part} query={query} here={here} of="of this article" />;
}
