import "./waiting.css";
import type { Signal } from "../state/signal.ts";
import { useSignal } from "./desk.tsx";

interface Props {
  readonly fault: Error | null;
  /** Bytes of the board so far. */
  readonly received: Signal<number>;
  again(): void;
}

/** The page before there is a board: the same frame, so that nothing moves when it comes. */
export function Waiting({ fault, received, again }: Props) {
  return (
    <div className="waiting">
      <header className="masthead">
        <span className="wordmark">Dramatis</span>
      </header>
      {fault ? (
        <div className="waiting-fault" role="alert">
          <h1>The board cannot be fetched</h1>
          <p>{fault.message}</p>
          <p className="quiet">If the server has just been started it is asked again every two seconds.</p>
          <button type="button" className="button strong" onClick={again}>
            Ask again
          </button>
        </div>
      ) : (
        <Progress received={received} />
      )}
    </div>
  );
}

/** How much of a large board has come; a small one is there before this is read. */
function Progress({ received }: { readonly received: Signal<number> }) {
  const megabytes = useSignal(received) / 1e6;
  return (
    <p className="waiting-word" role="status">
      Fetching the board …{megabytes >= 1 && ` ${megabytes.toFixed(0)} MB so far`}
    </p>
  );
}
