/** Strokes in a square of 20 units. */
const drawings = {
  search: "M9 3.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 4 4",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4",
  redo: "M16 8H8a4 4 0 0 0 0 8h4m4-8-4-4m4 4-4 4",
  link: "M8.5 11.5 11.5 8.500M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2",
  quote: "M4 14h3l2-4V5H4v5h3M12 14h3l2-4V5h-5v5h3",
  article: "M4 3h12v14H4ZM7 7h6M7 10h6M7 13h4",
  close: "m5 5 10 10M15 5 5 15",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4",
  reset: "M10 4a6 6 0 1 1-5.6 4M4 3v5h5",
  play: "M6 4v12l10-6Z",
  stop: "M5 5h10v10H5Z",
  box: "M3 3h3M9 3h3M15 3h2v2M17 8v3M17 14v3h-3M11 17H8M5 17H3v-3M3 11V8M3 5V3",
  sun: "M10 6.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.5 10H18M4.3 4.300l1.1 1.100M14.6 14.600l1.1 1.100M4.3 15.700l1.1-1.100M14.6 5.400l1.1-1.1",
  moon: "M16 11.500A6.5 6.5 0 0 1 8.5 4 6.5 6.5 0 1 0 16 11.500Z",
  system: "M3 4h14v9H3ZM7 16.500h6M10 13v3.5",
  list: "M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  pin: "M8 3h4l-.5 5 3 3h-9l3-3ZM10 11v6",
  layout:
    "M5 3.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM15 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8 13a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM6.9 6 13 7.500M5.5 7.5 7.5 13M13.8 9.6 9.4 13.5",
  size: "M5.5 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM12.5 4a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z",
  colour:
    "M10 3a7 7 0 1 0 0 14c1.5 0 1.5-1.2 1-2-.6-1 0-2 1.2-2H14a3 3 0 0 0 3-3c0-4-3-7-7-7ZM6.5 10h.01M8.5 6.500h.01M12.5 6.500h.01",
  chevron: "m6 8 4 4 4-4",
  start: "M4 10h11m-4-4 4 4-4 4",
  download: "M10 3v9m-4-4 4 4 4-4M4 16h12",
  guide: "M5 17V4M5 4h9l-2 3 2 3H5",
  back: "M16 10H5m4-4-4 4 4 4",
} as const;

export type IconName = keyof typeof drawings;

/** Always beside a word or inside a named control, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
