import type { Basket } from '#core/boxoffice/orders/order.ts'
import { mostLines } from '#core/boxoffice/seats/hold.ts'
import { readPlace } from '#core/boxoffice/seats/place.ts'
import { type AllocationKind, visitorAllocations } from '#core/boxoffice/seats/seats.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { type HoldRefusal, holdTogether } from './steps/hold-together.ts'
import { told } from './steps/seats-on-sale.ts'

export interface SeatsLine {
  screeningId: string
  priceId: string
  quantity: number
  /** `public` unless said otherwise; a visitor may also take `wheelchair`, and `companion` with it. */
  allocation?: AllocationKind
  /** Numbered seats that people chose, as many as `quantity`; the best available where there are none. */
  places?: readonly string[]
}

/**
 * Takes the seats of all these lines out of what is free, or of none of them, and keeps them for a basket until a stated
 * moment (docs/rules/holds.md). Without a `token` a basket is opened for them. Its other lines get the same moment.
 *
 * @returns the basket; `too-many-seats` tells `most`, `not-enough-seats` tells `free`, and either which `screening`
 * when there are several lines
 */
export async function holdBasket(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: { lines: readonly SeatsLine[] } & (
    | { token: string }
    | { editionId: string; language: HouseLanguage }
  ),
): Promise<Basket | HoldRefusal> {
  const wrong = whyNotLines(input.lines)
  if (wrong) return wrong
  const lines = input.lines.map(({ allocation = 'public', ...line }) => ({ ...line, kind: allocation }))
  // Who has a basket may have some of these seats in it, held until just now.
  const gone = 'editionId' in input && house.store.knownGone(acting.organisation, lines, house.clock.now())
  if (gone) return told(refuse('sold-out'), lines, gone.screeningId)
  const basket =
    'token' in input
      ? { token: input.token }
      : {
          id: idFrom(house.chance.bytes(16)),
          token: secretFrom(house.chance.bytes(24)),
          editionId: input.editionId,
          language: input.language,
        }
  return house.store.together(acting.organisation, holdTogether, { house, by: acting.by, basket, lines })
}

/** What is wrong with lines before anything is looked up. */
export function whyNotLines(lines: readonly SeatsLine[]): Refusal<'wrong-value'> | undefined {
  if (lines.length > mostLines) return refuse('wrong-value', { field: 'lines', value: lines.length })
  for (const { quantity, allocation = 'public', places } of lines) {
    if (!Number.isInteger(quantity) || quantity < 1)
      return refuse('wrong-value', { field: 'quantity', value: quantity })
    if (!visitorAllocations.includes(allocation))
      return refuse('wrong-value', { field: 'allocation', value: allocation })
    if (places && (places.length !== quantity || !places.every(readPlace)))
      return refuse('wrong-value', { field: 'places', value: places.join(' ').slice(0, 60) })
  }
  return undefined
}
