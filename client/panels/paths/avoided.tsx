import "../filters/chip.css";
import { Icon } from "../../design/icon.tsx";
import { useChange, useTies } from "../../page/desk.tsx";
import { askPath } from "../../state/producers.ts";
import type { PathQuestion } from "../../state/view.ts";
import { labelOf } from "../../words/sentence-of.ts";

/** The nodes that no chain may cross, each to be let in again. */
export function Avoided({ question: { from, to, avoid } }: { readonly question: PathQuestion }) {
  const ties = useTies();
  const change = useChange();
  if (avoid.length === 0) return null;
  return (
    <ul className="avoided" aria-label="Avoided">
      {avoid.map((key) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            onClick={() =>
              change(
                askPath(
                  from,
                  to,
                  avoid.filter((other) => other !== key),
                ),
              )
            }
          >
            avoiding {labelOf(key, ties)}
            <span className="unseen">: let it in again</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
