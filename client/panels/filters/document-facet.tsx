import { useMemo } from "react";
import { select } from "../../../graph-data/query/filter/select.ts";
import { indexOf } from "../../data/index-of.ts";
import { useChange, useTies, useView } from "../../page/desk.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";
import { toggleFacet } from "../../state/producers.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Facet } from "./facet.tsx";

/** So many articles are counted and listed; a dossier of thousands is filtered from its list of articles instead. */
const most = 60;

/** Which article says so; shown only where there are several. */
export function DocumentFacet() {
  const ties = useTies();
  const { filter } = useView();
  const { documents } = ties.board.attributes;
  if (documents.length < 2) return null;
  return (
    <Facet label="Article" chosen={filter.document.length}>
      <DocumentChoices />
      {documents.length > most && (
        <p className="quiet">
          The first {most} of {documents.length} articles.
        </p>
      )}
    </Facet>
  );
}

function DocumentChoices() {
  const ties = useTies();
  const { filter } = useView();
  const change = useChange();
  const rows = useMemo(() => {
    const index = indexOf(ties.board);
    const asked = readFilter(filter).filter;
    return ties.board.attributes.documents.slice(0, most).map(({ id, title }) => ({
      id,
      title,
      leaves: select(index, { ...asked, document: [id] }).counts.edges,
    }));
  }, [ties, filter]);
  return rows.map(({ id, title, leaves }) => (
    <ChoiceRow
      key={id}
      words={title}
      checked={filter.document.includes(id)}
      leaves={leaves}
      of="tie"
      onChange={() => change(toggleFacet("document", id))}
    />
  ));
}
