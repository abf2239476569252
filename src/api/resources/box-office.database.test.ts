import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialSale, trialSale } from '../contract/edition.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let admin: Ask
let sell: Ask
let door: Ask
let at: TrialSale
let screeningId: string
let full: string
let free: string

beforeAll(async () => {
  trial = await trialHouse()
  admin = await trial.asPerson(['admin'])
  sell = await trial.asPerson(['box-office'])
  door = await trial.asPerson(['door'])
  at = await trialSale(admin)
  ;({ screeningId, full, free } = at)
})
afterAll(() => trial.close())

const keyed = (key: string) => ({ 'idempotency-key': `a-purchase-${key}` })
const orders = () => `/v1/editions/${at.editionId}/orders`
const availability = async () =>
  (await sell('GET', `/v1/editions/${at.editionId}/availability`)).json[screeningId]

test('a released screening has its seats and its price', async () => {
  expect(await availability()).toEqual({ availability: 'many', free: 28 })
  const { json: prices } = await sell('GET', `/v1/screenings/${screeningId}/prices`)
  expect(prices).toMatchObject([
    { id: full, price: { amount: 1800, currency: 'CHF' } },
    { id: free, price: { amount: 0, currency: 'CHF' } },
  ])
  expect((await admin('GET', `/v1/editions/${at.editionId}/releases`)).json.rows).toMatchObject([
    { version: 1, note: 'First', changes: [{ what: 'added', screeningId }] },
  ])
  expect((await admin('GET', `/v1/editions/${at.editionId}/releases/preview`)).json).toEqual([])
  const { json: programme } = await sell('GET', `/v1/editions/${at.editionId}/programme`)
  expect(programme).toMatchObject({
    screenings: [{ id: screeningId, withdrawn: false }],
    films: [{ id: at.filmId, facts: { title: 'La laguna quieta' } }],
    venues: [{ id: at.venueId }],
  })
})

test('a program with a token sells from a basket to a ticket at the door', async () => {
  const program = await trial.asToken(['box-office:write', 'box-office:read'])
  const basket = await program('POST', `/v1/editions/${at.editionId}/baskets`, { body: { language: 'es' } })
  const lines = `/v1/baskets/${basket.json.token}/lines`
  const held = await program('POST', lines, { body: { screeningId, priceId: full, quantity: 2 } })
  expect(held.json.lines).toMatchObject([{ quantity: 2, price: { amount: 1800, currency: 'CHF' } }])
  expect((await availability()).free).toBe(26)

  const buyer = { name: 'Lía Choque', email: 'lia@example.org', way: 'counter' }
  const order = `/v1/baskets/${basket.json.token}/order`
  const unkeyed = await program('POST', order, { body: buyer })
  expect(unkeyed).toMatchObject({ status: 400, json: { code: 'key-missing' } })
  const placed = await program('POST', order, { body: buyer, headers: keyed('one') })
  expect(placed).toMatchObject({ status: 201, json: { state: 'unpaid', total: { amount: 3600 } } })
  const again = await program('POST', order, { body: buyer, headers: keyed('one') })
  expect(again.json.id).toBe(placed.json.id)
  const other = await program('POST', order, { body: { ...buyer, name: 'Other' }, headers: keyed('one') })
  expect(other).toMatchObject({ status: 422, json: { code: 'key-reused' } })

  const path = `/v1/orders/${placed.json.id}`
  const paid = await program('POST', `${path}/pay`, { headers: { 'if-match': `"${placed.json.version}"` } })
  expect(paid.json.state).toBe('paid')
  expect((await program('POST', `${path}/pay`)).json.code).toBe('order-already-paid')
  const pdf = await program('GET', `${path}/tickets.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.text.startsWith('%PDF-')).toBe(true)

  const admissions = `/v1/door/${screeningId}/admissions`
  const [ticket, second] = paid.json.tickets
  const scanned = { code: ticket.code, door: 'main' }
  expect((await door('POST', admissions, { body: scanned })).json).toMatchObject({
    answer: 'admitted',
    counts: { admitted: 1, expected: 2 },
  })
  expect((await door('POST', admissions, { body: scanned })).json.answer).toBe('already-used')
  const { json: list } = await door('GET', `/v1/door/${screeningId}`)
  expect(list.rows.map((row: { name: string }) => row.name)).toEqual(['Lía Choque', 'Lía Choque'])
  expect((await door('DELETE', `/v1/admissions/${ticket.id}`)).status).toBe(200)
  const forged = { code: `${second.code.slice(0, -4)}AAAA`, door: 'main' }
  expect((await door('POST', admissions, { body: forged })).json.answer).toBe('unknown')
})

test('the counter sells and gives back, and the books stay sound', async () => {
  const lines = [{ screeningId, priceId: full, quantity: 1 }]
  const sold = await sell('POST', orders(), { body: { lines }, headers: keyed('two') })
  expect(sold).toMatchObject({ status: 201, json: { state: 'paid' } })
  const path = `/v1/orders/${sold.json.id}`
  const unsaid = await sell('POST', `${path}/refund`, { body: {} })
  expect(unsaid).toMatchObject({ status: 422, json: { errors: [{ field: 'why' }] } })
  expect((await sell('POST', `${path}/refund`, { body: { why: 'Fell ill' } })).json.state).toBe('refunded')
  const { json: sheet } = await sell('GET', path)
  expect(sheet.moneyMoves.map((move: { money: { amount: number } }) => move.money.amount)).toEqual([
    1800, -1800,
  ])
  const found = await sell('GET', `${orders()}?state=refunded&search=${sold.json.number}`)
  expect(found.json.rows).toMatchObject([{ id: sold.json.id }])
  expect((await sell('GET', '/v1/ledger/problems')).json).toEqual([])
  const { json: ledger } = await sell('GET', `/v1/screenings/${screeningId}/ledger`)
  expect(ledger.moves.map((move: { act: string }) => move.act)).toEqual(
    expect.arrayContaining(['open', 'sell', 'return']),
  )
})

test('a free order is cancelled by whoever is asked, and a letter waits for each step', async () => {
  const lines = [{ screeningId, priceId: free, quantity: 1 }]
  const body = { lines, name: 'Inés', email: 'ines@example.org' }
  const { json: order } = await sell('POST', orders(), { body, headers: keyed('three') })
  const cancelled = await sell('POST', `/v1/orders/${order.id}/cancel`, { body: { why: 'Asked' } })
  expect(cancelled.json.state).toBe('cancelled')
  const { json: letters } = await sell('GET', '/v1/letters?search=ines@example.org')
  expect(letters.rows.map((letter: { kind: string }) => letter.kind)).toContain('order-cancelled')
})

test('more seats than there are cannot be had, whoever asks', async () => {
  const over = [{ screeningId, priceId: full, quantity: 29 }]
  const refused = await sell('POST', orders(), { body: { lines: over }, headers: keyed('four') })
  expect(refused.status).toBe(409)
  expect(['not-enough-seats', 'sold-out']).toContain(refused.json.code)
  const wrong = await sell('PUT', `/v1/screenings/${screeningId}/allocations`, {
    body: { allocations: [{ kind: 'public', capacity: 500 }] },
  })
  expect(wrong.json.code).toBe('wrong-value')
  const set = await sell('PUT', `/v1/screenings/${screeningId}/allocations`, {
    body: {
      allocations: [
        { kind: 'public', capacity: 20 },
        { kind: 'guests', capacity: 8 },
        { kind: 'wheelchair', capacity: 2 },
      ],
    },
  })
  expect(set.json.map((each: { capacity: number }) => each.capacity).sort()).toEqual([2, 20, 8])
})

test('the door sees the screenings of a festival day', async () => {
  const { json } = await door('GET', `/v1/editions/${at.editionId}/door?day=${at.day}`)
  expect(json).toMatchObject([{ screeningId, filmTitles: ['La laguna quieta'], capacity: 30 }])
  const wrong = await door('GET', `/v1/editions/${at.editionId}/door?day=tomorrow`)
  expect(wrong).toMatchObject({ status: 422, json: { errors: [{ field: 'day' }] } })
})

test('tickets of an earlier key still open the door', async () => {
  const lines = [{ screeningId, priceId: free, quantity: 1 }]
  const { json: order } = await sell('POST', orders(), { body: { lines }, headers: keyed('five') })
  expect((await admin('POST', '/v1/ticket-keys')).status).toBe(201)
  const { json: keys } = await admin('GET', '/v1/ticket-keys')
  expect(keys).toHaveLength(2)
  expect(JSON.stringify(keys)).not.toContain('privateKey')
  const body = { code: order.tickets[0].code, door: 'main' }
  expect((await door('POST', `/v1/door/${screeningId}/admissions`, { body })).json.answer).toBe('admitted')
})
