import type { Known } from "./part/wanted.ts";
import type { Decoded, Unread } from "./url.ts";
import type { Choice, View } from "./view.ts";

/** The view without what this board does not have, and what that was. A copied link may be older than the board. */
export function settle(view: View, ties: Known): Decoded {
  const unread: Unread[] = [];
  const miss = (name: string, value: string) => {
    unread.push({ name, value, advice: "this board has none of that name" });
    return false;
  };
  const hasNode = (name: string) => (key: string) => ties.nodes.has(key) || miss(name, key);

  const settled: View = {
    ...view,
    choice: view.choice && hasChoice(view.choice) ? view.choice : null,
    selected: view.selected.filter(hasNode("select")),
    pinned: view.pinned.filter(hasNode("pin")),
    path:
      view.path && [view.path.from, view.path.to].every(hasNode("path"))
        ? { ...view.path, avoid: view.path.avoid.filter(hasNode("avoid")) }
        : null,
    focus:
      view.focus && hasNode("focus")(view.focus.key)
        ? { ...view.focus, opened: view.focus.opened.filter(hasNode("open")) }
        : null,
    document:
      view.document && (ties.documents.has(view.document) || miss("article", view.document))
        ? view.document
        : null,
  };
  return { view: settled, unread };

  function hasChoice(choice: Choice): boolean {
    switch (choice.type) {
      case "node":
        return hasNode("node")(choice.key);
      case "edge":
        return ties.edges.has(choice.key) || miss("edge", choice.key);
      case "claim":
        return ties.claims.has(choice.key) || miss("claim", choice.key);
      case "passage":
        return ties.documents.has(choice.document) || miss("passage", choice.document);
    }
  }
}
