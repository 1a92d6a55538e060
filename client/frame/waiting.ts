/** What is said in the graph's place until there is a graph. */
export interface Waiting {
  /** How much of a large board has come, in bytes; a small one is there before this is read. */
  received(bytes: number): void;
  drawing(nodes: number, edges: number): void;
  /** What went wrong, a button that calls `retry`, and what happens without it, where anything does. */
  fault(title: string, error: Error, retry: () => void, meanwhile?: string): void;
  /** Nothing has come yet, after a fault. */
  again(): void;
  done(): void;
}

/** Words in `place`, which the screen reader is told of. Nothing of the page's own parts is here yet. */
export function waitingIn(place: HTMLElement): Waiting {
  let shown: HTMLElement | null = null;
  let megabytes = 0;

  function show(element: HTMLElement): void {
    shown?.remove();
    shown = element;
    place.append(element);
  }

  function say(words: string): void {
    if (!shown?.classList.contains("waiting-word")) {
      const word = make("p", "waiting-word");
      word.setAttribute("role", "status");
      show(word);
    }
    if (shown) shown.textContent = words;
  }

  return {
    received(bytes) {
      const come = Math.round(bytes / 1e6);
      if (come <= megabytes) return;
      megabytes = come;
      say(`Fetching the board … ${come} MB so far`);
    },
    drawing: (nodes, edges) => say(`Drawing ${nodes} nodes and ${edges} ties …`),
    fault(title, error, retry, meanwhile) {
      const fault = make("div", "waiting-fault");
      fault.setAttribute("role", "alert");
      const button = make("button", "button strong", "Ask again");
      button.addEventListener("click", retry);
      fault.append(make("h1", "", title), make("p", "", error.message));
      if (meanwhile) fault.append(make("p", "quiet", meanwhile));
      fault.append(button);
      show(fault);
    },
    again() {
      megabytes = 0;
      say("Fetching the board …");
    },
    done() {
      shown?.remove();
      shown = null;
    },
  };
}

function make(name: string, className: string, words = ""): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}
