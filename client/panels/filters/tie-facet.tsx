import { useState } from "react";
import { type Family, families, predicateRow } from "../../../graph-data/model/predicates.ts";
import type { Counts, FacetCount } from "../../../graph-data/query/counts.ts";
import { forwardLabel } from "../../../graph-data/query/sentence.ts";
import { Icon } from "../../design/icon.tsx";
import { useChange, useView } from "../../page/desk.tsx";
import { choosesPredicate, toggleFamily, togglePredicate } from "../../state/filtering/families.ts";
import { isFamily } from "../../state/filtering/known-names.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { Facet } from "./facet.tsx";
import { useCounts } from "./use-counts.ts";

/** Families of predicates, and the predicates within. */
export function TieFacet() {
  const { family, predicate } = useView().filter;
  return (
    <Facet label="Tie" chosen={family.length + predicate.length}>
      <TieChoices />
    </Facet>
  );
}

function TieChoices() {
  const counts = useCounts();
  return (
    <>
      <p className="facet-head">
        Only what is said so <span>ties</span>
      </p>
      {counts.family.map((count) =>
        isFamily(count.value) ? (
          <FamilyRow
            key={count.value}
            name={count.value}
            leaves={count.edges}
            predicates={within(counts, count.value)}
          />
        ) : null,
      )}
    </>
  );
}

interface RowProps {
  readonly name: Family;
  readonly leaves: number;
  readonly predicates: readonly FacetCount[];
}

function FamilyRow({ name, leaves, predicates }: RowProps) {
  const { filter } = useView();
  const change = useChange();
  const [open, setOpen] = useState(false);
  const known = predicates.map(({ value }) => value);
  const { label } = families[name];
  return (
    <div className="family">
      <div className="family-head">
        <ChoiceRow
          words={label}
          checked={filter.family.includes(name)}
          partly={known.some((predicate) => filter.predicate.includes(predicate))}
          leaves={leaves}
          of="tie"
          onChange={() => change(toggleFamily(name))}
        />
        <button
          type="button"
          className="button icon family-open"
          aria-expanded={open}
          aria-label={`Predicates of ${label}`}
          title={`Predicates of ${label}`}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
        </button>
      </div>
      {open && (
        <div className="family-within">
          {predicates.map(({ value, edges }) => (
            <ChoiceRow
              key={value}
              words={forwardLabel(value)}
              checked={choosesPredicate(filter, name, value)}
              leaves={edges}
              of="tie"
              onChange={() => change(togglePredicate(name, value, known))}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function within(counts: Counts, family: Family): readonly FacetCount[] {
  return counts.predicate.filter(({ value }) => predicateRow(value)?.family === family);
}
