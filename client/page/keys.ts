/** What the keyboard can do anywhere on the page, by name; the page says what each does. */
export type KeyCommand = "search" | "undo" | "redo" | "leave";

type Listener = (command: KeyCommand) => boolean;

const listeners = new Set<Listener>();

/** Adds a listener; it returns whether it has dealt with the command. */
export function onKey(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function watchKeys(): void {
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    const command = commandOf(event, isField(event.target));
    if (command && [...listeners].reverse().some((listener) => listener(command))) event.preventDefault();
  });
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** In a field, what writing needs stays the field's: "/" is a letter there, and Ctrl-Z takes back words. */
export function commandOf(event: Pressed, inField: boolean): KeyCommand | null {
  const held = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (held && !event.altKey && key === "k") return "search";
  if (inField) return null;
  if (held && !event.altKey && key === "z") return event.shiftKey ? "redo" : "undo";
  if (event.ctrlKey && !event.altKey && key === "y") return "redo";
  if (held || event.altKey) return null;
  if (key === "/") return "search";
  return key === "escape" ? "leave" : null;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typed = target instanceof HTMLInputElement && !["checkbox", "radio", "range"].includes(target.type);
  return typed || target instanceof HTMLTextAreaElement || target.isContentEditable;
}
