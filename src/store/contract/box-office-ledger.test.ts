import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { releaseExpiredHolds } from '#acts/boxoffice/release-expired-holds.ts'
import { setSeatReleases } from '#acts/boxoffice/set-seat-releases.ts'
import { runBulkRefunds } from '#acts/money/run-bulk-refunds.ts'
import { startBulkRefund } from '#acts/money/start-bulk-refund.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { Both, numberedScreening } from './box-office-both.ts'
import { act, basketCount, screeningCount } from './box-office-histories.ts'
import { noShowsFreeAt, pressFreeAt } from './box-office-model.ts'
import { acting, must, openStage, type Stage } from './box-office-stage.ts'

/** How long before their start the screenings of a history are sold. */
const ahead = 72 * 60

async function open(): Promise<Stage> {
  const opened = await openStage()
  const releases = [
    { what: 'press', to: 'public', minutesBefore: ahead - pressFreeAt },
    { what: 'no-shows', to: 'standby', minutesBefore: ahead - noShowsFreeAt },
  ] as const
  must(await setSeatReleases(opened.house, acting, { editionId: opened.editionId, releases }))
  return opened
}

/** Numbered seats in rows of four, whose aisle and missing seat part people now and then. */
function houseOf(seats: number): SeatMap {
  const rows = Array.from({ length: Math.ceil(seats / 4) }, (_, row) => ({
    row: String(row + 1),
    seats: Array.from({ length: Math.min(4, seats - row * 4) }, (_, seat) => ({
      seat: String(seat + 1),
      x: seat + (row % 2 === 1 && seat >= 2 ? 2 : 0),
    })),
  }))
  rows[0]!.seats.push({ seat: 'x', x: 9, kind: 'removed' } as (typeof rows)[0]['seats'][0])
  return {
    ...{ format: 'cartelera-seat-map', version: 1 },
    levels: [{ key: 'stalls', name: { es: 'Platea' }, rows }],
  }
}

/** Another seed for each house, unless new ones are drawn anyway. */
function seedOf(house: number): { seed?: number } {
  const { seed } = fc.readConfigureGlobal()
  return seed === undefined ? {} : { seed: seed + house }
}

/** `HISTORIES=2000` is for whoever touched a rule; each house has so many of them, for checking its books takes longer. */
const histories = Number(process.env.HISTORIES ?? 25)
const perHouse = 100
const houses = Array.from({ length: Math.ceil(histories / perHouse) }, (_, index) => index)

test.each(houses)(
  'any history of selling, paying, setting aside, cancelling and admitting ends as the model says, and the books agree (docs/rules/seat-ledger.md) %#',
  async house => {
    const stage = await open()
    onTestFinished(() => stage.database.drop())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: screeningCount, maxLength: screeningCount }),
        fc.array(act, { minLength: 1, maxLength: 50, size: 'max' }),
        async (capacities, acts) => {
          const screenings = []
          for (const [index, capacity] of capacities.entries())
            screenings.push(
              index === numberedScreening
                ? await stage.numberedScreening(houseOf(capacity), { minutes: ahead })
                : await stage.screening(capacity, { minutes: ahead }),
            )
          const tokens = []
          for (let basket = 0; basket < basketCount; basket++) {
            const opened = await openBasket(stage.house, acting, {
              editionId: stage.editionId,
              language: 'fr',
            })
            tokens.push(must(opened).token)
          }
          const both = new Both(stage, capacities, screenings, tokens)
          for (const each of acts) {
            const [real, expected] = await both.do(each)
            expect([each, real]).toEqual([each, expected])
          }
          await releaseExpiredHolds(stage.house, acting)
          await both.expectSameSeats()
          await both.expectPlacesToAgree()
          expect(await checkLedger(stage.house, acting)).toEqual([])
          const received = await stage.query<{ amount: number }>(receivedFor(screenings))
          expect(received[0]!.amount).toBe(both.model.received())

          await stage.query(
            sql`update released_screening set cancelled = true where id = ${screenings[numberedScreening]}`,
          )
          const run = { screeningId: screenings[numberedScreening]!, why: 'the roof leaks' }
          must(await startBulkRefund(stage.house, acting, run))
          await runBulkRefunds(stage.house, acting)
          both.model.cancelScreening(numberedScreening)
          expect(await checkLedger(stage.house, acting)).toEqual([])
          const left = await stage.query<{ amount: number }>(receivedFor(screenings))
          expect(left[0]!.amount).toBe(both.model.received())
        },
      ),
      // Unshrunk, a failure is told at once; shrinking would run hundreds of histories more.
      { numRuns: Math.min(histories, perHouse), endOnFailure: true, ...seedOf(house) },
    )
  },
  180_000,
)

/** Money taken for orders of these screenings, and neither given back nor owed. */
const receivedFor = (screenings: string[]) => sql<{ amount: number }>`
  select coalesce(sum(amount), 0) as amount from (
    select order_id, amount from money_move
    union all select order_id, -amount from refund where state <> 'done'
  ) moved
  where order_id in (select order_id from ticket where screening_id = any(${screenings}::uuid[]))`
