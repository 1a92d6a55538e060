import { type FormEvent, useId, useState } from "react";
import { interval } from "../../../graph-data/query/dates/interval.ts";
import { InvalidDate } from "../../../graph-data/query/errors.ts";
import { useChange, useView } from "../../page/desk.tsx";
import { filterBy } from "../../state/producers.ts";
import { Facet } from "./facet.tsx";

/** A range of time in writing; the timeline's thumbs do the same. */
export function TimeFacet() {
  const { from, to } = useView().filter;
  return (
    <Facet label="Time" chosen={Number((from ?? to) !== null)}>
      <TimeForm key={`${from} ${to}`} from={from} to={to} />
    </Facet>
  );
}

function TimeForm({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  const change = useChange();
  const [fault, setFault] = useState("");
  const id = useId();

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string) => String(form.get(name) ?? "").trim() || null;
    const asked = { from: read("from"), to: read("to") };
    const wrong = faultOf(asked.from) ?? faultOf(asked.to) ?? orderFault(asked);
    setFault(wrong ?? "");
    if (!wrong) change(filterBy(asked));
  }

  return (
    <form className="time-form" onSubmit={apply}>
      <p className="facet-head">Dated claims within</p>
      <label>
        From
        <input
          name="from"
          defaultValue={from ?? ""}
          placeholder="2025-09"
          aria-describedby={id}
          autoComplete="off"
        />
      </label>
      <label>
        To
        <input
          name="to"
          defaultValue={to ?? ""}
          placeholder="2025-11-17"
          aria-describedby={id}
          autoComplete="off"
        />
      </label>
      <button type="submit" className="button outlined">
        Apply
      </button>
      <p id={id} className="quiet" data-fault={fault !== ""} role={fault ? "alert" : undefined}>
        {fault || "A year, a month or a day. Undated claims are left out once a range is set."}
      </p>
    </form>
  );
}

function faultOf(text: string | null): string | null {
  if (text === null) return null;
  try {
    interval(text);
    return null;
  } catch (error) {
    if (error instanceof InvalidDate) return `${error.message}.`;
    throw error;
  }
}

function orderFault({ from, to }: { from: string | null; to: string | null }): string | null {
  if (from === null || to === null || interval(from).from <= interval(to).to) return null;
  return `“${from}” comes after “${to}”; swap them.`;
}
