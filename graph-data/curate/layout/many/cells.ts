/** Points in Z order, with their masses. */
export interface Points {
  readonly codes: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly masses: Float64Array;
}

/** As many points are not split further. */
const few = 12;

/**
 * A quadtree over points in Z order. Cell 0 holds all; a cell's children stand together, after it. Of each cell is known
 * what it takes to push from afar: mass, centre of mass, and the second moment about it, as a complex number.
 */
export class Cells {
  count = 0;
  /** The points of a cell: from `starts` to before `stops`. */
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  /** The first child and how many there are: none in a leaf. */
  readonly children: Uint32Array;
  readonly childCounts: Uint8Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** No point is further from the centre of mass. */
  readonly radii: Float64Array;
  readonly masses: Float64Array;
  readonly secondX: Float64Array;
  readonly secondY: Float64Array;

  constructor(points: number) {
    // Each split makes at least two of one, and no leaf is empty.
    const most = 2 * points;
    [this.starts, this.stops] = [new Uint32Array(most), new Uint32Array(most)];
    [this.children, this.childCounts] = [new Uint32Array(most), new Uint8Array(most)];
    [this.x, this.y, this.radii] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
    [this.masses, this.secondX, this.secondY] = [
      new Float64Array(most),
      new Float64Array(most),
      new Float64Array(most),
    ];
  }

  build(points: Points): void {
    this.count = 1;
    this.starts[0] = 0;
    this.stops[0] = points.codes.length;
    this.split(points, 0, 30);
  }

  /** Gives a cell its children, by two bits of the points' codes, and what is known of it. */
  private split(points: Points, cell: number, shift: number): void {
    const { codes } = points;
    const [start, stop] = [this.starts[cell] as number, this.stops[cell] as number];
    const differ = (codes[start] as number) ^ (codes[stop - 1] as number);
    this.childCounts[cell] = 0;
    if (stop - start <= few || differ === 0) {
      this.weighPoints(points, cell);
      return;
    }
    // Halvings that part nothing are passed over.
    let at = shift;
    while (differ >>> at === 0) at -= 2;
    const first = this.count;
    for (let from = start; from < stop; this.count++) {
      const quarter = (codes[from] as number) >>> at;
      let [low, high] = [from + 1, stop];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((codes[middle] as number) >>> at === quarter) low = middle + 1;
        else high = middle;
      }
      this.starts[this.count] = from;
      this.stops[this.count] = low;
      from = low;
    }
    const end = this.count;
    this.children[cell] = first;
    this.childCounts[cell] = end - first;
    for (let child = first; child < end; child++) this.split(points, child, at - 2);
    this.weighChildren(cell, first, end);
  }

  private weighPoints({ x, y, masses }: Points, cell: number): void {
    const [start, stop] = [this.starts[cell] as number, this.stops[cell] as number];
    let [mass, sumX, sumY] = [0, 0, 0];
    for (let i = start; i < stop; i++) {
      const m = masses[i] as number;
      mass += m;
      sumX += m * (x[i] as number);
      sumY += m * (y[i] as number);
    }
    const [centreX, centreY] = [sumX / mass, sumY / mass];
    let [secondX, secondY, furthest] = [0, 0, 0];
    for (let i = start; i < stop; i++) {
      const m = masses[i] as number;
      const dx = (x[i] as number) - centreX;
      const dy = (y[i] as number) - centreY;
      secondX += m * (dx * dx - dy * dy);
      secondY += 2 * m * dx * dy;
      furthest = Math.max(furthest, dx * dx + dy * dy);
    }
    this.know(cell, mass, centreX, centreY, secondX, secondY, Math.sqrt(furthest));
  }

  private weighChildren(cell: number, first: number, end: number): void {
    let [mass, sumX, sumY] = [0, 0, 0];
    for (let child = first; child < end; child++) {
      const m = this.masses[child] as number;
      mass += m;
      sumX += m * (this.x[child] as number);
      sumY += m * (this.y[child] as number);
    }
    const [centreX, centreY] = [sumX / mass, sumY / mass];
    let [secondX, secondY, furthest] = [0, 0, 0];
    for (let child = first; child < end; child++) {
      const m = this.masses[child] as number;
      const dx = (this.x[child] as number) - centreX;
      const dy = (this.y[child] as number) - centreY;
      secondX += (this.secondX[child] as number) + m * (dx * dx - dy * dy);
      secondY += (this.secondY[child] as number) + 2 * m * dx * dy;
      furthest = Math.max(furthest, Math.sqrt(dx * dx + dy * dy) + (this.radii[child] as number));
    }
    this.know(cell, mass, centreX, centreY, secondX, secondY, furthest);
  }

  private know(
    cell: number,
    mass: number,
    x: number,
    y: number,
    secondX: number,
    secondY: number,
    radius: number,
  ): void {
    this.masses[cell] = mass;
    this.x[cell] = x;
    this.y[cell] = y;
    this.secondX[cell] = secondX;
    this.secondY[cell] = secondY;
    this.radii[cell] = radius;
  }
}
