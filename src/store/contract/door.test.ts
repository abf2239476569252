import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { admitTicket } from '#acts/admit-ticket.ts'
import { cancelTicket } from '#acts/cancel-ticket.ts'
import { doorScreenings } from '#acts/door-screenings.ts'
import { listDoor } from '#acts/list-door.ts'
import { payOrder } from '#acts/pay-order.ts'
import { rotateTicketKey } from '#acts/rotate-ticket-key.ts'
import { sellAtCounter } from '#acts/sell-at-counter.ts'
import { undoAdmission } from '#acts/undo-admission.ts'
import { shownNumber } from '#core/boxoffice/number.ts'
import { acting, beginning, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.database.drop())

let sales = 0
async function sold(screeningId: string, quantity = 1) {
  sales += 1
  return must(
    await sellAtCounter(stage.house, acting, {
      editionId: stage.editionId,
      lines: [{ screeningId, priceId: stage.prices.full.id, quantity }],
      name: 'Ñusta Quispe',
      idempotencyKey: `door-sale-${sales}`,
    }),
  )
}

const scan = async (screeningId: string, code: string, door = 'left') =>
  must(await admitTicket(stage.house, acting, { screeningId, code, door }))

describe('what the door answers (docs/rules/door.md#answers)', () => {
  test('admitted, then already used, with the moment and the door of the first time', async () => {
    const screeningId = await stage.screening(5)
    const [ticket] = (await sold(screeningId, 2)).tickets
    expect(await scan(screeningId, ticket!.code)).toMatchObject({
      answer: 'admitted',
      ticket: { name: 'Ñusta Quispe' },
      counts: { expected: 2, admitted: 1, capacity: 5 },
    })
    const first = stage.house.clock.now()
    stage.advance({ minutes: 3 })
    const again = await scan(screeningId, ticket!.code, 'right')
    expect(again).toMatchObject({ answer: 'already-used', admittedDoor: 'left', counts: { admitted: 1 } })
    expect(again.admittedAt!.equals(first)).toBe(true)
  })

  test('the number typed by hand, in any spelling', async () => {
    const screeningId = await stage.screening(5)
    const [ticket] = (await sold(screeningId)).tickets
    const typed = ` ${shownNumber(ticket!.number).toLowerCase()} `
    expect((await scan(screeningId, typed)).answer).toBe('admitted')
  })

  test('the wrong screening, and which one is right', async () => {
    const [here, there] = [await stage.screening(5), await stage.screening(5)]
    const [ticket] = (await sold(there)).tickets
    const told = await scan(here, ticket!.code)
    expect(told).toMatchObject({
      answer: 'wrong-screening',
      rightScreening: { screeningId: there, filmTitles: ['El Gran Movimiento'] },
    })
    expect((await scan(there, ticket!.code)).answer).toBe('admitted')
  })

  test('cancelled', async () => {
    const screeningId = await stage.screening(5)
    const [ticket] = (await sold(screeningId, 2)).tickets
    must(await cancelTicket(stage.house, acting, { ticketId: ticket!.id }))
    expect((await scan(screeningId, ticket!.code)).answer).toBe('cancelled')
  })

  test('unpaid, until the money is there', async () => {
    const screeningId = await stage.screening(5)
    const order = await sold(screeningId)
    await stage.query(sql`update "order" set state = 'unpaid' where id = ${order.id}`)
    expect((await scan(screeningId, order.tickets[0]!.code)).answer).toBe('unpaid')
    must(await payOrder(stage.house, acting, { orderId: order.id }))
    expect((await scan(screeningId, order.tickets[0]!.code)).answer).toBe('admitted')
  })

  test('unknown: scribble, a forged code, a well-formed number that nobody has', async () => {
    const screeningId = await stage.screening(5)
    const { code } = (await sold(screeningId)).tickets[0]!
    const forged = `${code.slice(0, 40)}${code[40] === 'A' ? 'B' : 'A'}${code.slice(41)}`
    expect(await scan(screeningId, 'https://example.org/free-beer')).toMatchObject({
      answer: 'unknown',
      because: 'unreadable',
    })
    expect(await scan(screeningId, forged)).toMatchObject({ answer: 'unknown', because: 'forged' })
    expect(await scan(screeningId, 'CCCCC-CCCCC')).toMatchObject({
      answer: 'unknown',
      because: 'no-such-ticket',
    })
    expect(refused(await admitTicket(stage.house, acting, { screeningId: 'nowhere', code, door: '' }))).toBe(
      'not-found',
    )
  })

  test('a ticket signed before the key was changed is still good', async () => {
    const screeningId = await stage.screening(5)
    const before = await sold(screeningId)
    must(await rotateTicketKey(stage.house, acting))
    const after = await sold(screeningId)
    expect((await scan(screeningId, before.tickets[0]!.code)).answer).toBe('admitted')
    expect((await scan(screeningId, after.tickets[0]!.code)).answer).toBe('admitted')
  })
})

test('twelve doors scan one ticket at the same moment: one lets the person in', async () => {
  const screeningId = await stage.screening(5)
  const [ticket] = (await sold(screeningId)).tickets
  const told = await Promise.all(
    Array.from({ length: 12 }, (_, door) => scan(screeningId, ticket!.code, `door ${door}`)),
  )
  expect(told.filter(each => each.answer === 'admitted')).toHaveLength(1)
  expect(told.filter(each => each.answer === 'already-used')).toHaveLength(11)
  const [{ door } = { door: '' }] = told
    .filter(each => each.answer === 'admitted')
    .map(each => ({ door: each.admittedDoor }))
  expect(new Set(told.map(each => each.admittedDoor))).toEqual(new Set([door]))
})

test('a ticket is either cancelled or admitted when both are tried at the same moment', async () => {
  const screeningId = await stage.screening(40)
  const { tickets } = await sold(screeningId, 20)
  await Promise.all(
    tickets.map(async ticket => {
      const [told, cancelled] = await Promise.all([
        scan(screeningId, ticket.code),
        cancelTicket(stage.house, acting, { ticketId: ticket.id }),
      ])
      expect([told.answer, refused(cancelled)]).toEqual(
        told.answer === 'admitted' ? ['admitted', 'ticket-used'] : ['cancelled', undefined],
      )
    }),
  )
})

test('an admission scanned by mistake is taken back, and both are in the journal', async () => {
  const screeningId = await stage.screening(5)
  const [ticket] = (await sold(screeningId)).tickets
  await scan(screeningId, ticket!.code)
  must(await undoAdmission(stage.house, acting, { ticketId: ticket!.id }))
  expect(refused(await undoAdmission(stage.house, acting, { ticketId: ticket!.id }))).toBe('not-found')
  expect((await scan(screeningId, ticket!.code)).answer).toBe('admitted')
  const journal = await stage.query(sql<{ act: string }>`
    select act from door_move where ticket_id = ${ticket!.id} order by id`)
  expect(journal.map(move => move.act)).toEqual(['admit', 'undo', 'admit'])
})

test('the list of a screening has everybody, with who is in', async () => {
  const screeningId = await stage.screening(5)
  const [one, other] = (await sold(screeningId, 2)).tickets
  await scan(screeningId, one!.code)
  const { rows, screening } = must(await listDoor(stage.house, acting, { screeningId }))
  expect(screening).toMatchObject({ expected: 2, admitted: 1 })
  expect(rows.map(row => [row.number, row.admittedAt !== null, row.door])).toEqual([
    [one!.number, true, 'left'],
    [other!.number, false, null],
  ])
})

test('a screening after midnight belongs to the evening before', async () => {
  const day = beginning.toZonedDateTimeISO('America/La_Paz').toPlainDate().add({ days: 20 })
  const after = day
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: 'America/La_Paz', plainTime: '00:30' })
    .toInstant()
  const late = await stage.screening(5, stage.house.clock.now().until(after))
  const list = async (of: Temporal.PlainDate) =>
    must(await doorScreenings(stage.house, acting, { editionId: stage.editionId, day: of })).map(
      each => each.screeningId,
    )
  expect(await list(day)).toEqual([late])
  expect(await list(day.add({ days: 1 }))).toEqual([])
})
