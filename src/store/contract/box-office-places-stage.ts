import { expect } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { showPlaces } from '#acts/boxoffice/show-places.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { acting, must, type Stage } from './box-office-stage.ts'

/** Straight rows A, B … of so many seats; the last seat of row A is for a wheelchair when asked. */
export function house(rows: number, seats: number, wheelchair = false): SeatMap {
  return {
    format: 'cartelera-seat-map',
    version: 1,
    levels: [
      {
        key: 'stalls',
        name: { en: 'Stalls' },
        rows: Array.from({ length: rows }, (_, row) => ({
          row: String.fromCharCode(65 + row),
          seats: Array.from({ length: seats }, (_, x) => ({
            seat: String(x + 1),
            x,
            ...(wheelchair && row === 0 && x === seats - 1 && { kind: 'wheelchair' as const }),
          })),
        })),
      },
    ],
  }
}

/** Two rows of eight; in row A, 2 and 7 are for wheelchairs, and 1 and 8 beside them for who comes along. */
export function houseForTwo(): SeatMap {
  const map = house(2, 8)
  const seats = map.levels[0]!.rows[0]!.seats
  for (const x of [1, 6]) seats[x] = { ...seats[x]!, kind: 'wheelchair' }
  for (const x of [0, 7]) seats[x] = { ...seats[x]!, kind: 'companion' }
  return map
}

/** `stalls/B/3` for `B3`. */
export const place = (short: string) => `stalls/${short[0]}/${short.slice(1)}`
/** `B3` for `stalls/B/3`. */
export const short = (key: string | null) => key?.split('/').slice(1).join('')

/** What people do with numbered seats of a stage, in short. */
export function seatedActs(stage: Stage) {
  const shown = async (screeningId: string, state: string) => {
    const { places } = must(await showPlaces(stage.house, acting, { screeningId }))
    return places
      .filter(each => each.state === state)
      .map(each => short(each.place))
      .sort()
  }
  const emptyBasket = async () =>
    must(await openBasket(stage.house, acting, { editionId: stage.editionId, language: 'es' })).token
  const hold = (token: string, screeningId: string, quantity: number, places?: string[]) =>
    holdSeats(stage.house, acting, {
      ...{ token, screeningId, priceId: stage.prices.free.id, quantity },
      ...(places && { places: places.map(place) }),
    })
  const placed = async (token: string) =>
    must(
      await placeOrder(stage.house, acting, {
        ...{ token, name: 'Wara', email: 'wara@example.org', way: 'free' as const },
        idempotencyKey: crypto.randomUUID(),
      }),
    )
  const buy = async (screeningId: string, quantity: number, places?: string[]) =>
    buySeats(stage.house, acting, {
      ...{ editionId: stage.editionId, name: 'Wara', email: 'wara@example.org', language: 'es', way: 'free' },
      lines: [
        {
          ...{ screeningId, priceId: stage.prices.free.id, quantity },
          ...(places && { places: places.map(place) }),
        },
      ],
      idempotencyKey: crypto.randomUUID(),
    })
  const sound = async () => expect(await checkLedger(stage.house, acting, {})).toEqual([])
  return { shown, emptyBasket, hold, placed, buy, sound }
}
