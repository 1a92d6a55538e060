import type { ReactNode } from "react";
import { useDesk } from "./desk.tsx";

/** Says of what stands beside it that it is of a part; nothing where all of the board is here. */
export function PartNote({ children }: { readonly children: ReactNode }) {
  return useDesk().part ? <p className="quiet">{children}</p> : null;
}
