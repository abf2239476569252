import type { EditionStage } from '#core/programme/edition.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { AllocationKind, Availability } from './seats.ts'

/** What decides whether seats of a screening can be had: the edition's stage and clock, the screening's state. */
export interface SaleState {
  stage: EditionStage
  saleOpensAt: Temporal.Instant | null
  kind: ScreeningKind
  cancelled: boolean
  startsAt: Temporal.Instant
  /** When the screen is empty again. */
  endsAt: Temporal.Instant
}

const after = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0

/** From when the public can take seats: the edition is on sale, or its stated moment has come. */
export function isSaleOpen(
  edition: Pick<SaleState, 'stage' | 'saleOpensAt'>,
  now: Temporal.Instant,
): boolean {
  if (edition.stage === 'over') return false
  if (edition.saleOpensAt) return !after(edition.saleOpensAt, now)
  return edition.stage === 'on-sale' || edition.stage === 'running'
}

/** Where a pass books seats of an allocation: those set aside for the press do not wait for the public's sale. */
export const withPass = (kind: AllocationKind) => (kind === 'press' ? 'press-pass' : 'with-pass')

/**
 * Why no seat of this screening can be sold now, or nothing (docs/rules/orders.md#when). Online, the sale of a
 * screening closes when it starts; at the counter when it ends, and no stage or opening moment keeps staff back.
 */
export function whyNotOnSale(
  sale: SaleState,
  now: Temporal.Instant,
  where: 'online' | 'counter' | ReturnType<typeof withPass>,
): Refusal<'sale-not-open' | 'sale-closed' | 'screening-cancelled'> | undefined {
  if (sale.cancelled) return refuse('screening-cancelled')
  const closes = where === 'counter' ? sale.endsAt : sale.startsAt
  if (!after(closes, now)) return refuse('sale-closed', { closedAt: closes.toString() })
  if (where === 'counter') return undefined
  if (sale.stage === 'over') return refuse('sale-closed')
  // Which other screenings a pass may book says the pass.
  if (where === 'online' && sale.kind !== 'public') return refuse('sale-not-open')
  if (where === 'press-pass' || isSaleOpen(sale, now)) return undefined
  return sale.saleOpensAt
    ? refuse('sale-not-open', { opensAt: sale.saleOpensAt.toString() })
    : refuse('sale-not-open')
}

/** Why no pass or voucher can be bought online any more: from the end of the edition's last day. */
export function whyNoProducts(
  { endsOn, timeZone }: { endsOn: Temporal.PlainDate; timeZone: string },
  now: Temporal.Instant,
): Refusal<'sale-closed'> | undefined {
  const closes = endsOn.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
  return after(closes, now) ? undefined : refuse('sale-closed', { closedAt: closes.toString() })
}

/** The word the public is told (docs/rules/seat-ledger.md#words). `capacity` and `free` are the public's seats. */
export function availability(
  seats: { capacity: number; free: number },
  sale: SaleState,
  now: Temporal.Instant,
): Availability {
  if (sale.cancelled) return 'cancelled'
  const refusal = whyNotOnSale(sale, now, 'online')
  if (refusal?.refused === 'sale-closed') return 'over'
  if (refusal || seats.capacity === 0) return 'not-on-sale'
  if (seats.free <= 0) return 'sold-out'
  if (seats.free <= lastSeats) return 'last'
  return seats.free * 5 <= seats.capacity ? 'few' : 'many'
}

const lastSeats = 5
