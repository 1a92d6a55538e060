import { modalities } from "../../../graph-data/model/modalities.ts";
import type { EdgeDisplay, EdgeSource, NodeDisplay } from "../looks/display.ts";
import { edgeLook, namesEdges } from "../looks/edge-look.ts";
import type { Moment } from "../looks/moment.ts";
import { Blending } from "../programs/blending.ts";
import { colourBits } from "../programs/colour-bits.ts";
import { lineCodes } from "../programs/edge-shape.ts";
import { edgeRow as at } from "../programs/rows.ts";
import { bundleOf } from "./bundle.ts";
import type { DisplayEdges } from "./display-edges.ts";

/** A node as Sigma has placed it. */
export type PlacedNode = Pick<NodeDisplay, "x" | "y" | "size" | "hidden">;

/** Of a node: where it is, and its radius; below 0 where it is hidden. */
const x = 0;
const y = 1;
const radius = 2;
const perNode = 3;

/**
 * The edges as the graphics card is given them, straight ones first. A row is written when a frame asks for it after
 * something of it changed.
 */
export class EdgeRows {
  readonly edges: DisplayEdges;
  readonly array: Float32Array;
  readonly blending = new Blending(at);
  /** How many are straight; the rows from here on are curves. */
  readonly straight: number;
  /** Edge of each row. */
  readonly edgeOf: Uint32Array;
  private readonly rowOf: Uint32Array;
  private readonly nodes: readonly string[];
  private readonly places: Float32Array;
  private staleEdges: Set<number> | "all" = "all";
  private staleNodes: Set<number> | "all" = "all";

  /** @param bent whether straight ones, too, are drawn as curves */
  constructor(edges: DisplayEdges, bent: boolean) {
    const { count, curvature, nodes } = edges;
    this.edges = edges;
    this.nodes = nodes.keys;
    this.places = new Float32Array(nodes.keys.length * perNode);
    this.array = new Float32Array(count * at.length);
    this.blending.reallocate(this.array);
    const straight = (edge: number) => !bent && curvature[edge] === 0 && !edges.loops(edge);
    this.edgeOf = new Uint32Array(count);
    this.rowOf = new Uint32Array(count);
    let row = 0;
    const lay = (edge: number) => {
      this.edgeOf[row] = edge;
      this.rowOf[edge] = row++;
    };
    for (let edge = 0; edge < count; edge++) if (straight(edge)) lay(edge);
    this.straight = row;
    for (let edge = 0; edge < count; edge++) if (!straight(edge)) lay(edge);
  }

  /** Sigma placed all nodes anew, or these moved: their edges follow. */
  moved(keys?: readonly string[]): void {
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

  /** These edges look otherwise, or all do. */
  changed(keys: ReadonlySet<string> | "all"): void {
    if (this.staleEdges === "all") return;
    // To find so many takes longer than to write all.
    if (keys === "all" || keys.size > this.edges.count / 4) this.staleEdges = "all";
    else
      for (const key of keys) {
        const edge = this.edges.find(key);
        if (edge !== null) this.staleEdges.add(edge);
      }
  }

  /** Brings the rows up to date for a frame. */
  prepare(moment: Moment, epoch: number, node: (key: string) => PlacedNode | undefined): void {
    this.blending.begin(epoch);
    const { staleNodes, staleEdges } = this;
    const place = (each: number) => this.place(each, node(this.nodes[each] as string));
    if (staleNodes === "all") for (let each = 0; each < this.nodes.length; each++) place(each);
    else staleNodes.forEach(place);
    this.staleNodes = new Set();
    const named = namesEdges(moment);
    const source = {} as EdgeSource;
    // Where nothing is said of any edge, its key need not be made.
    const write = (edge: number) => this.write(edge, named ? this.edges.key(edge) : "", source, moment);
    if (staleEdges === "all") for (const edge of this.edgeOf) write(edge);
    else staleEdges.forEach(write);
    this.staleEdges = new Set();
  }

  /** How an edge looks now. */
  display(edge: number, moment: Moment): EdgeDisplay {
    return this.look(edge, this.edges.key(edge), {} as EdgeSource, moment);
  }

  private look(edge: number, key: string, source: EdgeSource, moment: Moment): EdgeDisplay {
    const { hiddenEdges } = moment.scene;
    const hidden = (each: number) => hiddenEdges.size > 0 && hiddenEdges.has(this.edges.key(each));
    const bundle = bundleOf(edge, this.edges.pairs, hidden);
    return edgeLook(key, this.edges.read(edge, source), bundle, moment);
  }

  private place(node: number, placed: PlacedNode | undefined): void {
    const start = node * perNode;
    this.places[start + x] = placed?.x ?? 0;
    this.places[start + y] = placed?.y ?? 0;
    this.places[start + radius] = placed && !placed.hidden ? placed.size : -1;
  }

  private write(edge: number, key: string, scratch: EdgeSource, moment: Moment): void {
    const { array, places } = this;
    const { columns } = this.edges;
    const start = (this.rowOf[edge] as number) * at.length;
    const source = (columns.source[edge] as number) * perNode;
    const target = (columns.target[edge] as number) * perNode;
    const look = this.look(edge, key, scratch, moment);
    const [from, to] = [places[source + radius] as number, places[target + radius] as number];
    if (look.hidden || from < 0 || to < 0) {
      this.blending.hide(start);
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
    this.blending.show(start, colourBits(look.color, look.opacity));
  }
}
