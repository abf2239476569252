import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { castBallot } from '#acts/audience/cast-ballot.ts'
import { openAward } from '#acts/audience/open-award.ts'
import { setAward } from '#acts/audience/set-award.ts'
import { showAward } from '#acts/audience/show-award.ts'
import { showBallot } from '#acts/audience/show-ballot.ts'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { showTurnout } from '#acts/door/show-turnout.ts'
import { undoAdmission } from '#acts/door/undo-admission.ts'
import type { Ticket } from '#core/boxoffice/orders/order.ts'
import { acting, must, openStage, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  must(
    await setAward(stage.house, acting, { editionId: stage.editionId, closesAfterHours: 2, leastVotes: 2 }),
  )
})
afterAll(() => stage?.database.drop())

let keys = 0
async function ticketsFor(screeningId: string, quantity: number): Promise<Ticket[]> {
  keys += 1
  const order = await buySeats(stage.house, acting, {
    editionId: stage.editionId,
    lines: [{ screeningId, priceId: stage.prices.free.id, quantity }],
    ...{ name: 'Wara', email: 'wara@example.org', language: 'es', way: 'free' },
    idempotencyKey: `award-purchase-${keys}`,
  })
  return must(order).tickets
}

const admit = (screeningId: string, ticket: Ticket) =>
  admitTicket(stage.house, acting, { screeningId, code: ticket.code, door: 'left' })
const vote = (ticket: string, stars: number) => castBallot(stage.house, acting, { ticket, stars })
const of = { editionId: '' }
beforeAll(() => {
  of.editionId = stage.editionId
})

test('a ticket has one vote, which can be changed until the vote closes and counts once it was let in', async () => {
  const screeningId = await stage.screening(20, { hours: 1 })
  const [one, two, three] = await ticketsFor(screeningId, 3)
  expect(await vote(one!.number, 5)).toMatchObject({ refused: 'vote-not-yet' })
  stage.advance({ minutes: 61 })
  await admit(screeningId, one!)
  await admit(screeningId, two!)

  expect(must(await vote(one!.code, 2))).toMatchObject({ stars: 2, admitted: true })
  expect(must(await vote(one!.number, 4))).toMatchObject({ stars: 4 })
  must(await vote(two!.number, 5))
  expect(must(await vote(three!.number, 1))).toMatchObject({ admitted: false })
  expect(must(await showBallot(stage.house, acting, { ticket: one!.number }))).toMatchObject({
    closed: undefined,
    ticket: { stars: 4, screeningId },
  })
  expect(must(await showTurnout(stage.house, acting, of))).toEqual([
    expect.objectContaining({ screeningId, admitted: 2, votes: 2, notCounted: 1, mostInAMinute: 3 }),
  ])

  await admit(screeningId, three!)
  await undoAdmission(stage.house, acting, { ticketId: two!.id })
  expect(must(await showTurnout(stage.house, acting, of))[0]).toMatchObject({ votes: 2, notCounted: 1 })

  for (const wrong of [0, 6, 2.5, Number.NaN])
    expect(await vote(one!.number, wrong)).toMatchObject({ refused: 'wrong-value' })
  expect(await vote('K7WQ3-MXCDF', 3)).toMatchObject({ refused: 'ticket-unknown' })
  expect(await vote(`${one!.code.slice(0, -1)}7`, 3)).toMatchObject({ refused: 'ticket-unknown' })
  stage.advance({ hours: 6 })
  expect(await vote(one!.number, 5)).toMatchObject({ refused: 'vote-over' })
})

test('the result is secret until it is opened, then counts what was let in, and takes no vote more', async () => {
  const screeningId = await stage.screening(20, { hours: 1 })
  const tickets = await ticketsFor(screeningId, 4)
  stage.advance({ minutes: 70 })
  for (const ticket of tickets.slice(0, 3)) await admit(screeningId, ticket)
  for (const ticket of tickets) must(await vote(ticket.number, 3))
  await stage.query(sql`update ticket set state = 'cancelled' where id = ${tickets[0]!.id}`)
  expect(await vote(tickets[0]!.number, 5)).toMatchObject({ refused: 'ticket-cancelled' })

  expect(must(await showAward(stage.house, acting, of)).result).toBeNull()
  expect(must(await openAward(stage.house, acting, of))).toMatchObject({ openedBy: acting.by })
  const { result } = must(await showAward(stage.house, acting, of))
  // One of four stars and one of one from before, two of three now.
  expect(result).toEqual([expect.objectContaining({ byStars: [1, 0, 2, 1, 0], votes: 4, rank: 1 })])

  expect(await vote(tickets[1]!.number, 5)).toMatchObject({ refused: 'vote-over' })
  expect(await openAward(stage.house, acting, of)).toMatchObject({ refused: 'award-opened' })
  expect(await setAward(stage.house, acting, { ...of, closesAfterHours: 48, leastVotes: 2 })).toMatchObject({
    refused: 'award-opened',
  })
})
