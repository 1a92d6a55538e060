import { type Kind, kinds, type NodeShape } from "../../graph-data/model/kinds.ts";

/** Drawn in a square of 16 units; the same shapes as on the canvas. */
const shapes = {
  circle: <circle cx="8" cy="8" r="6" />,
  square: <rect x="2.5" y="2.5" width="11" height="11" />,
  diamond: <path d="M8 1 15 8 8 15 1 8Z" />,
  triangle: <path d="M8 2 15 14H1Z" />,
  hexagon: <path d="M4.5 2h7L15 8l-3.5 6h-7L1 8Z" />,
  pentagon: <path d="m8 1.5 7 5.1-2.7 8.200H3.700L1 6.600Z" />,
  ring: (
    <path
      fillRule="evenodd"
      d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3.500a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z"
    />
  ),
  cross: <path d="M5.5 1.500h5v4h4v5h-4v4h-5v-4h-4v-5h4Z" />,
  pill: <rect x="1" y="4.5" width="14" height="7" rx="3.5" />,
} as const satisfies Record<NodeShape, React.ReactNode>;

/** A kind's shape in its colour. The word beside it says the same, so it is hidden from screen readers. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  return (
    <svg className={`kind-mark kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kinds[kind].shape]}
    </svg>
  );
}
