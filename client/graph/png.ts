import type { Stage } from "./stage.ts";

/** From the back to the front. */
const layers = ["edges", "labels"] as const;

/** What is seen now, on paper. Rejects where the browser gives no image. */
export function takePicture(stage: Stage): Promise<Blob> {
  const { sigma } = stage;
  // WebGL keeps nothing between frames: the picture is taken in the one just drawn.
  const frame = () => sigma.refresh({ partialGraph: {}, skipIndexation: true });
  frame();
  if (stage.look.finish?.()) frame();
  const canvases = sigma.getCanvases();
  const picture = document.createElement("canvas");
  picture.width = canvases.edges?.width ?? 1;
  picture.height = canvases.edges?.height ?? 1;
  const context = picture.getContext("2d");
  if (!context) return Promise.reject(new Error("This browser gives no canvas to draw the picture on."));
  context.fillStyle = stage.moment.palette.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const layer of layers) {
    const canvas = canvases[layer];
    if (canvas) context.drawImage(canvas, 0, 0);
  }
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("This browser made no image of the graph."));
    }, "image/png");
  });
}
