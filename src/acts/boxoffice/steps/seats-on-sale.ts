import { type Price, whyNotAtPrice } from '#core/boxoffice/prices/price.ts'
import { whyNotOnSale, withPass } from '#core/boxoffice/seats/availability.ts'
import { type AllocationKind, leavesCompanionAlone } from '#core/boxoffice/seats/seats.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { ScreeningSale } from '../../ports/seat-ledger.ts'

/** A line of a basket or a purchase. */
export interface WantedLine {
  screeningId: string
  kind: AllocationKind
  priceId: string
  quantity: number
  /** Numbered seats that people chose; the best available where there are none. */
  places?: readonly string[] | undefined
  /** Booked with a pass that the basket has: then `priceId` is what that pass books at. */
  passId?: string
}

/** The screening of all these lines, where they are of one. */
export function oneScreening(lines: readonly WantedLine[]): string | undefined {
  const screeningId = lines[0]?.screeningId
  return lines.every(line => line.screeningId === screeningId) ? screeningId : undefined
}

/** What lines of seats are looked up in. */
export interface OnSale {
  sales: ReadonlyMap<string, ScreeningSale>
  prices: ReadonlyMap<string, Price>
}

/** The screenings and prices that any of these lines names. */
export async function readOnSale(boxOffice: BoxOfficeShelf, lines: readonly WantedLine[]): Promise<OnSale> {
  if (lines.length === 0) return { sales: new Map(), prices: new Map() }
  const screeningIds = new Set(lines.map(line => line.screeningId))
  const priceIds = new Set(lines.map(line => line.priceId))
  const [sales, prices] = await Promise.all([
    boxOffice.screeningSales([...screeningIds]),
    boxOffice.pricesById([...priceIds]),
  ])
  return {
    sales: new Map(sales.map(sale => [sale.screeningId, sale])),
    prices: new Map(prices.map(price => [price.id, price])),
  }
}

/** Why the public cannot have a line, whatever is free. */
export type LineRefusal = Refusal<
  | 'not-found'
  | 'sale-not-open'
  | 'sale-closed'
  | 'screening-cancelled'
  | 'too-many-seats'
  | 'too-few-seats'
  | 'price-not-offered'
  | 'companion-alone'
>

interface SeatsAsked {
  screeningId: string
  allocation: AllocationKind
  quantity: number
}

/**
 * Why the public cannot have one of these lines of an edition now, whatever is free; `before` are seats of the same
 * buyer that count towards the most that one may have of a screening.
 */
export function whyNotToBeHad(
  { sales, prices }: OnSale,
  editionId: string,
  lines: readonly WantedLine[],
  before: readonly SeatsAsked[],
  now: Temporal.Instant,
): LineRefusal | undefined {
  const seats = new Map<string, number>()
  for (const { screeningId, quantity } of before)
    seats.set(screeningId, (seats.get(screeningId) ?? 0) + quantity)
  for (const { screeningId, kind, priceId, quantity, passId } of lines) {
    const sale = sales.get(screeningId)
    const price = prices.get(priceId)
    if (sale?.editionId !== editionId || price?.editionId !== editionId) return refuse('not-found')
    const notOnSale =
      whyNotOnSale(sale, now, passId ? withPass(kind) : 'online') ??
      whyNotAtPrice(price, sale, quantity, passId ? 'with-pass' : 'online')
    if (notOnSale) return told(notOnSale, lines, screeningId)
    const all = (seats.get(screeningId) ?? 0) + quantity
    if (all > sale.seatsPerScreening)
      return told(refuse('too-many-seats', { most: sale.seatsPerScreening }), lines, screeningId)
    seats.set(screeningId, all)
    if (kind === 'companion' && !passId && leavesCompanionAlone(askedAt(screeningId, lines, before)))
      return told(refuse('companion-alone'), lines, screeningId)
  }
  return undefined
}

/** What somebody would have of a screening. */
function askedAt(
  screeningId: string,
  lines: readonly WantedLine[],
  before: readonly SeatsAsked[],
): SeatsAsked[] {
  const asked = [...before, ...lines.map(line => ({ ...line, allocation: line.kind }))]
  return asked.filter(each => each.screeningId === screeningId)
}

/** A refusal, and of several lines which one it is about. */
export function told<Told extends Refusal>(
  refusal: Told,
  lines: readonly WantedLine[],
  screeningId: string,
): Told {
  return lines.length > 1 ? { ...refusal, about: { ...refusal.about, screening: screeningId } } : refusal
}
