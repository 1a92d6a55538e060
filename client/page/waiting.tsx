import "./waiting.css";

interface Props {
  readonly fault: Error | null;
  again(): void;
}

/** The page before there is a board: the same frame, so that nothing moves when it comes. */
export function Waiting({ fault, again }: Props) {
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
        <p className="waiting-word" role="status">
          Fetching the board …
        </p>
      )}
    </div>
  );
}
