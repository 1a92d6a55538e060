import type { Board } from "../../../graph-data/model/graph.ts";
import { type Modality, modalityNames } from "../../../graph-data/model/modalities.ts";
import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";
import { type Groups, grouped } from "../../../graph-data/query/index/grouped.ts";
import { knownIndex } from "../../data/known-index.ts";
import type { EdgeSource } from "../looks/display.ts";
import { type Tone, toneNames } from "../palette.ts";
import { type EdgeColumns, edgeColumns } from "./edge-columns.ts";
import { fanned } from "./fan.ts";
import { type Pairs, pairsOf } from "./pairs.ts";

/** The nodes of a display: a node is its place among them. */
export interface NodePlaces {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** 1 for those of the four main kinds. */
  readonly main: Uint8Array;
}

/** The edges of a board as they are drawn: its columns, the fan of those that share their ends, and which those are. */
export class DisplayEdges {
  readonly columns: EdgeColumns;
  readonly curvature: Float32Array;
  /** Of each pair the strongest modality first. */
  readonly pairs: Pairs;
  readonly nodes: NodePlaces;
  /** The index whose rows they are numbered by, where the board has one. */
  readonly index: BoardIndex | undefined;
  private around: Groups | null = null;

  constructor(board: Board, nodes: NodePlaces) {
    const { places, keys } = nodes;
    this.nodes = nodes;
    this.index = knownIndex.get(board);
    this.columns = edgeColumns(board, (key) => places.get(key) as number);
    const { source, target, modality } = this.columns;
    this.pairs = pairsOf(source, target, keys.length);
    this.curvature = fanned(source, this.pairs);
    strongestFirst(this.pairs, modality);
  }

  get count(): number {
    return this.columns.count;
  }

  key(edge: number): string {
    return this.columns.key(edge);
  }

  label(edge: number): string {
    return this.columns.label(edge);
  }

  find(key: string): number | null {
    return this.columns.find(key);
  }

  /** Keys of its source and its target. */
  ends(edge: number): [string, string] {
    const { source, target } = this.columns;
    const { keys } = this.nodes;
    return [keys[source[edge] as number] as string, keys[target[edge] as number] as string];
  }

  loops(edge: number): boolean {
    return this.columns.source[edge] === this.columns.target[edge];
  }

  /** Edges at a node, either way, ascending. */
  at(node: string): Uint32Array {
    const place = this.nodes.places.get(node);
    if (place === undefined) return new Uint32Array(0);
    this.around ??= this.findAround();
    const { offsets, members } = this.around;
    return members.subarray(offsets[place], offsets[place + 1]);
  }

  /** What its look is made of, written into the given object: a pass over all edges makes no others. */
  read(edge: number, into: EdgeSource): EdgeSource {
    const { modality, tone, claims, source, target } = this.columns;
    const { main } = this.nodes;
    into.modality = modalityNames[modality[edge] as number] as Modality;
    into.tone = toneNames[tone[edge] as number] as Tone;
    into.curvature = this.curvature[edge] as number;
    into.claims = claims[edge] as number;
    into.mains = ((main[source[edge] as number] as number) +
      (main[target[edge] as number] as number)) as EdgeSource["mains"];
    return into;
  }

  private findAround(): Groups {
    const { source, target, count } = this.columns;
    // Each edge twice, a loop once: sources first, then what comes in.
    const ends = new Uint32Array(count * 2);
    const nowhere = this.nodes.keys.length;
    for (let edge = 0; edge < count; edge++) {
      ends[2 * edge] = source[edge] as number;
      ends[2 * edge + 1] = this.loops(edge) ? nowhere : (target[edge] as number);
    }
    const { offsets, members } = grouped(nowhere + 1, ends);
    return { offsets, members: members.map((half) => half >>> 1) };
  }
}

/** Sorts the edges of each pair, those of equal modality in the board's order. */
function strongestFirst({ offsets, edges }: Pairs, modality: Uint8Array): void {
  const rank = (edge: number) => modality[edge] as number;
  for (let pair = 0; pair + 1 < offsets.length; pair++) {
    const [start, end] = [offsets[pair] as number, offsets[pair + 1] as number];
    if (end - start > 1) edges.subarray(start, end).sort((a, b) => rank(a) - rank(b) || a - b);
  }
}
