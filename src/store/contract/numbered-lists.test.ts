import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { beginWishList } from '#acts/opening/begin-wish-list.ts'
import { holdWishList } from '#acts/opening/hold-wish-list.ts'
import { acceptOffer } from '#acts/waiting-list/accept-offer.ts'
import { confirmWaiting } from '#acts/waiting-list/confirm-waiting.ts'
import { joinWaitingList } from '#acts/waiting-list/join-waiting-list.ts'
import { offerWaitingSeats } from '#acts/waiting-list/offer-waiting-seats.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

/** Two straight rows of four. */
const house: SeatMap = {
  format: 'cartelera-seat-map',
  version: 1,
  levels: [
    {
      key: 'stalls',
      name: { en: 'Stalls' },
      rows: ['A', 'B'].map(row => ({
        row,
        seats: Array.from({ length: 4 }, (_, x) => ({ seat: String(x + 1), x })),
      })),
    },
  ],
}

const party = (quantity: number) => [{ kind: 'public' as const, priceId: stage.prices.full.id, quantity }]
const sound = async () => expect(await checkLedger(stage.house, acting)).toEqual([])
const rowsOf = (places: readonly string[] | null | undefined) =>
  new Set((places ?? []).map(place => place.split('/')[1]))

test('wishes and offers for numbered seats come with places, a party side by side', async () => {
  const screeningId = await stage.numberedScreening(house, { hours: 240 })
  const begin = async (quantity: number) => {
    const wishes = [{ alternatives: [{ screeningId, rank: 1 }], party: party(quantity) }]
    return must(
      await beginWishList(stage.house, acting, { editionId: stage.editionId, language: 'en', wishes }),
    )
  }
  const [four, three, two] = [await begin(4), await begin(3), await begin(2)]
  const held = await Promise.all(
    [four, three].map(async ({ token }) => must(await holdWishList(stage.house, acting, { token }))),
  )
  for (const { basket } of held) expect(rowsOf(basket!.lines[0]!.places).size).toBe(1)
  await sound()
  const late = must(await holdWishList(stage.house, acting, { token: two.token }))
  expect(late.answer[0]!.missed[0]!.reason).toEqual({ why: 'too-few-seats', free: 1 })

  const ask = { screeningId, kind: 'public' as const, party: party(2), email: 'ana@example.org' }
  must(await joinWaitingList(stage.house, acting, { ...ask, language: 'en' }))
  const [request] = await stage.query(sql<{ token: string }>`select token from waiting_request`)
  must(await confirmWaiting(stage.house, acting, request!))
  const { basket } = held[1]!
  await releaseHold(stage.house, acting, { token: basket!.token, lineId: basket!.lines[0]!.id })
  expect(refused(await holdWishList(stage.house, acting, { token: two.token }))).toBe(undefined)
  expect(await offerWaitingSeats(stage.house, acting)).toMatchObject({ offers: 1 })
  await sound()
  const offer = must(await acceptOffer(stage.house, acting, request!))
  const order = must(
    await placeOrder(stage.house, acting, {
      ...{ token: offer.basket, name: 'Ana', email: 'ana@example.org', way: 'counter' },
      idempotencyKey: 'numbered-lists',
    }),
  )
  expect(new Set(order.tickets.map(ticket => ticket.place)).size).toBe(2)
  await sound()
})
