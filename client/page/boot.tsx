import { useEffect, useState } from "react";
import type { Board } from "../../graph-data/model/graph.ts";
import { Refused } from "../data/ask.ts";
import { tiesOf } from "../data/ties.ts";
import type { CanvasModule } from "../graph/contract.ts";
import type { Signal } from "../state/signal.ts";
import { type Desk, DeskContext } from "./desk.tsx";
import { openDesk } from "./open-desk.ts";
import { Page } from "./page.tsx";
import { Waiting } from "./waiting.tsx";

interface Props {
  /** The first attempt, under way before the page is drawn. */
  readonly first: Promise<Board>;
  fetchBoard(): Promise<Board>;
  /** Bytes of the board so far. */
  readonly received: Signal<number>;
  readonly canvas: CanvasModule;
}

/** From the address opened to the board on the desk; says what it waits for, and what to do when nothing comes. */
export function Boot({ first, fetchBoard, received, canvas }: Props) {
  const [asked, setAsked] = useState(first);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [fault, setFault] = useState<Error | null>(null);

  useEffect(() => {
    let left = false;
    asked.then(
      (found) => left || setDesk(openDesk(tiesOf(found))),
      (error: Error) => left || setFault(error),
    );
    return () => {
      left = true;
    };
  }, [asked]);

  // A server that is starting or restarting is asked again by itself; one that refuses is not.
  useEffect(() => {
    if (!fault || fault instanceof Refused) return;
    const timer = setTimeout(again, 2000);
    return () => clearTimeout(timer);
  });

  function again() {
    setFault(null);
    setAsked(fetchBoard());
  }

  if (!desk) return <Waiting fault={fault} received={received} again={again} />;
  return (
    <DeskContext value={desk}>
      <Page canvas={canvas} />
    </DeskContext>
  );
}
