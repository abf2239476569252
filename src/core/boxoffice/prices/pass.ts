import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { AllocationKind } from '../seats/seats.ts'

/** A kind of pass, with its rules as data (docs/rules/passes.md). */
export interface PassProduct {
  id: string
  editionId: string
  key: string
  name: Localised
  price: Money
  /** Seats it books in all, and on one festival day; null: as many as one likes. */
  rights: number | null
  rightsPerDay: number | null
  /** Of one screening: more than one where several people share a card. */
  seats: number
  kinds: ScreeningKind[]
  /** Where its seats come from: the first that has some. */
  allocations: AllocationKind[]
  mayOverlap: boolean
  /** Cancelled so many minutes before the start or earlier, a seat gives its right back. */
  giveBackMinutes: number
  /** After every so many screenings not attended, nothing can be booked for `closedHours`; null: no such rule. */
  noShows: number | null
  closedHours: number
  /** The price category it books at: nothing. */
  priceId: string
  position: number
  /** Whether the public pages offer it. */
  isOnSale: boolean
}

/** Whether a kind of pass books one seat a screening, out of the press allocation alone. */
export function isPressPass({ seats, allocations }: Pick<PassProduct, 'seats' | 'allocations'>): boolean {
  return seats === 1 && allocations.length === 1 && allocations[0] === 'press'
}

export interface Pass {
  id: string
  productId: string
  editionId: string
  /** Spoken and printed; show it with `shownNumber`. */
  number: string
  /** What its holder types beside the number. */
  secret: string
  /** The secret in the address of its page. */
  token: string
  name: string
  email: string
  /** The signed text in its QR code (docs/rules/passes.md#code). */
  code: string
  madeAt: Temporal.Instant
  /** Given back or taken away. */
  endedAt: Temporal.Instant | null
}

/** The three numbers that a seat booked with a pass takes, each from 1: no two living uses of a pass have the same. */
export interface PassPlaces {
  right: number
  /** Among those of its festival day. */
  dayRight: number
  /** Among those of its screening. */
  seat: number
}

/** A seat that was booked with a pass. */
export interface PassUse extends PassPlaces {
  ticketId: string
  screening: PassScreening
  /** The ticket is cancelled. */
  isEnded: boolean
  /** Cancelled in time: counts no more. */
  isGivenBack: boolean
  isAdmitted: boolean
}

export interface PassScreening {
  screeningId: string
  kind: ScreeningKind
  /** The festival day it belongs to, YYYY-MM-DD. */
  day: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
}

export type PassRefusal = Refusal<
  'pass-not-for-this' | 'pass-used-up' | 'pass-day-used-up' | 'pass-seats' | 'pass-overlaps' | 'pass-closed'
>

/** The places that a seat of this screening gets on a pass now, or why it gets none (docs/rules/passes.md#booking). */
export function placesOnPass(
  product: PassProduct,
  uses: readonly PassUse[],
  screening: PassScreening,
  now: Temporal.Instant,
): PassPlaces | PassRefusal {
  if (!product.kinds.includes(screening.kind)) return refuse('pass-not-for-this')
  const closed = closedUntil(product, uses, now)
  if (closed) return refuse('pass-closed', { untilAt: closed.toString() })

  const counting = uses.filter(use => !use.isGivenBack)
  const booked = uses.filter(use => !use.isEnded)
  const { screeningId, day } = screening
  const here = booked.filter(use => use.screening.screeningId === screeningId)
  const seat = firstFree(here.map(use => use.seat))
  if (seat > product.seats) return refuse('pass-seats', { most: product.seats })
  const isElsewhere = booked.some(
    use => use.screening.screeningId !== screeningId && overlap(use.screening, screening),
  )
  if (isElsewhere && !product.mayOverlap) return refuse('pass-overlaps')
  const right = firstFree(counting.map(use => use.right))
  if (product.rights !== null && right > product.rights)
    return refuse('pass-used-up', { rights: product.rights })
  const dayRight = firstFree(counting.filter(use => use.screening.day === day).map(use => use.dayRight))
  if (product.rightsPerDay !== null && dayRight > product.rightsPerDay)
    return refuse('pass-day-used-up', { rights: product.rightsPerDay, day })
  return { right, dayRight, seat }
}

/** How many seats a pass still books, in all and on a day; null: as many as one likes. */
export function rightsLeft(
  product: PassProduct,
  uses: readonly PassUse[],
  day: string,
): { inAll: number | null; onDay: number | null } {
  const counting = uses.filter(use => !use.isGivenBack)
  const onDay = counting.filter(use => use.screening.day === day).length
  const inAll = product.rights === null ? null : product.rights - counting.length
  if (product.rightsPerDay === null) return { inAll, onDay: null }
  return {
    inAll,
    onDay: Math.max(0, Math.min(product.rightsPerDay - onDay, inAll ?? Number.POSITIVE_INFINITY)),
  }
}

/** Whether a seat that is cancelled now gives its right back. */
export function givesBack(
  product: Pick<PassProduct, 'giveBackMinutes'>,
  screening: Pick<PassScreening, 'startsAt'>,
  now: Temporal.Instant,
): boolean {
  const last = screening.startsAt.subtract({ minutes: product.giveBackMinutes })
  return Temporal.Instant.compare(now, last) <= 0
}

/**
 * Until when nothing can be booked because of screenings that were not attended: from the end of every `noShows`-th of
 * them for `closedHours`.
 */
export function closedUntil(
  { noShows, closedHours }: Pick<PassProduct, 'noShows' | 'closedHours'>,
  uses: readonly PassUse[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (noShows === null) return undefined
  const missed = uses
    .filter(use => !use.isEnded && !use.isAdmitted)
    .map(use => use.screening.endsAt)
    .filter(end => Temporal.Instant.compare(end, now) <= 0)
    .sort(Temporal.Instant.compare)
  const closures = missed.filter((_, index) => (index + 1) % noShows === 0)
  const until = closures.at(-1)?.add({ hours: closedHours })
  return until && Temporal.Instant.compare(now, until) < 0 ? until : undefined
}

function overlap(one: PassScreening, other: PassScreening): boolean {
  const { compare } = Temporal.Instant
  return compare(one.startsAt, other.endsAt) < 0 && compare(other.startsAt, one.endsAt) < 0
}

/** The smallest number from 1 that is not taken. */
function firstFree(taken: readonly number[]): number {
  const numbers = new Set(taken)
  let free = 1
  while (numbers.has(free)) free += 1
  return free
}
