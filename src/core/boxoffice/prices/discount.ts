import type { Money } from '#core/money.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'

/** A code that makes seats cheaper, with its limits (docs/rules/prices.md#discount-codes). */
export interface DiscountCode {
  id: string
  editionId: string
  /** As it is compared: see `readCode`. */
  code: string
  /** Whole percent off each seat; null where it is an amount. */
  percent: number | null
  /** Minor units off the order; null where it is a percentage. */
  amount: number | null
  currency: string
  validFrom: Temporal.Instant | null
  /** From this moment on it is over. */
  validUntil: Temporal.Instant | null
  /** Of screenings; empty: all. */
  kinds: ScreeningKind[]
  /** Empty: all. */
  screeningIds: string[]
  /** Orders, in all and of one person; null: no limit. */
  mostUses: number | null
  mostPerPerson: number | null
  /** Seats of one order. */
  mostSeats: number | null
  /** Orders that it counts in now. */
  uses: number
  note: string
}

const shortestCode = 3
const longestCode = 40

/** The code that was typed, as codes are compared; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–—_.]/g, '')
  const isCode = /^[\p{L}\p{N}]+$/u.test(plain) && plain.length >= shortestCode && plain.length <= longestCode
  return isCode ? plain : undefined
}

/** A seat that a code may make cheaper. */
export interface DiscountableSeat {
  price: Money
  screeningId: string
  kind: ScreeningKind
  /** What a pass books costs nothing and is never covered. */
  ofPass?: boolean
}

/** Why a code does not hold now; `usedByPerson` counts the living orders of whoever orders. */
export function whyNotUsable(
  code: DiscountCode,
  now: Temporal.Instant,
  usedByPerson: number,
): Refusal<'code-not-yet' | 'code-over' | 'code-used-up' | 'code-used-by-you'> | undefined {
  const { validFrom, validUntil, mostUses, mostPerPerson } = code
  if (validFrom && Temporal.Instant.compare(now, validFrom) < 0)
    return refuse('code-not-yet', { fromAt: validFrom.toString() })
  if (validUntil && Temporal.Instant.compare(now, validUntil) >= 0) return refuse('code-over')
  if (mostUses !== null && code.uses >= mostUses) return refuse('code-used-up')
  if (mostPerPerson !== null && usedByPerson >= mostPerPerson) return refuse('code-used-by-you')
  return undefined
}

/** What comes off each of these seats, in minor units (docs/rules/prices.md#rounding); all 0 when none is covered. */
export function discountsOn(
  code: Pick<DiscountCode, 'percent' | 'amount' | 'kinds' | 'screeningIds' | 'mostSeats'>,
  seats: readonly DiscountableSeat[],
): number[] {
  const covered = seats
    .map((seat, place) => ({ ...seat, place }))
    .filter(seat => isCovered(code, seat))
    .sort((one, other) => other.price.amount - one.price.amount || one.place - other.place)
    .slice(0, code.mostSeats ?? seats.length)
  const off = Array.from({ length: seats.length }, () => 0)
  if (code.percent !== null) {
    for (const { price, place } of covered) off[place] = Math.floor((price.amount * code.percent + 50) / 100)
    return off
  }
  const parts = spread(
    code.amount ?? 0,
    covered.map(({ price }) => price.amount),
  )
  for (const [index, { place }] of covered.entries()) off[place] = parts[index]!
  return off
}

function isCovered(code: Pick<DiscountCode, 'kinds' | 'screeningIds'>, seat: DiscountableSeat): boolean {
  if (seat.ofPass || seat.price.amount === 0) return false
  if (code.kinds.length > 0 && !code.kinds.includes(seat.kind)) return false
  return code.screeningIds.length === 0 || code.screeningIds.includes(seat.screeningId)
}

/**
 * An amount in parts that are in proportion to the shares, in whole units and never above them: the largest remainders
 * get the units that are left, of equal ones the first.
 */
export function spread(amount: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const given = Math.min(amount, all)
  if (all === 0) return shares.map(() => 0)
  const exact = shares.map(share => BigInt(given) * BigInt(share))
  const parts = exact.map(each => Number(each / BigInt(all)))
  let left = given - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((each, index) => ({ remainder: each % BigInt(all), index }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    )
  for (const { index } of byRemainder) {
    if (left === 0) break
    parts[index]! += 1
    left -= 1
  }
  return parts
}
