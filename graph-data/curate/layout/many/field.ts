import type { Cells, Points } from "./cells.ts";

/**
 * What far cells push with, as felt in each cell: a polynomial about its centre of mass, in complex numbers. The push of a
 * mass m at w on a point at z is m (z - w) / |z - w|², which is the conjugate of m / (z - w): multipoles as Greengard and
 * Rokhlin have them (A fast algorithm for particle simulations, 1987), to the second order.
 */
export class Field {
  private readonly zeroX: Float64Array;
  private readonly zeroY: Float64Array;
  private readonly oneX: Float64Array;
  private readonly oneY: Float64Array;
  private readonly twoX: Float64Array;
  private readonly twoY: Float64Array;

  constructor(cells: number) {
    const numbers = () => new Float64Array(cells);
    [this.zeroX, this.zeroY, this.oneX, this.oneY] = [numbers(), numbers(), numbers(), numbers()];
    [this.twoX, this.twoY] = [numbers(), numbers()];
  }

  clear(cells: number): void {
    const { zeroX, zeroY, oneX, oneY, twoX, twoY } = this;
    for (const numbers of [zeroX, zeroY, oneX, oneY, twoX, twoY]) numbers.fill(0, 0, cells);
  }

  /** Two cells that stand far apart push each other. `dx`, `dy` lead from b to a, `square` is their length squared. */
  push(cells: Cells, a: number, b: number, dx: number, dy: number, square: number): void {
    const { zeroX, zeroY, oneX, oneY, twoX, twoY } = this;
    const { masses, secondX, secondY } = cells;
    const [massA, massB] = [masses[a] as number, masses[b] as number];
    const [aX, aY, bX, bY] = [
      secondX[a] as number,
      secondY[a] as number,
      secondX[b] as number,
      secondY[b] as number,
    ];
    // 1 / (a - b), its square and its cube.
    const x = dx / square;
    const y = -dy / square;
    const x2 = x * x - y * y;
    const y2 = 2 * x * y;
    const x3 = x2 * x - y2 * y;
    const y3 = x2 * y + y2 * x;
    (zeroX[a] as number) += massB * x + bX * x3 - bY * y3;
    (zeroY[a] as number) += massB * y + bX * y3 + bY * x3;
    (oneX[a] as number) -= massB * x2;
    (oneY[a] as number) -= massB * y2;
    (twoX[a] as number) += massB * x3;
    (twoY[a] as number) += massB * y3;
    (zeroX[b] as number) -= massA * x + aX * x3 - aY * y3;
    (zeroY[b] as number) -= massA * y + aX * y3 + aY * x3;
    (oneX[b] as number) -= massA * x2;
    (oneY[b] as number) -= massA * y2;
    (twoX[b] as number) -= massA * x3;
    (twoY[b] as number) -= massA * y3;
  }

  /** Hands what cells feel down to their children, and adds what leaves feel to the forces on their points. */
  handDown(cells: Cells, points: Points, forceX: Float64Array, forceY: Float64Array): void {
    const { zeroX, zeroY, oneX, oneY, twoX, twoY } = this;
    // Parents stand before their children.
    for (let cell = 0; cell < cells.count; cell++) {
      const [aX, aY] = [zeroX[cell] as number, zeroY[cell] as number];
      const [bX, bY] = [oneX[cell] as number, oneY[cell] as number];
      const [cX, cY] = [twoX[cell] as number, twoY[cell] as number];
      const [centreX, centreY] = [cells.x[cell] as number, cells.y[cell] as number];
      const children = cells.childCounts[cell] as number;
      const first = (children > 0 ? cells.children[cell] : cells.starts[cell]) as number;
      const end = children > 0 ? first + children : (cells.stops[cell] as number);
      const { x, y } = children > 0 ? cells : points;
      for (let i = first; i < end; i++) {
        const dx = (x[i] as number) - centreX;
        const dy = (y[i] as number) - centreY;
        const slopeX = bX + cX * dx - cY * dy;
        const slopeY = bY + cX * dy + cY * dx;
        const hereX = aX + slopeX * dx - slopeY * dy;
        const hereY = aY + slopeX * dy + slopeY * dx;
        if (children === 0) {
          (forceX[i] as number) += hereX;
          (forceY[i] as number) -= hereY;
          continue;
        }
        (zeroX[i] as number) += hereX;
        (zeroY[i] as number) += hereY;
        (oneX[i] as number) += bX + 2 * (cX * dx - cY * dy);
        (oneY[i] as number) += bY + 2 * (cX * dy + cY * dx);
        (twoX[i] as number) += cX;
        (twoY[i] as number) += cY;
      }
    }
  }
}
