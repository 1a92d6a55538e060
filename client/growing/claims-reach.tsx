import "./growing.css";
import { useState } from "react";
import { useDesk, useSignal } from "../page/desk.tsx";
import { ofWhole, said } from "../state/part/extent.ts";
import type { Part } from "../state/part/part.ts";
import { bringClaims, step, useClaimsTotal } from "./claims-beyond.ts";
import { telling } from "./growing.ts";

interface Props {
  readonly part: Part;
  /** The API's filter. */
  readonly query: string;
  /** How many of the claims that it keeps are here. */
  readonly here: number;
  /** What they are claims of: "of this article". */
  readonly of: string;
}

/** How many of some claims are here, of how many in the whole board; and a way to the others. */
export function ClaimsReach({ part, query, here, of }: Props) {
  const { held } = useDesk();
  const doing = useSignal(part.doing);
  const { total, fault } = useClaimsTotal(query);
  const [far, setFar] = useState(false);
  const lacks = total !== null && here < total;

  async function more() {
    const found = await bringClaims({ held, part }, query);
    setFar(!found);
  }

  return (
    <div className="claims-reach" role="status">
      {fault && (
        <p>
          How many claims {of} there are in all could not be fetched: {fault}.
        </p>
      )}
      {total !== null && (
        <p>
          {lacks
            ? `${ofWhole(here, total)} claims ${of} are here.`
            : `All ${said(total)} claims ${of} are here.`}
        </p>
      )}
      {lacks && far && <p>The others lie further on than is looked through: narrow the filters.</p>}
      {lacks && !far && (
        <button
          type="button"
          className="button outlined"
          disabled={doing.type === "bringing"}
          onClick={() => void telling(part, more)}
        >
          {doing.type === "bringing" ? "Bringing …" : `Bring ${Math.min(step, total - here)} more`}
        </button>
      )}
    </div>
  );
}
