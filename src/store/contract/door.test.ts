import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { rotateTicketKey } from '#acts/boxoffice/rotate-ticket-key.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { doorScreenings } from '#acts/door/door-screenings.ts'
import { keepScans, type ScanSent } from '#acts/door/keep-scans.ts'
import { listDoor } from '#acts/door/list-door.ts'
import { setReEntry } from '#acts/door/set-re-entry.ts'
import { takeEvening } from '#acts/door/take-evening.ts'
import { undoAdmission } from '#acts/door/undo-admission.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { standingOf } from '#core/boxoffice/door/door-scan.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { idFrom } from '#core/id.ts'
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

describe('scans that devices kept (docs/rules/door.md#sending)', () => {
  const at = (minutes: number) => stage.house.clock.now().add({ minutes })
  const step = (
    screeningId: string,
    ticketId: string | null,
    sequence: number,
    minutes: number,
    more: Partial<ScanSent> = {},
  ): ScanSent => ({
    screeningId,
    ticketId,
    sequence,
    at: at(minutes),
    act: 'in',
    answer: 'admitted',
    door: 'cellar',
    undoes: null,
    ...more,
  })
  const send = (device: string, scans: ScanSent[], deviceNow = stage.house.clock.now()) =>
    keepScans(stage.house, acting, {
      device,
      deviceNow,
      scans,
      about: [...new Set(scans.map(scan => scan.screeningId))],
    })
  const admissions = (screeningId: string) =>
    stage.query(sql<{ device: string; at: Temporal.Instant; left: boolean }>`
      select device, at, left_at is not null as left from admission where screening_id = ${screeningId} order by ticket_id`)

  test('whichever device is heard first, the earlier entry is the admission and both are told of the double', async () => {
    for (const order of ['early first', 'late first']) {
      const screeningId = await stage.screening(5)
      const ticketId = (await sold(screeningId)).tickets[0]!.id
      const [early, late] = [`early ${sales}`, `late ${sales}`]
      const sendings = [
        () => send(early, [step(screeningId, ticketId, 1, -20)]),
        () => send(late, [step(screeningId, ticketId, 1, -10)]),
      ]
      const [first, second] = order === 'early first' ? sendings : sendings.reverse()
      expect((await first!()).outcomes).toEqual([{ sequence: 1, outcome: 'kept' }])
      expect((await second!()).outcomes).toEqual([{ sequence: 1, outcome: 'double' }])
      expect(await admissions(screeningId)).toMatchObject([{ device: early }])
      const repeated = await first!()
      expect(repeated.outcomes).toEqual([{ sequence: 1, outcome: 'double' }])
      expect(standingOf(repeated.scans).doubles).toMatchObject([
        { first: { device: early }, second: { device: late } },
      ])
      expect((await scan(screeningId, 'CCCCC-CCCCC')).counts).toMatchObject({ admitted: 1 })
    }
  })

  test('many doors send the same scans at the same moment, again and in any order: each counts once', async () => {
    const screeningId = await stage.screening(40)
    const { tickets } = await sold(screeningId, 20)
    const batches = ['one', 'two', 'three'].flatMap(name => {
      const scans = tickets.map((ticket, index) => step(screeningId, ticket.id, index + 1, -30 + index))
      return [scans, scans.toReversed(), scans.slice(5, 15)].map(part => () => send(`${name} ${sales}`, part))
    })
    await Promise.all(batches.map(batch => batch()))
    expect(await admissions(screeningId)).toHaveLength(20)
    const known = await send('listener', [])
    expect(known.scans).toEqual([])
    const [count] = await stage.query(sql<{ scans: number }>`
      select count(*) as scans from door_scan where screening_id = ${screeningId}`)
    expect(count!.scans).toBe(60)
  })

  test('a scan of no ticket, of another screening or of no screening does not keep the others back', async () => {
    const [here, there] = [await stage.screening(5), await stage.screening(5)]
    const [good] = (await sold(here)).tickets
    const [other] = (await sold(there)).tickets
    const { outcomes } = await send('mixed', [
      step(here, idFrom(new Uint8Array(16)), 1, -9),
      step(here, other!.id, 2, -8),
      step('nowhere', good!.id, 3, -7),
      step(here, null, 4, -6, { act: 'refused', answer: 'unreadable' }),
      step(here, good!.id, 5, -5),
    ])
    expect(outcomes.map(each => each.outcome)).toEqual([
      'unknown',
      'wrong-screening',
      'unknown',
      'kept',
      'kept',
    ])
    expect(await admissions(here)).toHaveLength(1)
    expect(await admissions(there)).toEqual([])
  })

  test('what changed while the door was alone is told: cancelled tickets have no admission, unpaid ones do', async () => {
    const screeningId = await stage.screening(9)
    const [gone, owing] = [await sold(screeningId, 2), await sold(screeningId)]
    must(await cancelTicket(stage.house, acting, { ticketId: gone.tickets[0]!.id }))
    await stage.query(sql`update "order" set state = 'unpaid' where id = ${owing.id}`)
    const { outcomes } = await send('late to hear', [
      step(screeningId, gone.tickets[0]!.id, 1, -3),
      step(screeningId, owing.tickets[0]!.id, 2, -2),
    ])
    expect(outcomes.map(each => each.outcome)).toEqual(['cancelled', 'unpaid'])
    expect(await admissions(screeningId)).toHaveLength(1)
    await stage.query(sql`update "order" set state = 'paid' where id = ${owing.id}`)
    const problems = must(await checkLedger(stage.house, acting, {}))
    expect(problems.filter(problem => problem.problem === 'cancelled-ticket-admitted')).toEqual([])
  })

  test('out and in again is one admission; a mistake taken back is none, and the other of a double then stands', async () => {
    const screeningId = await stage.screening(5)
    must(await setReEntry(stage.house, acting, { screeningId, reEntry: 'stamp' }))
    const [ticket] = (await sold(screeningId)).tickets
    await send('stamps', [
      step(screeningId, ticket!.id, 1, -30),
      step(screeningId, ticket!.id, 2, -20, { act: 'out', answer: 'went-out' }),
    ])
    expect(await admissions(screeningId)).toMatchObject([{ left: true }])
    expect((await scan(screeningId, ticket!.code)).counts).toMatchObject({ admitted: 1, outside: 1 })
    await send('stamps', [step(screeningId, ticket!.id, 3, -10, { answer: 're-entered' })])
    expect(await admissions(screeningId)).toMatchObject([{ left: false }])
    await send('other door', [step(screeningId, ticket!.id, 1, -5)])
    must(await undoAdmission(stage.house, acting, { ticketId: ticket!.id }))
    const undoes = { device: 'stamps', sequence: 3 }
    await send('stamps', [step(screeningId, ticket!.id, 4, -1, { act: 'undo', answer: '', undoes })])
    expect(await admissions(screeningId)).toMatchObject([{ device: 'other door' }])
  })

  test('an evening’s list has what a door needs and nothing about a person', async () => {
    const screeningId = await stage.screening(5)
    const [ticket] = (await sold(screeningId)).tickets
    await scan(screeningId, ticket!.code)
    const day = must(await listDoor(stage.house, acting, { screeningId })).screening.startsAt.toPlainDate()
    const evening = must(await takeEvening(stage.house, acting, { editionId: stage.editionId, day }))
    const listed = evening.tickets.find(each => each.ticketId === ticket!.id)!
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(ticket!.number))
    expect(listed).toMatchObject({ state: 'valid', numberHash: new Uint8Array(digest).toHex().slice(0, 32) })
    expect(evening.scans.find(each => each.ticketId === ticket!.id)).toMatchObject({
      act: 'in',
      door: 'left',
    })
    expect(evening.screenings.find(each => each.screeningId === screeningId)).toMatchObject({
      reEntry: 'none',
    })
    expect(evening.keys.length).toBeGreaterThan(0)
    const text = JSON.stringify(evening)
    expect(text).not.toContain('Quispe')
    expect(text).not.toContain(ticket!.number)
    const again = must(await takeEvening(stage.house, acting, { editionId: stage.editionId, day }))
    expect(again.summaryKey).toBe(evening.summaryKey)
  })
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
