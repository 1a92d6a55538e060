import { opacityOf, transparent } from "./colour-bits.ts";

/** Where in an item's row its colour now and its colour before stand. */
export interface BlendSlots {
  readonly color: number;
  readonly from: number;
}

/**
 * Lets the graphics card blend each item from its former to its present colour: every item carries both.
 * An item that comes or goes blends from or to the same colour, transparent.
 */
export class Blending {
  private readonly slots: BlendSlots;
  private bits: Uint32Array = new Uint32Array(0);
  private epoch = 0;
  private changed: number[] = [];
  private times = 0;

  constructor(slots: BlendSlots) {
    this.slots = slots;
  }

  /** To be told whenever the rows' array may be another one. */
  reallocate(array: Float32Array): void {
    this.times++;
    if (array.buffer === this.bits.buffer) return;
    this.bits = new Uint32Array(array.buffer);
    this.changed = [];
  }

  /** At a new epoch, whatever changed in the one before has arrived. */
  begin(epoch: number): void {
    if (epoch === this.epoch) return;
    this.epoch = epoch;
    if (this.changed.length === 0) return;
    this.arrive();
    this.times++;
  }

  /** Nothing is to be blended: what was written stands. */
  arrive(): void {
    const { bits } = this;
    const { color, from } = this.slots;
    for (const start of this.changed) bits[start + from] = bits[start + color] ?? 0;
    this.changed = [];
  }

  /** Writes an item's colour. */
  show(start: number, colour: number): void {
    const { bits } = this;
    const { color, from } = this.slots;
    const before = bits[start + color] ?? 0;
    bits[start + from] = opacityOf(before) > 0 ? before : transparent(colour);
    bits[start + color] = colour;
    if (bits[start + from] !== colour) this.changed.push(start);
    this.times++;
  }

  hide(start: number): void {
    const { bits } = this;
    const { color, from } = this.slots;
    const colour = bits[start + color] ?? 0;
    bits[start + from] = colour;
    bits[start + color] = transparent(colour);
    this.changed.push(start);
    this.times++;
  }

  /** Another number whenever the array changed: each who sends it on remembers which it sent. */
  get version(): number {
    return this.times;
  }
}
