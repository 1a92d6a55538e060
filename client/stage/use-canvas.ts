import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { theme, watchTheme } from "../design/theme.ts";
import type { Canvas, CanvasEvents, CanvasModule, Scene } from "../graph/contract.ts";
import { type Desk, useDesk, useGlance, useStanding, useTies, useView } from "../page/desk.tsx";
import { useMedia } from "../page/use-media.ts";
import {
  chooseEdge,
  chooseNode,
  chooseNothing,
  pin,
  select,
  toggleOpened,
  toggleSelected,
} from "../state/producers.ts";
import { sceneOf } from "../state/scene.ts";
import { useLooks } from "./use-looks.ts";

type State = "waiting" | "drawn" | "missing";

/** Draws the board into an element and keeps it in step with the view. "missing": this browser cannot draw it. */
export function useCanvas(module: CanvasModule, place: RefObject<HTMLElement | null>) {
  const desk = useDesk();
  const view = useView();
  const [state, setState] = useState<State>("waiting");
  const [settling, setSettling] = useState(false);
  const scene = useScene();
  const latest = useRef(scene);
  latest.current = scene;

  useEffect(() => {
    let canvas: Canvas | null = null;
    let left = false;
    module.then(
      ({ createCanvas }) => {
        if (left || !place.current) return;
        try {
          canvas = createCanvas(place.current, desk.ties.board, eventsOf(desk, setSettling), latest.current);
        } catch (error) {
          missing(error);
          return;
        }
        if (desk.store.view().focus) canvas.fit();
        desk.canvas.set(canvas);
        setState("drawn");
      },
      (error: unknown) => left || missing(error),
    );
    function missing(error: unknown) {
      console.warn(error);
      const reason = error instanceof Error ? error.message : String(error);
      // CanvasUnavailable says all there is to say; anything else is a fault, and is named as one.
      const known = error instanceof Error && error.name === "CanvasUnavailable";
      desk.notice.set(known ? reason : `Drawing the graph failed: ${reason}. The list holds the same.`);
      setState("missing");
    }
    return () => {
      left = true;
      desk.canvas.set(null);
      canvas?.destroy();
    };
  }, [desk, module, place]);

  const { board } = useTies();
  // Before the scene that names what has come.
  useEffect(() => {
    desk.canvas.get()?.grow(board);
  }, [desk, board]);

  useEffect(() => {
    desk.canvas.get()?.show(scene);
  }, [desk, scene]);

  // What comes into a focus, and the whole board after it, is brought into the frame.
  const focused = useRef(view.focus);
  useEffect(() => {
    if (focused.current === view.focus) return;
    focused.current = view.focus;
    desk.canvas.get()?.fit();
  }, [desk, view.focus]);

  useEffect(() => {
    if (!place.current) return;
    const watcher = new ResizeObserver(() => desk.canvas.get()?.resize());
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [desk, place]);

  return { state, settling };
}

function useScene(): Scene {
  const ties = useTies();
  const view = useView();
  const standing = useStanding();
  const glance = useGlance();
  const shade = useSyncExternalStore(watchTheme, theme);
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const looks = useLooks(shade);
  const held = useRef<{ from: readonly unknown[]; scene: Scene } | null>(null);
  const from = [ties, view, standing, glance, shade, reducedMotion, looks];
  if (!held.current || from.some((value, position) => value !== held.current?.from[position])) {
    const scene = sceneOf(view, { ties, standing, glance, theme: shade, reducedMotion, ...looks });
    held.current = { from, scene };
  }
  return held.current.scene;
}

function eventsOf({ store }: Desk, settling: (running: boolean) => void): CanvasEvents {
  return {
    onNode: (key, add) => store.change(add ? toggleSelected(key) : chooseNode(key)),
    onEdge: (key) => store.change(chooseEdge(key)),
    onBackground: () => store.change(chooseNothing),
    // The canvas lights what is under the pointer by itself, without a new scene for each move.
    onHoverNode: () => {},
    onHoverEdge: () => {},
    onOpenNode: (key) => store.change(toggleOpened(key)),
    onBox: (keys) => store.change(select(keys)),
    onDragged: (key) => store.change(pin(key), "drag"),
    onSettling: settling,
  };
}
