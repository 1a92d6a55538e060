import { theme } from "../../design/theme.ts";
import type { Canvas } from "../../graph/contract.ts";
import { addressOf, copyLinkTo } from "../../page/clipboard.ts";
import { useDesk, useSignal, useStanding, useTies, useView } from "../../page/desk.tsx";
import { PartNote } from "../../page/part-note.tsx";
import { filterCount } from "../../state/is-filtered.ts";
import { exportAddress, files, gephiLiteAddress } from "../../state/takeaway/export-address.ts";
import { download, pngOf, svgOf } from "./picture.ts";

/** Everything that can be taken along, with the view and its filters as they are now. */
export default function TakeAway() {
  const { notice, canvas: held, part } = useDesk();
  const ties = useTies();
  const canvas = useSignal(held);
  const view = useView();
  const { shown } = useStanding();
  const filters = filterCount(view.filter);
  const address = addressOf(view);
  const source = {
    titles: ties.board.attributes.documents.map(({ title }) => title),
    shown: shown?.edges.size ?? ties.edges.size,
    all: part?.whole.size ?? ties.edges.size,
    address,
  };

  async function take(what: string, work: (canvas: Canvas) => Promise<Blob> | Blob, name: string) {
    if (!canvas) return;
    try {
      download(name, await work(canvas));
      notice.set(`${what} is on its way to your downloads.`);
    } catch (error) {
      notice.set(`${what} could not be made: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }

  return (
    <>
      <section>
        <h3>The picture, as it is seen</h3>
        <div className="take-row">
          <button
            type="button"
            className="button outlined"
            disabled={!canvas}
            onClick={() => take("The picture", (seen) => pngOf(seen, theme(), source), "dramatis.png")}
          >
            PNG
          </button>
          <button
            type="button"
            className="button outlined"
            disabled={!canvas}
            onClick={() =>
              take(
                "The drawing",
                (seen) => new Blob([svgOf(seen, theme(), source)], { type: "image/svg+xml" }),
                "dramatis.svg",
              )
            }
          >
            SVG
          </button>
          <span className="quiet">with legend and source</span>
        </div>
      </section>
      <section>
        <h3>The graph, as a file</h3>
        <p className="quiet">
          {filters === 0
            ? "The whole board: no filter is set."
            : "What the filters let through, without speakers who are switched off."}
        </p>
        <PartNote>Files hold the whole board, also what is not shown here.</PartNote>
        <ul className="take-files">
          {files.map(({ name, label, help }) => (
            <li key={name}>
              <a className="take-file" href={exportAddress(name, view.filter)} download>
                <strong>{label}</strong>
                <span className="quiet">{help}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Elsewhere</h3>
        <div className="take-row">
          <a
            className="button outlined"
            href={gephiLiteAddress(location.origin, view.filter)}
            target="_blank"
            rel="noopener"
          >
            Open in Gephi Lite
          </a>
          <button type="button" className="button outlined" onClick={() => void copyLinkTo(view, notice)}>
            Copy link
          </button>
        </div>
      </section>
    </>
  );
}
