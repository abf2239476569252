import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { qrCodeIn } from '../pdf-picture.ts'
import { complaints } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { typeNumber } from '../walk/at-door.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

interface Ticket {
  id: string
  number: string
  code: string
}

let open: OpenDesk
let address: string
let screeningId: string
let editionId: string
let tickets: Ticket[]
const devices = {} as Record<'left' | 'right', { context: BrowserContext; page: Page }>

/** Six tickets sold at the counter for a screening of the demo, and two phones that opened its door. */
openForAll(openDesk, async opened => {
  open = opened
  const [edition] = (await open.ask<{ rows: { id: string }[] }>('/editions')).rows
  editionId = edition!.id
  const availability = await open.ask<Record<string, { availability: string }>>(
    `/editions/${editionId}/availability`,
  )
  screeningId = Object.keys(availability).find(id => availability[id]!.availability === 'many')!
  const prices = await open.ask<{ id: string }[]>(`/editions/${editionId}/prices`)
  const sold = await open.staff.request.post(`${open.house.address}/api/v1/editions/${editionId}/orders`, {
    data: { lines: [{ screeningId, priceId: prices[0]!.id, quantity: 6 }], name: 'Lía Choque' },
    headers: { origin: open.house.address, 'idempotency-key': 'six-for-the-door' },
  })
  tickets = (await sold.json()).tickets
  const timetable = await open.ask<{ screenings: { id: string; startsAt: string }[] }>(
    `/editions/${editionId}/timetable`,
  )
  const day = timetable.screenings.find(each => each.id === screeningId)!.startsAt.slice(0, 10)
  address = `${open.house.address}/desk/door/?edition=${editionId}&day=${day}&screening=${screeningId}`
  for (const name of ['left', 'right'] as const) {
    const page = await open.window(windows.phone)
    await page.addInitScript(door => localStorage.setItem('cartelera.door', door), name)
    await page.goto(address)
    await page.getByLabel(desk('door.type-code')).waitFor()
    await page.locator('main[data-kept]').waitFor()
    devices[name] = { page, context: page.context() }
  }
})
beforeEach(async () => {
  for (const { context, page } of Object.values(devices)) {
    await context.setOffline(false)
    await page.goto(address)
    await page.getByLabel(desk('door.type-code')).waitFor()
  }
})

const unsent = (page: Page) => page.locator('[data-unsent]').getAttribute('data-unsent')
const choose = (page: Page, way: 'scan' | 'doors' | 'more') =>
  page.getByText(desk(`door.way.${way}`), { exact: true }).click()
const doubles = (page: Page) => page.locator('[data-doubles]')
const howMany = async (page: Page): Promise<number> =>
  (await doubles(page).count()) > 0 ? Number(await doubles(page).getAttribute('data-doubles')) : 0

async function show(page: Page): Promise<string> {
  await choose(page, 'doors')
  return page.getByLabel(desk('door.summary.text')).inputValue()
}
async function hear(page: Page, text: string): Promise<void> {
  await choose(page, 'doors')
  await page.getByLabel(desk('door.hear.text')).fill(text)
  await page.getByRole('button', { name: desk('door.hear.take') }).click()
}

test('two doors without a network: opened, scanned, told of each other’s admissions by code, and by the house afterwards', async () => {
  const { left, right } = devices
  const [both, onlyLeft, onlyRight, later] = tickets as [Ticket, Ticket, Ticket, Ticket]
  for (const { context, page } of [left, right]) {
    await context.setOffline(true)
    await page.reload()
    await page.getByLabel(desk('door.type-code')).waitFor()
  }

  // One bad scan after the other keeps nobody waiting.
  await typeNumber(left.page, both.code, 'admitted')
  await typeNumber(left.page, both.number, 'already-used')
  await typeNumber(left.page, 'not a ticket', 'unreadable')
  await typeNumber(left.page, onlyLeft.number, 'admitted')
  await typeNumber(right.page, both.number, 'admitted')
  await typeNumber(right.page, onlyRight.code, 'admitted')
  expect(await howMany(left.page)).toBe(0)
  await expect.poll(() => unsent(left.page)).toBe('4')
  await expect.poll(() => unsent(right.page)).toBe('2')
  expect(await complaints(left.page)).toEqual([])
  await leavePicture(left.page, 'door-1-alone')

  // What is kept outlives the page.
  await left.page.reload()
  await typeNumber(left.page, both.code, 'already-used')

  // Each shows its summary, the other hears it: as text, and the code on the screen says the same.
  const summary = await show(left.page)
  const picture = await left.page.locator('svg[role="img"]').screenshot()
  expect(await qrCodeIn(picture)).toBe(summary)
  expect(await complaints(left.page)).toEqual([])
  await leavePicture(left.page, 'door-2-summary')
  await hear(right.page, summary)
  await doubles(right.page).waitFor()
  expect(await doubles(right.page).textContent()).toContain('left')
  await hear(left.page, await show(right.page))
  await doubles(left.page).waitFor()
  expect(await complaints(left.page)).toEqual([])
  await leavePicture(left.page, 'door-3-double')
  await choose(right.page, 'scan')
  await typeNumber(right.page, onlyLeft.code, 'already-used')
  expect(await right.page.locator('[data-answer]').textContent()).toContain('left')
  await hear(
    left.page,
    summary.replace(/.$/, character => (character === 'A' ? 'B' : 'A')),
  )
  await left.page
    .getByText(desk('door.heard.not-ours'))
    .or(left.page.getByText(desk('door.heard.no-summary')))
    .waitFor()

  // The same ticket at both once more, found through the house this time.
  await choose(left.page, 'scan')
  await typeNumber(left.page, later.code, 'admitted')
  await typeNumber(right.page, later.code, 'admitted')
  for (const { context } of [left, right]) await context.setOffline(false)
  for (const { page } of [left, right]) {
    await expect.poll(() => unsent(page), { timeout: 30_000 }).toBe('0')
    await expect.poll(() => howMany(page), { timeout: 30_000 }).toBe(2)
  }
  const { rows } = await open.ask<{ rows: { ticketId: string; admittedAt: string | null; door: string }[] }>(
    `/door/${screeningId}`,
  )
  const inside = rows.filter(row => row.admittedAt).map(row => row.ticketId)
  expect(inside.toSorted()).toEqual([both, onlyLeft, onlyRight, later].map(each => each.id).toSorted())
  expect(rows.find(row => row.ticketId === onlyRight.id)!.door).toBe('right')
  await leavePicture(right.page, 'door-4-joined')

  // Whoever has seen it is not told again.
  await right.page
    .getByRole('button', { name: desk('door.seen') })
    .first()
    .click()
  await expect.poll(() => howMany(right.page)).toBe(1)
  await right.page.reload()
  await doubles(right.page).waitFor()
  await expect.poll(() => howMany(right.page)).toBe(1)
})

test('out with a stamp and in again, a mistake taken back, a hand scanner that types, and names only from the house', async () => {
  const { page, context } = devices.left
  const ticket = tickets[4]!
  await choose(page, 'more')
  await page.getByLabel(desk('door.re-entry')).selectOption('stamp')
  await page.getByText(desk('door.direction.out'), { exact: true }).waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'door-5-more')
  await choose(page, 'scan')
  await context.setOffline(true)
  await typeNumber(page, ticket.code, 'admitted')
  await page.getByText(desk('door.direction.out'), { exact: true }).click()
  await typeNumber(page, ticket.number, 'went-out')
  await typeNumber(page, tickets[5]!.number, 'not-inside')
  await page.getByText(desk('door.direction.in'), { exact: true }).click()
  await typeNumber(page, ticket.code, 're-entered')
  await page.getByRole('button', { name: desk('door.undo') }).click()
  await page.getByText(desk('door.way.list'), { exact: true }).click()
  await page.getByText(desk('door.names-need-network')).waitFor()
  await choose(page, 'scan')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.type(`${tickets[5]!.code}\n`)
  await page.locator('[data-answer="admitted"]').waitFor()
  await context.setOffline(false)
  await expect.poll(() => unsent(page), { timeout: 30_000 }).toBe('0')
})

test('people without a ticket are let in from the standby line, onto seats that are free', async () => {
  const { page } = devices.right
  await open.ask(`/screenings/${screeningId}/allocations/move`, 'POST', {
    ...{ from: 'public', to: 'standby', seats: 3, why: 'For who waits at the door' },
  })
  await page.goto(address)
  await page.getByRole('button', { name: desk('door.standby') }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(desk('door.standby.people')).fill('2')
  await form.getByText(desk('sale.way.counter-card'), { exact: true }).click()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'door-8-standby')
  await form.getByRole('button', { name: 'let 2 people in' }).click()
  await page.getByText('2 people let in from the standby line.').waitFor()
  await page.getByRole('button', { name: 'one seat is free' }).waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'door-9-standby-admitted')
  expect(await open.ask('/ledger/problems')).toEqual([])
})

test('the language and the dark are there without a network', async () => {
  const { context } = devices.right
  await context.setOffline(true)
  const page = await context.newPage()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(address.replace(/&screening=.*/, ''))
  await page.getByLabel(desk('language')).selectOption('de')
  await page
    .getByRole('heading', { name: 'Einlass' })
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor()
  await page.locator('html[lang="de"]').waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'door-6-dark')
  await page.getByRole('listitem').getByRole('button').first().click()
  await page.locator('[data-link="alone"]').waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'door-7-dark-german')
})
