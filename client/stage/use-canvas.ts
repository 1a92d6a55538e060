import { type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { theme, watchTheme } from "../design/theme.ts";
import type { Scene } from "../graph/contract.ts";
import { useDesk, useGlance, useSignal, useStanding, useTies, useView } from "../page/desk.tsx";
import { useMedia } from "../page/use-media.ts";
import { sceneOf } from "../state/scene.ts";
import { useLooks } from "./use-looks.ts";

/** Takes over the drawing into an element, and keeps it in step with the view. */
export function useCanvas(place: RefObject<HTMLElement | null>) {
  const desk = useDesk();
  const view = useView();
  const { state, host, settling } = useSignal(desk.drawing);
  const scene = useScene();

  useLayoutEffect(() => {
    if (host) place.current?.append(host);
  }, [host, place]);

  // Before the scene that names what has come.
  const ties = useTies();
  useEffect(() => {
    if (desk.part) desk.canvas.get()?.grow(ties.board);
  }, [desk, ties]);

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
    if (!host) return;
    const watcher = new ResizeObserver(() => desk.canvas.get()?.resize());
    watcher.observe(host);
    return () => watcher.disconnect();
  }, [desk, host]);

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
