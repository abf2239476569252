import type { Localised } from '#core/localised.ts'
import type { Money } from '#core/money.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { type Refusal, refuse } from '#core/refusal.ts'

/** Where a price is another one, or null: not offered. Names a screening, a section or a kind of screening. */
export type PriceException = { amount: number | null } & (
  | { screeningId: string }
  | { sectionId: string }
  | { kind: ScreeningKind }
)

/** A price category of an edition: full, reduced … (docs/rules/prices.md). */
export interface Price {
  id: string
  editionId: string
  key: string
  name: Localised
  /** Where no exception says otherwise. */
  price: Money
  position: number
  exceptions: PriceException[]
  /** The door asks for a card, a certificate, an age. */
  needsProof: boolean
  /** For groups: offered from so many seats of one screening upward. */
  leastSeats: number
  /** Visitors do not choose it themselves. */
  counterOnly: boolean
  /** Not on the price list: what a pass books at. */
  ofPass: boolean
}

/** What of a screening decides what it costs. */
export interface PricedScreening {
  screeningId: string
  kind: ScreeningKind
  sectionId: string | null
}

/**
 * What one seat of a screening costs in a category; undefined where it is not offered. The screening's own exception
 * stands before its section's, that before its kind's (docs/rules/prices.md#which).
 */
export function amountOf(
  price: Pick<Price, 'price' | 'exceptions'>,
  { screeningId, sectionId, kind }: PricedScreening,
): Money | undefined {
  const { exceptions } = price
  const exception =
    exceptions.find(each => 'screeningId' in each && each.screeningId === screeningId) ??
    exceptions.find(each => 'sectionId' in each && each.sectionId === sectionId) ??
    exceptions.find(each => 'kind' in each && each.kind === kind)
  if (!exception) return price.price
  return exception.amount === null ? undefined : { ...price.price, amount: exception.amount }
}

/** The categories that a screening has, each at what it costs there. */
export function offered(
  prices: readonly Price[],
  screening: PricedScreening,
  where: 'online' | 'counter',
): Price[] {
  return prices.flatMap(price => {
    if (price.ofPass || (price.counterOnly && where === 'online')) return []
    const money = amountOf(price, screening)
    return money ? [{ ...price, price: money }] : []
  })
}

/** Where a price is asked for: by a visitor, by a visitor with a pass, by staff. */
export type AskedFor = 'online' | 'with-pass' | 'counter'

/** Why seats of a screening cannot be had at a price (docs/rules/prices.md#which), whatever is free. */
export function whyNotAtPrice(
  price: Price,
  screening: PricedScreening,
  quantity: number,
  asked: AskedFor,
): Refusal<'price-not-offered' | 'too-few-seats'> | undefined {
  const isTheirs = price.ofPass === (asked === 'with-pass') && (asked === 'counter' || !price.counterOnly)
  if (!isTheirs || !amountOf(price, screening)) return refuse('price-not-offered')
  return quantity < price.leastSeats ? refuse('too-few-seats', { least: price.leastSeats }) : undefined
}
