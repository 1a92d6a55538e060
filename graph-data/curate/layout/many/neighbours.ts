import { grouped } from "../../../query/index/grouped.ts";
import type { Spots } from "../layout-graph.ts";

/** Of an overlap, this share is taken back in a round, half by either disc. */
const share = 0.8;
/** Discs this close to each other, as a share of their radii, do not overlap: the rest of the way would take for ever. */
const close = 0.99;

/** Discs and those beside each, sorted so that what is near lies near. */
export class Neighbours {
  readonly #discs: Uint32Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #radii: Float64Array;
  readonly #stepX: Float64Array;
  readonly #stepY: Float64Array;
  /** Of disc `i`, each pair once: `#others[#ends[i - 1]] .. #others[#ends[i] - 1]`. */
  readonly #ends: Uint32Array;
  #others: Uint32Array;
  #pairs = 0;

  /** @param room - between two discs, up to which they count as neighbours. */
  constructor({ x, y }: Spots, radii: Float64Array, room: number) {
    const count = x.length;
    const { columns, rows, cells } = gridOf({ x, y }, 2 * greatest(radii) + room);
    const { offsets, members } = grouped(columns * rows, cells);
    const sorted = (numbers: Float64Array) =>
      new Float64Array(count).map((_, at) => numbers[members[at] as number] as number);
    this.#discs = members;
    [this.#x, this.#y, this.#radii] = [sorted(x), sorted(y), sorted(radii)];
    [this.#stepX, this.#stepY] = [new Float64Array(count), new Float64Array(count)];
    this.#ends = new Uint32Array(count);
    this.#others = new Uint32Array(8 * count);
    for (let i = 0; i < count; i++) {
      const cell = cells[members[i] as number] as number;
      const above = cell + columns - 1;
      this.#look(i, room, i + 1, offsets[cell + 2] as number);
      this.#look(i, room, offsets[above] as number, offsets[above + 3] as number);
      this.#ends[i] = this.#pairs;
    }
  }

  /** Notes those of a row that are beside a disc. */
  #look(i: number, room: number, start: number, stop: number): void {
    const most = this.#pairs + stop - start;
    if (most > this.#others.length) {
      const longer = new Uint32Array(2 * most);
      longer.set(this.#others);
      this.#others = longer;
    }
    const [x, y, radii, others] = [this.#x, this.#y, this.#radii, this.#others];
    const [hereX, hereY, own] = [x[i] as number, y[i] as number, (radii[i] as number) + room];
    for (let j = start; j < stop; j++) {
      const dx = hereX - (x[j] as number);
      const dy = hereY - (y[j] as number);
      const reach = own + (radii[j] as number);
      if (dx * dx + dy * dy < reach * reach) others[this.#pairs++] = j;
    }
  }

  /** Moves each away from the neighbours that it overlapped. Says whether any did, and how far one went at most. */
  part(): { overlap: boolean; furthest: number } {
    const [x, y, radii, stepX, stepY] = [this.#x, this.#y, this.#radii, this.#stepX, this.#stepY];
    const [ends, others] = [this.#ends, this.#others];
    let overlap = false;
    for (let i = 0, at = 0; i < ends.length; i++) {
      const [hereX, hereY, own] = [x[i] as number, y[i] as number, radii[i] as number];
      for (const end = ends[i] as number; at < end; at++) {
        const j = others[at] as number;
        const dx = hereX - (x[j] as number);
        const dy = hereY - (y[j] as number);
        const reach = own + (radii[j] as number);
        const square = dx * dx + dy * dy;
        if (square >= reach * reach) continue;
        const distance = Math.sqrt(square);
        if (distance < close * reach) overlap = true;
        const step = (share / 2) * (reach - distance);
        // Discs on one spot part sideways.
        const goX = distance > 0 ? (step * dx) / distance : step;
        const goY = distance > 0 ? (step * dy) / distance : 0;
        (stepX[i] as number) += goX;
        (stepY[i] as number) += goY;
        (stepX[j] as number) -= goX;
        (stepY[j] as number) -= goY;
      }
    }
    return { overlap, furthest: this.#move() };
  }

  #move(): number {
    const [x, y, stepX, stepY] = [this.#x, this.#y, this.#stepX, this.#stepY];
    let furthest = 0;
    for (let i = 0; i < x.length; i++) {
      const [dx, dy] = [stepX[i] as number, stepY[i] as number];
      (x[i] as number) += dx;
      (y[i] as number) += dy;
      furthest = Math.max(furthest, dx * dx + dy * dy);
    }
    stepX.fill(0);
    stepY.fill(0);
    return Math.sqrt(furthest);
  }

  /** Where the discs stand now. */
  putBack({ x, y }: Spots): void {
    for (let i = 0; i < this.#discs.length; i++) {
      const disc = this.#discs[i] as number;
      x[disc] = this.#x[i] as number;
      y[disc] = this.#y[i] as number;
    }
  }
}

/** A grid whose cells no disc with its room is wider than: neighbours stand in the same cell or the next. */
function gridOf({ x, y }: Spots, width: number): { columns: number; rows: number; cells: Uint32Array } {
  const [left, bottom] = [least(x), least(y)];
  // An empty column at the end and an empty row above: looking ahead never leads around a corner.
  const columns = Math.floor((greatest(x) - left) / width) + 2;
  const rows = Math.floor((greatest(y) - bottom) / width) + 2;
  const cells = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(((x[i] as number) - left) / width);
    cells[i] = Math.floor(((y[i] as number) - bottom) / width) * columns + column;
  }
  return { columns, rows, cells };
}

const greatest = (numbers: Float64Array) =>
  numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const least = (numbers: Float64Array) => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
