/** One measured number. With `against` it stands beside another way of doing the same in the same run. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** What the value is compared with, in words. */
  against?: string
  /** This value divided by the other's. */
  ratio?: number
  /** The ratio (or value, where there is none) that we aim at, and whether this run holds it. */
  target?: number
  holds?: boolean
}

/** What a bench in bench/NAME.ts gives back from its `run()`. */
export interface Measured {
  /** What was measured also did the right thing; a bench checks that before it takes the time. */
  verified: boolean
  /** What failed to verify, in a sentence. */
  why?: string
  figures: Figure[]
}
