import { type ReactNode, useId, useRef, useState } from "react";
import { Icon } from "../../design/icon.tsx";
import { phone, useMedia } from "../../page/use-media.ts";
import { useLeaving } from "./use-leaving.ts";

interface Props {
  readonly label: string;
  /** How many of its choices are made. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/**
 * One facet: a button that opens its choices below it (in a strip) or in place (in the sheet of a phone).
 * A disclosure, not a menu: the choices stay open while several are made. Escape, or going elsewhere, closes it.
 */
export function Facet({ label, chosen, children }: Props) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  // In the sheet nothing is covered, so nothing need close by itself.
  const inSheet = useMedia(phone);
  useLeaving(open && !inSheet, place, (byKey) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  });

  return (
    <div className="facet" ref={place}>
      <button
        type="button"
        ref={button}
        className="button facet-button"
        aria-expanded={open}
        aria-controls={id}
        data-chosen={chosen > 0}
        onClick={() => setOpen(!open)}
      >
        {label}
        {chosen > 0 && (
          <span className="facet-number">
            {chosen}
            <span className="unseen"> chosen</span>
          </span>
        )}
        <Icon name="chevron" />
      </button>
      <fieldset id={id} className="facet-choices" hidden={!open}>
        <legend className="unseen">{label}</legend>
        {open && children}
      </fieldset>
    </div>
  );
}
