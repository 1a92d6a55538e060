import { modalities } from "../../../graph-data/model/modalities.ts";
import type { EdgeDisplay, EdgeSource, NodeDisplay } from "../looks/display.ts";
import { type EdgeMoment, edgeLook } from "../looks/edge-look.ts";
import { calmOf, type Moment } from "../looks/moment.ts";
import { colourBits } from "../programs/colour-bits.ts";
import { lineCodes } from "../programs/edge-shape.ts";
import { edgeRow as at } from "../programs/rows.ts";
import { bundleOf } from "./bundle.ts";
import { byRow, rowsAmong } from "./by-row.ts";
import type { DisplayEdges } from "./display-edges.ts";
import { EdgeTable } from "./edge-table.ts";

/** A node as Sigma has placed it. */
export type PlacedNode = Pick<NodeDisplay, "x" | "y" | "size" | "hidden">;

/** Of a node: where it is, and its radius; below 0 where it is hidden. */
const x = 0;
const y = 1;
const radius = 2;
const perNode = 3;

/**
 * The edges as the graphics card is given them. A row is written when a frame asks for it after something of it changed.
 * In a heavy graph all of them lie calm in one table, and what is brought forward is written once more in a small one
 * above it: what the pointer asks for changes nothing in the large one.
 */
export class EdgeRows {
  readonly edges: DisplayEdges;
  readonly all: EdgeTable;
  /** What is brought forward, of a heavy graph; null where each edge has but one row. */
  raised: EdgeTable | null = null;
  private readonly heavy: boolean;
  private readonly nodes: readonly string[];
  private readonly places: Float32Array;
  private staleEdges: Set<number> | "all" = "all";
  private staleNodes: Set<number> | "all" = "all";
  private staleRaised = true;

  constructor(edges: DisplayEdges, heavy: boolean) {
    this.edges = edges;
    this.heavy = heavy;
    this.nodes = edges.nodes.keys;
    this.places = new Float32Array(this.nodes.length * perNode);
    this.all = this.table(Uint32Array.from({ length: edges.count }, (_, edge) => edge));
  }

  /** Sigma placed all nodes anew, or these moved: their edges follow. */
  moved(keys?: readonly string[]): void {
    this.staleRaised = true;
    if (!keys) {
      this.staleNodes = "all";
      this.staleEdges = "all";
      return;
    }
    for (const key of keys) {
      const place = this.edges.nodes.places.get(key);
      if (place === undefined) continue;
      if (this.staleNodes !== "all") this.staleNodes.add(place);
      if (this.staleEdges !== "all") for (const edge of this.edges.at(key)) this.staleEdges.add(edge);
    }
  }

  /** These edges look otherwise, or all do; of a heavy graph: apart from being brought forward. */
  changed(keys: ReadonlySet<string> | "all"): void {
    this.staleRaised = true;
    if (this.staleEdges === "all") return;
    // To find so many takes longer than to write all.
    if (keys === "all" || keys.size > this.edges.count / 4) this.staleEdges = "all";
    else for (const edge of this.found(keys)) this.staleEdges.add(edge);
  }

  /** Brings the rows up to date for a frame. */
  prepare(moment: Moment, epoch: number, node: (key: string) => PlacedNode | undefined): void {
    const { staleNodes, staleEdges, heavy, all } = this;
    all.blending.begin(epoch);
    const place = (each: number) => this.place(each, node(this.nodes[each] as string));
    if (staleNodes === "all") for (let each = 0; each < this.nodes.length; each++) place(each);
    else staleNodes.forEach(place);
    this.staleNodes = new Set();
    const calm = heavy ? calmOf(moment) : moment;
    this.write(all, staleEdges === "all" ? all.edgeOf : staleEdges, calm);
    this.staleEdges = new Set();
    if (!heavy || !this.staleRaised) return;
    const { scene, hover } = moment;
    const asked = [scene.litEdges, scene.chosenEdges, hover.edges];
    this.raised = this.table(Uint32Array.from(new Set(asked.flatMap((keys) => rowsAmong(keys, this.edges)))));
    this.write(this.raised, this.raised.edgeOf, moment);
    this.staleRaised = false;
  }

  /** How each edge looks in a moment. */
  displays(moment: Moment): (edge: number) => EdgeDisplay {
    const said = byRow(moment, this.edges);
    return (edge) => this.look(edge, {} as EdgeSource, said);
  }

  private table(edges: Uint32Array): EdgeTable {
    const { curvature } = this.edges;
    // A small graph's few straight ties are drawn as curves: all of them in one go, in the board's order.
    const straight = (edge: number) => this.heavy && curvature[edge] === 0 && !this.edges.loops(edge);
    return new EdgeTable(edges, this.edges.count, straight);
  }

  private *found(keys: Iterable<string>): Generator<number> {
    for (const key of keys) {
      const edge = this.edges.find(key);
      if (edge !== null) yield edge;
    }
  }

  private look(edge: number, source: EdgeSource, moment: EdgeMoment<number>): EdgeDisplay {
    const bundle = bundleOf(edge, this.edges.pairs, (each) => moment.scene.hiddenEdges.has(each));
    return edgeLook(edge, this.edges.read(edge, source), bundle, moment);
  }

  private place(node: number, placed: PlacedNode | undefined): void {
    const start = node * perNode;
    this.places[start + x] = placed?.x ?? 0;
    this.places[start + y] = placed?.y ?? 0;
    this.places[start + radius] = placed && !placed.hidden ? placed.size : -1;
  }

  private write(table: EdgeTable, edges: Iterable<number>, moment: Moment): void {
    const said = byRow(moment, this.edges);
    const scratch = {} as EdgeSource;
    for (const edge of edges) this.writeRow(table, edge, this.look(edge, scratch, said));
    // Too many to be blended; and so they are sent to the graphics card once.
    if (this.heavy) table.blending.arrive();
  }

  private writeRow(table: EdgeTable, edge: number, look: EdgeDisplay): void {
    const { places } = this;
    const { array, blending } = table;
    const { columns } = this.edges;
    const start = table.start(edge);
    const source = (columns.source[edge] as number) * perNode;
    const target = (columns.target[edge] as number) * perNode;
    const [from, to] = [places[source + radius] as number, places[target + radius] as number];
    if (look.hidden || from < 0 || to < 0) {
      blending.hide(start);
      return;
    }
    array[start + at.source] = places[source + x] as number;
    array[start + at.source + 1] = places[source + y] as number;
    array[start + at.target] = places[target + x] as number;
    array[start + at.target + 1] = places[target + y] as number;
    array[start + at.form] = look.curvature;
    array[start + at.form + 1] = look.size;
    array[start + at.form + 2] = from;
    array[start + at.form + 3] = to;
    array[start + at.look] = lineCodes[modalities[look.modality].line];
    array[start + at.look + 1] = look.layer;
    array[start + at.look + 2] = look.bundle;
    blending.show(start, colourBits(look.color, look.opacity));
  }
}
