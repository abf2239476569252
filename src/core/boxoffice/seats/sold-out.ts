import type { AllocationKind } from './seats.ts'

/** Milliseconds for which a look at seats that are gone counts (docs/rules/holds.md#sold-out). */
const countsFor = 500
/** After so many, whoever asks next looks again; the others need not wait for it. */
const renewedAfter = 250

/** Of more screenings nothing is remembered. */
const mostRemembered = 1000

export interface SeatsOf {
  screeningId: string
  kind: AllocationKind
}

/** An allocation in which no seat was free, and nobody's hold had run out. */
export interface Gone extends SeatsOf {
  /** Before it was looked at. */
  seenAt: Temporal.Instant
  /** When the first of its holds runs out. */
  lapsesAt: Temporal.Instant | null
  /** What its row was last written by: as long as that stays, nobody ordered any of it. */
  writtenBy: string
  /** Idempotency keys of all orders that ever had seats of it. */
  keys: ReadonlySet<string>
}

const placeOf = ({ screeningId, kind }: SeatsOf) => `${screeningId} ${kind}`

/**
 * What one process remembers of seats that are gone, so that whoever comes too late need not ask the database. Wrong for at
 * most `countsFor`, and only by refusing: seats are given out by the database alone.
 */
export class SoldOut {
  readonly #gone = new Map<string, Gone & { isAskedAgain: boolean }>()
  #forgotten = 0

  /** Grows whenever seats come free: what was looked at before must not be remembered after. */
  get forgotten(): number {
    return this.#forgotten
  }

  /**
   * The first of these seats that are known to be gone. Undefined where the database is to be asked: by one of the crowd when a
   * look gets old, and always under the key of an order.
   */
  known<Wanted extends SeatsOf>(
    wanted: readonly Wanted[],
    now: Temporal.Instant,
    key?: string,
  ): Wanted | undefined {
    return wanted.find(each => {
      const gone = this.#gone.get(placeOf(each))
      if (!gone || (key !== undefined && gone.keys.has(key))) return false
      const age = now.epochMilliseconds - gone.seenAt.epochMilliseconds
      if (age < 0 || age > countsFor) return false
      if (gone.lapsesAt && Temporal.Instant.compare(gone.lapsesAt, now) <= 0) return false
      if (age < renewedAfter || gone.isAskedAgain) return true
      gone.isAskedAgain = true
      return false
    })
  }

  /** Whether a look at these seats is due: none counts, or not for long. */
  isDue(seats: SeatsOf, now: Temporal.Instant): boolean {
    const gone = this.#gone.get(placeOf(seats))
    return !gone || Math.abs(now.epochMilliseconds - gone.seenAt.epochMilliseconds) >= renewedAfter
  }

  /** Keys of the orders of an allocation, if its row was last written by the same. */
  keysOf(seats: SeatsOf, writtenBy: string): ReadonlySet<string> | undefined {
    const gone = this.#gone.get(placeOf(seats))
    return gone?.writtenBy === writtenBy ? gone.keys : undefined
  }

  /** @param since what `forgotten` was before these were looked at */
  remember(seen: readonly Gone[], since: number): void {
    if (since !== this.#forgotten) return
    if (this.#gone.size + seen.length > mostRemembered) this.#gone.clear()
    for (const gone of seen) this.#gone.set(placeOf(gone), { ...gone, isAskedAgain: false })
  }

  /** Seats of it came free. */
  forget(seats: SeatsOf): void {
    this.#forgotten += 1
    this.#gone.delete(placeOf(seats))
  }
}
