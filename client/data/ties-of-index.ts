import type { Board, EdgeEntry, NodeEntry } from "../../graph-data/model/graph.ts";
import type { BoardIndex, Stretch } from "../../graph-data/query/index/columns.ts";
import { findEdge } from "../../graph-data/query/index/find-edge.ts";
import { knownIndex } from "./known-index.ts";
import { LazyMap } from "./lazy-map.ts";
import { byStart, documentsOf, type Footing, type Ties } from "./ties.ts";

/** The same as tiesOf the index's board, with nothing made before it is asked for. `names` are of those not on it. */
export function tiesOfIndex(index: BoardIndex, names?: Ties["names"]): Ties {
  const { nodes, edges, claims, entries, ids, claimIds } = index;
  const nodeId = (key: string) => ids.get(key);
  const nodeAt = (place: number) => nodes.inBoard[place] as number;
  const tied = (claim: number) => {
    const tie = claims.edge[claim] as number;
    const edge = entries.edge(tie);
    const within = claim - (edges.claimOffsets[tie] as number);
    return { edge, claim: edge.attributes.claims[within] as (typeof edge.attributes.claims)[number] };
  };
  const documents = documentsOf(index);
  const board = boardWhenAsked(index);
  const footings = whenAsked(() => footingsOf(index, documents, tied));
  const placeOf = whenAsked(() => {
    const places = new Uint32Array(nodes.count);
    for (let place = 0; place < nodes.count; place++) places[nodeAt(place)] = place;
    return places;
  });
  const place = (key: string) => {
    const id = nodeId(key);
    return id === undefined ? null : (placeOf()[id] as number);
  };
  const keyAt = (at: number) => nodes.keys[nodeAt(at)] as string;
  return {
    board,
    ...(names && { names }),
    nodes: new LazyMap(nodes.count, place, keyAt, (at) => entries.node(nodeAt(at))),
    edges: new LazyMap(edges.count, (key) => findEdge(index, key), edges.key, entries.edge),
    claims: new LazyMap(claims.count, (id) => claimIds.get(id), claims.id, tied),
    documents,
    edgesOf: new LazyMap(nodes.count, place, keyAt, (at) =>
      Array.from(edgesAt(index, nodeAt(at)), (edge) => entries.edge(edge)),
    ),
    get footings() {
      return footings();
    },
  };
}

/** Edges at a node, either way, ascending; a loop once. */
function edgesAt({ out, in: into }: BoardIndex, node: number): Uint32Array {
  const from = out.edges.subarray(out.offsets[node], out.offsets[node + 1]);
  const [start, end] = [into.offsets[node] as number, into.offsets[node + 1] as number];
  const to = into.edges.subarray(start, end).filter((_edge, place) => into.ends[start + place] !== node);
  const all = new Uint32Array(from.length + to.length);
  all.set(from);
  all.set(to, from.length);
  return all.sort();
}

/** A board whose lists are made when they are asked for. */
function boardWhenAsked(index: BoardIndex): Board {
  const { attributes, nodes, edges, entries } = index;
  const nodeList = whenAsked(() => Array.from(nodes.inBoard, (id): NodeEntry => entries.node(id)));
  const edgeList = whenAsked(() =>
    Array.from({ length: edges.count }, (_, id): EdgeEntry => entries.edge(id)),
  );
  const board: Board = {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes,
    get nodes() {
      return nodeList();
    },
    get edges() {
      return edgeList();
    },
  };
  knownIndex.set(board, index);
  return board;
}

function whenAsked<T>(make: () => T): () => T {
  let held: T | undefined;
  return () => {
    held ??= make();
    return held;
  };
}

/** Its claim and edge are made when they are asked for: an article may hold up every claim of a large board. */
class LazyFooting implements Footing {
  readonly tie: number;
  readonly evidence: Stretch;
  readonly #claim: number;
  readonly #tied: (claim: number) => Pick<Footing, "claim" | "edge">;

  constructor(
    tie: number,
    claim: number,
    evidence: Stretch,
    tied: (claim: number) => Pick<Footing, "claim" | "edge">,
  ) {
    this.tie = tie;
    this.evidence = evidence;
    this.#claim = claim;
    this.#tied = tied;
  }

  get claim() {
    return this.#tied(this.#claim).claim;
  }

  get edge() {
    return this.#tied(this.#claim).edge;
  }
}

function footingsOf(
  { claims }: BoardIndex,
  documents: Ties["documents"],
  tied: (claim: number) => Pick<Footing, "claim" | "edge">,
): Ties["footings"] {
  const found = new Map<string, Footing[]>([...documents.keys()].map((id) => [id, []]));
  for (let claim = 0; claim < claims.count; claim++)
    for (const evidence of claims.evidence(claim))
      found
        .get(evidence.document)
        ?.push(new LazyFooting(claims.edge[claim] as number, claim, evidence, tied));
  for (const list of found.values()) list.sort(byStart);
  return found;
}
