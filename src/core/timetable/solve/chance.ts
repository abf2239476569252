/** Chance from a seed: the same seed gives the same numbers in the same order. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  shuffle<Thing>(things: Thing[]): Thing[] {
    for (let at = things.length - 1; at > 0; at--) {
      const other = this.below(at + 1)
      const kept = things[at]!
      things[at] = things[other]!
      things[other] = kept
    }
    return things
  }
}
