import type { Canvas, Theme } from "../../graph/contract.ts";
import { drawSvg } from "../../graph/svg.ts";
import { type Source, sourceLine } from "../../state/takeaway/source-line.ts";

/** Average width of a letter of the source line, in pixels. */
const letter = 5.9;

/** What is seen, as SVG with its legend and source. */
export function svgOf(canvas: Canvas, theme: Theme, source: Source): string {
  const snapshot = canvas.snapshot();
  return drawSvg(snapshot, { theme, source: sourceLine(source, Math.floor((snapshot.width - 32) / letter)) });
}

/** The canvas as it stands, at its own resolution, above the SVG's legend and source. */
export async function pngOf(canvas: Canvas, theme: Theme, source: Source): Promise<Blob> {
  const { width } = canvas.snapshot();
  const below = new Image();
  below.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(canvas, theme, source))}`;
  const [seen] = await Promise.all([canvas.toPNG().then(createImageBitmap), below.decode()]);
  const scale = seen.width / width;
  const sheet = document.createElement("canvas");
  sheet.width = seen.width;
  sheet.height = Math.round(below.naturalHeight * scale);
  const context = sheet.getContext("2d");
  if (!context) throw new Error("this browser gives no canvas to draw on");
  context.drawImage(below, 0, 0, sheet.width, sheet.height);
  context.drawImage(seen, 0, 0);
  return new Promise((resolve, reject) => {
    sheet.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("this browser made no image"))),
      "image/png",
    );
  });
}

/** Hands a file to the browser's downloads. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
