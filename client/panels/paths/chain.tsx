import { modalities } from "../../../graph-data/model/modalities.ts";
import type { Path } from "../../../graph-data/query/paths.ts";
import { KindMark } from "../../design/kind-mark.tsx";
import { useChange, useTies } from "../../page/desk.tsx";
import { voiceLabel } from "../../state/filtering/chips.ts";
import { weakestHops } from "../../state/paths/chain.ts";
import { askPath, chooseNode } from "../../state/producers.ts";
import type { PathQuestion } from "../../state/view.ts";
import { labelOf } from "../../words/sentence-of.ts";
import { Avoided } from "./avoided.tsx";
import { Hop } from "./hop.tsx";

interface Props {
  readonly path: Path;
  readonly sentence: string;
  readonly question: PathQuestion;
}

/** One chain, as a sentence and hop by hop. */
export function Chain({ path, sentence, question }: Props) {
  const ties = useTies();
  const change = useChange();
  const weakest = weakestHops(path);
  const [first = ""] = path.nodes;
  const kind = ties.nodes.get(first)?.attributes.kind;
  const { from, to, avoid } = question;
  return (
    <>
      <p className="chain-sentence">{sentence}</p>
      <p className="quiet">
        {path.hops} {path.hops === 1 ? "hop" : "hops"}; as strong as its weakest link, which is{" "}
        {modalities[path.weakestModality].label}. Vouched for by{" "}
        {path.claimants.map((key) => voiceLabel(key, ties)).join(", ")}.
      </p>
      <Avoided question={question} />
      <div className="hop-node">
        {kind && <KindMark kind={kind} />}
        <button type="button" className="textual" onClick={() => change(chooseNode(first))}>
          {labelOf(first, ties)}
        </button>
      </div>
      <ol className="hops" aria-label="Hops">
        {path.steps.map((step, hop) => {
          const next = path.nodes[hop + 1] ?? first;
          const last = hop === path.steps.length - 1;
          return (
            <Hop
              key={next}
              step={step}
              to={next}
              weakest={weakest.includes(hop)}
              {...(!last && { avoid: () => change(askPath(from, to, [...avoid, next])) })}
            />
          );
        })}
      </ol>
    </>
  );
}
