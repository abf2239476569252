import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { ScanAnswer } from '#core/boxoffice/door/door-answer.ts'
import { answerSigns } from '../../src/desk/door/answer-signs.ts'
import words from '../../src/desk/words/en.json' with { type: 'json' }
import { windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { typeNumber } from '../walk/at-door.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

interface Ticket {
  id: string
  number: string
  code: string
  screeningId: string
  state: string
}
interface Order {
  id: string
  version: number
  state: string
  tickets: Ticket[]
}

let open: OpenDesk
let page: Page
const shown: { answer: ScanAnswer; text: string }[] = []

/** Finds, among the demo's orders, a screening and a ticket for every answer that its door can give. */
openForAll(openDesk, async opened => {
  open = opened
  const [edition] = (await open.ask<{ rows: { id: string }[] }>('/editions')).rows
  const rows = (await open.ask<{ rows: Order[] }>(`/editions/${edition!.id}/orders?perPage=500`)).rows
  const orders = await Promise.all(rows.map(row => open.ask<Order>(`/orders/${row.id}`)))
  const valid = (state: string) =>
    orders
      .filter(order => order.state === state)
      .flatMap(order => order.tickets.filter(ticket => ticket.state === 'valid'))
  const paid = valid('paid')
  const unpaid = valid('unpaid').find(
    ticket => paid.filter(each => each.screeningId === ticket.screeningId).length > 3,
  )!
  const here = paid.filter(ticket => ticket.screeningId === unpaid.screeningId)
  await open.ask(`/tickets/${here[1]!.id}/cancel`, 'POST', { why: 'rehearsal' })
  await open.ask(`/door/${unpaid.screeningId}/admissions`, 'POST', { code: here[2]!.number, door: 'other' })
  const timetable = await open.ask<{ screenings: { id: string; startsAt: string }[] }>(
    `/editions/${edition!.id}/timetable`,
  )
  const dayOf = (screeningId: string) =>
    timetable.screenings.find(each => each.id === screeningId)!.startsAt.slice(0, 10)
  const day = dayOf(unpaid.screeningId)
  const elsewhere = paid.filter(ticket => ticket.screeningId !== unpaid.screeningId)
  const prices = await open.ask<{ id: string }[]>(`/editions/${edition!.id}/prices`)
  const counter = await open.staff.request.post(
    `${open.house.address}/api/v1/editions/${edition!.id}/orders`,
    {
      data: { lines: [{ screeningId: unpaid.screeningId, priceId: prices[0]!.id, quantity: 1 }] },
      headers: { origin: open.house.address, 'idempotency-key': 'to-be-given-back' },
    },
  )
  const refunded: Order = await counter.json()
  await open.ask(`/orders/${refunded.id}/refund`, 'POST', { why: 'rehearsal' })
  const [good] = here
  const forged = `${good!.code.slice(0, 40)}${good!.code[40] === 'A' ? 'B' : 'A'}${good!.code.slice(41)}`
  shown.push(
    { answer: 'admitted', text: good!.code },
    { answer: 'already-used', text: here[2]!.number },
    { answer: 'wrong-screening', text: elsewhere.find(each => dayOf(each.screeningId) === day)!.number },
    { answer: 'wrong-evening', text: elsewhere.find(each => dayOf(each.screeningId) !== day)!.code },
    { answer: 'cancelled', text: here[1]!.code },
    { answer: 'refunded', text: refunded.tickets[0]!.code },
    { answer: 'unpaid', text: unpaid.number },
    { answer: 'forged', text: forged },
    { answer: 'unreadable', text: 'https://example.org/free-beer' },
    { answer: 'unknown', text: 'CCCCC-CCCCC' },
  )
  page = await open.window(windows.phone)
  await page.addInitScript(() => {
    const heard: number[] = []
    Object.assign(window, { heard })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when?: number) {
      heard.push(this.frequency.value)
      return start.call(this, when)
    }
  })
  await page.goto(`${open.house.address}/desk/door?screening=${unpaid.screeningId}&day=${day}`)
  await page.getByLabel(desk('door.type-code')).waitFor()
})

const heard = () => page.evaluate(() => (window as unknown as { heard: number[] }).heard.splice(0))

test('every answer is told in its word, its colour and its sound', async () => {
  for (const { answer, text } of shown) await told(answer, text)
})

async function told(answer: ScanAnswer, text: string) {
  const sign = answerSigns[answer]
  await page.getByLabel(desk('door.type-code')).focus()
  await typeNumber(page, text, answer)
  const card = page.locator(`[data-answer="${answer}"]`)
  expect(await card.textContent()).toContain(words[sign.word])
  const colour = await card.evaluate(node => getComputedStyle(node).backgroundColor)
  expect(colour).toBe(asRgb(sign.colour))
  await expect.poll(async () => (await heard()).map(Math.round)).toEqual(sign.sound.map(note => note.pitch))
  expect(await complaints(page)).toEqual([])
}

const asRgb = (colour: string) =>
  `rgb(${[1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`

test('who comes without a ticket is found by name, let in, and taken back when it was a mistake', async () => {
  await page.getByText(desk('door.way.list'), { exact: true }).click()
  const inside = () => page.locator('dl dd').first().textContent()
  const before = Number(await inside())
  const line = page
    .getByRole('listitem')
    .filter({ hasText: desk('door.in-since') })
    .first()
  await line.getByRole('button').click()
  await expect.poll(inside).toBe(String(before - 1))
  await page.getByRole('searchbox').fill('zzzzzz')
  await page.getByText(desk('listing.nothing-found')).waitFor()
  await page.getByRole('searchbox').fill('')
  await page
    .getByRole('button', { name: new RegExp(`^${desk('door.admit-named').split(' ')[0]}`) })
    .first()
    .click()
  await expect.poll(inside).toBe(String(before))
})
