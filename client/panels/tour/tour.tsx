import "./tour.css";
import { useView } from "../../page/desk.tsx";
import { Begin } from "./begin.tsx";
import { Stop } from "./stop.tsx";
import { useTour } from "./use-tour.ts";

/** A short guided story of the board: a text, a view, and the claims that both rest on. */
export default function Tour() {
  const found = useTour();
  const at = useView().tour;
  switch (found.state) {
    case "waiting":
      return <p className="tour-word">Fetching the tour …</p>;
    case "none":
      return <p className="tour-word">This board has no tour.</p>;
    case "fault":
      return (
        <div className="tour-word" role="alert">
          <p>The tour cannot be fetched: {found.message}</p>
          <button type="button" className="button outlined" onClick={found.again}>
            Ask again
          </button>
        </div>
      );
    case "here": {
      const { tour } = found;
      const position = tour.steps.findIndex(({ id }) => id === at);
      return position === -1 ? <Begin tour={tour} /> : <Stop tour={tour} position={position} />;
    }
  }
}
