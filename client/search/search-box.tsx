import "./search-box.css";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Icon } from "../design/icon.tsx";
import { useDesk } from "../page/desk.tsx";
import { onKey } from "../page/keys.ts";
import { OptionList } from "./option-list.tsx";
import type { Option } from "./options.ts";
import { useOptions } from "./use-options.ts";

/**
 * The search palette: nodes, ties, quotes and commands. A combobox with a list as the ARIA Authoring Practices have it:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ . The focus stays in the field; aria-activedescendant moves.
 */
export function SearchBox() {
  const { store } = useDesk();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { options, word } = useOptions(question, open);
  const at = Math.min(active, options.length - 1);

  useEffect(
    () =>
      onKey((command) => {
        if (command !== "search") return false;
        field.current?.focus();
        field.current?.select();
        setOpen(true);
        return true;
      }),
    [],
  );

  function choose(option: Option) {
    setOpen(false);
    setQuestion("");
    setActive(0);
    field.current?.blur();
    if (option.action.type === "do") {
      option.action.act();
      return;
    }
    store.change(option.action.producer);
    // Where the answer stands: a reader by keyboard or ear goes on from there.
    requestAnimationFrame(() => document.getElementById("details")?.focus({ preventScroll: true }));
  }

  function onKeyDown(event: KeyboardEvent) {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (steps) {
      event.preventDefault();
      if (!open) setOpen(true);
      else setActive((at + steps + options.length) % Math.max(1, options.length));
    } else if (event.key === "Enter") {
      const option = options[at];
      if (open && option) choose(option);
      event.preventDefault();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (question) setQuestion("");
      else field.current?.blur();
      setOpen(false);
    }
  }

  const listed = open && (options.length > 0 || question.trim() !== "");
  return (
    <div className="search" data-open={listed}>
      <Icon name="search" />
      <input
        ref={field}
        className="search-field"
        type="text"
        role="combobox"
        aria-label="Search"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && options[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search names, ties, quotes, commands ( / )"
        value={question}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuestion(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <OptionList
        id={id}
        options={listed ? options : []}
        active={at}
        word={listed && options.length === 0 ? word : null}
        choose={choose}
        point={setActive}
      />
    </div>
  );
}
