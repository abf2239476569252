import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialSale, trialSale } from '../contract/edition.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let admin: Ask
let door: Ask
let at: TrialSale
let tickets: { id: string; number: string; code: string }[]

beforeAll(async () => {
  trial = await trialHouse()
  admin = await trial.asPerson(['admin'])
  door = await trial.asPerson(['door'])
  at = await trialSale(admin)
  const lines = [{ screeningId: at.screeningId, priceId: at.full, quantity: 3 }]
  const order = await admin('POST', `/v1/editions/${at.editionId}/orders`, {
    body: { lines, name: 'Lía Choque' },
    headers: { 'idempotency-key': 'three-at-the-door' },
  })
  tickets = order.json.tickets
})
afterAll(() => trial.close())

const evening = async () =>
  (await door('GET', `/v1/editions/${at.editionId}/door/evening?day=${at.day}`)).json

const step = (sequence: number, ticketId: string, moment: Temporal.Instant) => ({
  sequence,
  ticketId,
  screeningId: at.screeningId,
  act: 'in',
  answer: 'admitted',
  door: 'cellar',
  at: moment.toString(),
  undoes: null,
})
const send = (device: string, scans: object[], deviceNow = Temporal.Now.instant()) =>
  door('POST', '/v1/door/scans', {
    body: { device, deviceNow: deviceNow.toString(), scans, about: [at.screeningId] },
  })

test('a device whose clock is an hour off is kept on the house’s clock; sent again and turned around, nothing changes', async () => {
  const now = Temporal.Now.instant()
  const wrong = now.add({ hours: 1 })
  const scans = tickets
    .slice(0, 2)
    .map((ticket, index) => step(index + 1, ticket.id, wrong.subtract({ minutes: 30 - index })))
  const first = await send('AHEAD', scans, wrong)
  expect(first).toMatchObject({
    status: 200,
    json: { outcomes: [{ outcome: 'kept' }, { outcome: 'kept' }] },
  })
  const moments = (json: { scans: { at: string }[] }) =>
    json.scans.map(scan => Math.round(Temporal.Instant.from(scan.at).until(now).total('minutes')))
  expect(moments(first.json)).toEqual([30, 29])
  const again = await send('AHEAD', scans.toReversed(), wrong.add({ hours: 3 }))
  expect(again.json.scans).toEqual(first.json.scans)
  const slow = now.subtract({ hours: 1 })
  const third = await send('SLOW', [step(1, tickets[0]!.id, slow.subtract({ minutes: 40 }))], slow)
  expect(third.json.outcomes).toEqual([{ sequence: 1, outcome: 'double' }])
  // By the house's clock it was ten minutes earlier, so it is the admission.
  const { json } = await door('GET', `/v1/door/${at.screeningId}`)
  const row = json.rows.find((each: { ticketId: string }) => each.ticketId === tickets[0]!.id)
  expect(Math.round(Temporal.Instant.from(row.admittedAt).until(now).total('minutes'))).toBe(40)
  expect((await evening()).scans).toHaveLength(3)
})

test('what is no batch is refused whole, with the field named', async () => {
  const wrong = await send('SLOW', [{ ...step(2, tickets[2]!.id, Temporal.Now.instant()), act: 'undo' }])
  expect(wrong).toMatchObject({ status: 422, json: { errors: [{ field: 'scans.0.undoes' }] } })
  const many = await send(
    'SLOW',
    Array.from({ length: 201 }, (_, index) => step(index + 2, tickets[2]!.id, Temporal.Now.instant())),
  )
  expect(many.status).toBe(422)
  expect((await evening()).scans).toHaveLength(3)
})

test('re-entry is set for a screening and is on the list; the paper list is a PDF in the language asked for', async () => {
  const set = await door('PUT', `/v1/door/${at.screeningId}/re-entry`, { body: { reEntry: 'stamp' } })
  expect(set.json).toMatchObject({ reEntry: 'stamp' })
  expect((await evening()).screenings).toMatchObject([{ reEntry: 'stamp', day: at.day }])
  expect((await door('PUT', '/v1/door/nowhere/re-entry', { body: { reEntry: 'none' } })).status).toBe(404)
  const paper = await door('GET', `/v1/door/${at.screeningId}/list.pdf?language=es`)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  expect(paper.text.startsWith('%PDF-')).toBe(true)
  expect((await door('GET', '/v1/door/nowhere/list.pdf')).status).toBe(404)
})

test('the door sells free seats of the standby line and lets people in, once, and no more than there are', async () => {
  await admin('POST', `/v1/screenings/${at.screeningId}/allocations/move`, {
    body: { from: 'public', to: 'standby', seats: 2, why: 'Standby line' },
  })
  const seat = (quantity: number, key: string, screeningId = at.screeningId) =>
    door('POST', `/v1/door/${screeningId}/standby`, {
      body: { priceId: at.full, quantity, way: 'counter-card', door: 'cellar' },
      headers: { 'idempotency-key': key },
    })
  const prices = await door('GET', `/v1/screenings/${at.screeningId}/prices`)
  expect(prices.json.map((price: { id: string }) => price.id)).toContain(at.full)
  const { admitted } = (await door('GET', `/v1/door/${at.screeningId}`)).json.screening

  expect(await seat(3, 'three-in-line')).toMatchObject({ status: 409, json: { code: 'not-enough-seats' } })
  const told = await seat(2, 'two-in-line')
  expect(told).toMatchObject({
    status: 201,
    json: { total: { amount: 3600 }, counts: { admitted: admitted + 2, standbyFree: 0 } },
  })
  expect((await seat(2, 'two-in-line')).json).toEqual(told.json)
  expect(await seat(1, 'one-too-many')).toMatchObject({ status: 409, json: { code: 'sold-out' } })
  expect((await seat(1, 'in-another-house', 'nowhere')).status).toBe(404)

  const { scans } = await evening()
  for (const { ticketId } of told.json.tickets)
    expect(scans).toContainEqual(expect.objectContaining({ ticketId, act: 'in', door: 'cellar' }))
  const orders = await admin('GET', `/v1/editions/${at.editionId}/orders?search=${told.json.orderNumber}`)
  expect(orders.json.rows).toMatchObject([{ state: 'paid', way: 'counter-card' }])
  expect((await admin('GET', '/v1/ledger/problems')).json).toEqual([])
})
