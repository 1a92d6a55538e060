import "./details.css";
import { useDesk, useTies, useView } from "../../page/desk.tsx";
import { footingsWithin } from "../../state/choice-light.ts";
import { EdgeDetails } from "./edge-details.tsx";
import { NodeDetails } from "./node-details.tsx";
import { Overview } from "./overview.tsx";
import { PassageDetails } from "./passage-details.tsx";
import { SelectionDetails } from "./selection-details.tsx";

/** What is chosen: a node, a tie, a passage, several nodes; or the board at a glance. */
export default function Details() {
  const { choice, selected } = useView();
  const { part } = useDesk();
  const ties = useTies();
  // What is chosen and not here is being brought, or left out of the view with a word why.
  const instead = part ? <p className="details quiet">Bringing what was asked for …</p> : <Overview />;
  if (selected.length > 0) return <SelectionDetails keys={selected} />;
  switch (choice?.type) {
    case undefined:
      return <Overview />;
    case "node": {
      const node = ties.nodes.get(choice.key);
      return node ? <NodeDetails key={node.key} node={node} /> : instead;
    }
    case "edge": {
      const edge = ties.edges.get(choice.key);
      return edge ? <EdgeDetails key={edge.key} edge={edge} claim={null} /> : instead;
    }
    case "claim": {
      const tied = ties.claims.get(choice.key);
      return tied ? <EdgeDetails key={tied.edge.key} edge={tied.edge} claim={choice.key} /> : instead;
    }
    case "passage":
      return <PassageDetails footings={footingsWithin(choice, ties)} />;
  }
}
