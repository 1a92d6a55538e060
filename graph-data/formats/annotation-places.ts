import type { BoardIndex } from "../query/index/board-index.ts";

/** Evidence and mentions by document, in the order of its text; wider first, then evidence, then in the board's order. */
export interface AnnotationPlaces {
  /** Numbers of a document's annotations; undefined where nothing refers to it. */
  of(document: string): Uint32Array | undefined;
  /** What an annotation is of. */
  at(
    annotation: number,
  ):
    | { readonly claim: number; readonly evidence: number }
    | { readonly node: number; readonly mention: number };
}

/** More annotations than a board can have: a place and its number together fit into a double. */
const most = 2 ** 29;
/** Entries looked at in one step. */
const pace = 500;

/** Finds the places, a little at each step. */
export function* placeAnnotations({ claims, nodes }: BoardIndex): Generator<void, AnnotationPlaces> {
  const entry: number[] = [];
  const inner: number[] = [];
  const width: number[] = [];
  const byDocument = new Map<string, number[]>();
  const put = (
    of: number,
    { document, start, end }: { document: string; start: number; end: number },
    at: number,
  ) => {
    let found = byDocument.get(document);
    if (!found) {
      found = [];
      byDocument.set(document, found);
    }
    found.push(start * most + entry.length);
    entry.push(of);
    inner.push(at);
    width.push(end - start);
  };
  for (let claim = 0; claim < claims.count; claim++) {
    for (const [at, stretch] of claims.evidence(claim).entries()) put(claim, stretch, at);
    if (claim % pace === 0) yield;
  }
  const evidenceCount = entry.length;
  for (const node of nodes.inBoard) {
    for (const [at, stretch] of nodes.mentions(node).entries()) put(node, stretch, at);
    if (node % pace === 0) yield;
  }
  const sorted = new Map<string, Uint32Array>();
  for (const [document, places] of byDocument) {
    yield;
    sorted.set(document, inOrder(places, width));
  }
  return {
    of: (document) => sorted.get(document),
    at(annotation) {
      const [of, within] = [entry[annotation] as number, inner[annotation] as number];
      return annotation < evidenceCount ? { claim: of, evidence: within } : { node: of, mention: within };
    },
  };
}

/** By start, then wider first, then as they came. */
function inOrder(places: readonly number[], width: readonly number[]): Uint32Array {
  // Plain numbers are sorted several times faster than by a function that compares.
  const byStart = Float64Array.from(places).sort();
  const order = Uint32Array.from(byStart, (place) => place % most);
  const startOf = (at: number) => Math.floor((byStart[at] as number) / most);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && startOf(to) === startOf(from)) to++;
    if (to - from > 1) {
      const widthOf = (annotation: number) => width[annotation] as number;
      order.subarray(from, to).sort((a, b) => widthOf(b) - widthOf(a) || a - b);
    }
    from = to;
  }
  return order;
}
