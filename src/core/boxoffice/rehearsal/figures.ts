/** How long many waited, in milliseconds. */
export interface Waits {
  count: number
  p50: number
  p95: number
  p99: number
  longest: number
}

/** What simulated buyers did in one second of a rehearsed sale. */
export interface BuyersSecond {
  /** From the opening of the sale; negative before. */
  second: number
  /** Milliseconds until each request was answered. */
  waits: number[]
  orders: number
  seats: number
  /** By code of refusal. */
  refused: Record<string, number>
  /** Requests that broke, by how: `no-answer` in time, `status-500` …, or the code of a broken connection. */
  faults: Record<string, number>
  /** Buyers in the waiting room at its end. */
  inLine: number
  /** Buyers on the pages at its end. */
  shopping: number
}

/** What the process that served them was like in that second. */
export interface ServerSecond {
  second: number
  /** Bytes that it had of the machine. */
  memory: number
  /** Milliseconds by which it came late to something, at worst. */
  lag: number
}

/** One second of the curves. */
export interface CurvePoint extends Omit<BuyersSecond, 'waits' | 'refused' | 'seats' | 'faults'> {
  answers: number
  errors: number
  p50: number
  p95: number
  p99: number
  refusals: number
  memory: number
  lag: number
}

/** So many buyers at the same moment, without a pause, for some seconds. */
export interface StepFigures {
  buyers: number
  ordersPerMinute: number
  answersPerSecond: number
  p50: number
  p99: number
  errors: number
  /** 99 of 100 answers came within a second, and nothing broke (docs/rules/rehearsal.md#the-limit). */
  holds: boolean
}

/** What a rehearsal found (docs/rules/rehearsal.md#the-figures): the certificate, kept as it was. */
export interface RehearsalFigures {
  buyers: number
  /** The same seed plans the same buyers. */
  seed: string
  machine: { cores: number; memory: number }
  /** Everybody came to an end before the time was over. */
  finished: boolean
  orders: number
  seats: number
  /** Left seats in the basket, and with nothing at all. */
  gaveUp: number
  wentEmpty: number
  /** Most orders within any minute. */
  busiestMinute: number
  waits: Waits
  /** From the opening, or from coming in if that was later, until the turn; null without a waiting room. */
  line: Waits | null
  refusals: Record<string, number>
  errors: number
  /** The errors, by how each broke. */
  faults: Record<string, number>
  server: { memory: number; lag: number }
  /** Seats that were given out beyond what there is, and other places where the copy's books disagree. */
  oversold: number
  problems: number
  /** Orders that buyers were told of and the copy does not have. */
  lost: number
  curve: CurvePoint[]
  steps: StepFigures[]
}

/** A rehearsal as it is kept. */
export interface Rehearsal {
  id: string
  editionId: string
  rehearsedAt: Temporal.Instant
  by: string
  figures: RehearsalFigures
}
