import { Cells } from "./cells.ts";
import { Field } from "./field.ts";
import { ZOrder } from "./z-order.ts";

/** Cells whose radii together are less than this share of their distance are far apart. */
const far = 1.15;
/** Two points at one place push each other nowhere, instead of to infinity. */
const tiny = 1e-9;

/**
 * How all nodes push each other: node i away from j with mᵢ mⱼ / d, as in ForceAtlas2. Near ones are taken one by one,
 * far ones as cells of a quadtree, cell against cell: the cost grows with the nodes, not with their pairs.
 */
export class Repulsion {
  /** By node: the force, and how fast that of near nodes changes as it moves. */
  readonly forceX: Float64Array;
  readonly forceY: Float64Array;
  readonly stiffness: Float64Array;
  private readonly order: ZOrder;
  private readonly cells: Cells;
  private readonly field: Field;
  /** The same in Z order: places, masses, and forces on a mass of one. */
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly masses: Float64Array;
  private readonly pushX: Float64Array;
  private readonly pushY: Float64Array;
  private readonly stiff: Float64Array;

  constructor(count: number) {
    const numbers = () => new Float64Array(count);
    [this.forceX, this.forceY, this.stiffness] = [numbers(), numbers(), numbers()];
    [this.x, this.y, this.masses] = [numbers(), numbers(), numbers()];
    [this.pushX, this.pushY, this.stiff] = [numbers(), numbers(), numbers()];
    this.order = new ZOrder(count);
    this.cells = new Cells(count);
    this.field = new Field(2 * count);
  }

  /** Fills in the forces on nodes of these masses at these places. */
  reckon(x: Float64Array, y: Float64Array, masses: Float64Array): void {
    const { order, cells, field, pushX, pushY, stiff } = this;
    order.sort(x, y);
    const { points, codes } = order;
    for (let i = 0; i < points.length; i++) {
      const node = points[i] as number;
      this.x[i] = x[node] as number;
      this.y[i] = y[node] as number;
      this.masses[i] = masses[node] as number;
    }
    for (const numbers of [pushX, pushY, stiff]) numbers.fill(0);
    const placed = { codes, x: this.x, y: this.y, masses: this.masses };
    cells.build(placed);
    field.clear(cells.count);
    this.within(0);
    field.handDown(cells, placed, pushX, pushY);
    for (let i = 0; i < points.length; i++) {
      const node = points[i] as number;
      const mass = this.masses[i] as number;
      this.forceX[node] = mass * (pushX[i] as number);
      this.forceY[node] = mass * (pushY[i] as number);
      this.stiffness[node] = mass * (stiff[i] as number);
    }
  }

  /** All pairs of points in a cell. */
  private within(cell: number): void {
    const { starts, stops, children, childCounts } = this.cells;
    const count = childCounts[cell] as number;
    if (count === 0) {
      const [start, stop] = [starts[cell] as number, stops[cell] as number];
      for (let i = start + 1; i < stop; i++) this.pushFrom(i, start, i);
      return;
    }
    const first = children[cell] as number;
    for (let child = first; child < first + count; child++) {
      this.within(child);
      for (let other = first; other < child; other++) this.between(child, other);
    }
  }

  /** All pairs of a point in one cell and one in the other. */
  private between(a: number, b: number): void {
    const { x, y, radii, starts, stops, children, childCounts } = this.cells;
    const dx = (x[a] as number) - (x[b] as number);
    const dy = (y[a] as number) - (y[b] as number);
    const square = dx * dx + dy * dy;
    const [radiusA, radiusB] = [radii[a] as number, radii[b] as number];
    if ((radiusA + radiusB) * (radiusA + radiusB) < far * far * square) {
      this.field.push(this.cells, a, b, dx, dy, square);
      return;
    }
    const [countA, countB] = [childCounts[a] as number, childCounts[b] as number];
    if (countA === 0 && countB === 0) {
      const [start, stop] = [starts[b] as number, stops[b] as number];
      for (let i = starts[a] as number; i < (stops[a] as number); i++) this.pushFrom(i, start, stop);
      return;
    }
    // The larger of the two is taken apart.
    const [whole, parted, count] =
      countB === 0 || (countA > 0 && radiusA > radiusB) ? [b, a, countA] : [a, b, countB];
    const first = children[parted] as number;
    for (let child = first; child < first + count; child++) this.between(child, whole);
  }

  /** One point and those of a row push each other. */
  private pushFrom(i: number, start: number, stop: number): void {
    const { x, y, masses, pushX, pushY, stiff } = this;
    const [hereX, hereY, mass] = [x[i] as number, y[i] as number, masses[i] as number];
    let [sumX, sumY, sum] = [0, 0, 0];
    for (let j = start; j < stop; j++) {
      const dx = hereX - (x[j] as number);
      const dy = hereY - (y[j] as number);
      const near = 1 / (dx * dx + dy * dy + tiny);
      const there = near * (masses[j] as number);
      const back = near * mass;
      sumX += dx * there;
      sumY += dy * there;
      sum += there;
      (pushX[j] as number) -= dx * back;
      (pushY[j] as number) -= dy * back;
      (stiff[j] as number) += back;
    }
    (pushX[i] as number) += sumX;
    (pushY[i] as number) += sumY;
    (stiff[i] as number) += sum;
  }
}
