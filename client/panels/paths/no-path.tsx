import type { Paths } from "../../../graph-data/query/paths.ts";
import { useChange, useTies, useView } from "../../page/desk.tsx";
import { filterCount } from "../../state/is-filtered.ts";
import { clearFilter } from "../../state/producers.ts";
import type { PathQuestion } from "../../state/view.ts";
import { labelOf } from "../../words/sentence-of.ts";
import { Avoided } from "./avoided.tsx";

interface Props {
  readonly question: PathQuestion;
  readonly answer: Paths;
}

/** Why there is no chain, and what would bring one. */
export function NoPath({ question, answer }: Props) {
  const ties = useTies();
  const change = useChange();
  const filtered = filterCount(useView().filter) > 0;
  const ends = `${labelOf(question.from, ties)} and ${labelOf(question.to, ties)}`;
  return (
    <div className="no-path" role="status">
      <p>
        {question.from === question.to
          ? "Both ends are the same node."
          : answer.distance === null
            ? `No chain of ties leads between ${ends}${filtered ? " within the filters" : ""}.`
            : `The shortest chain between ${ends} has ${answer.distance} hops: too far to say anything.`}
      </p>
      <Avoided question={question} />
      {filtered && (
        <button type="button" className="button outlined" onClick={() => change(clearFilter)}>
          Clear filters
        </button>
      )}
    </div>
  );
}
