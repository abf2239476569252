import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { isRefusal } from '#core/refusal.ts'
import { openForAll } from '../open-for-all.ts'
import { tabTo } from '../tab-to.ts'
import { complaints, sticksOut } from './accessible.ts'
import type { Festival } from './festival.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
let screening: string
openForAll(visitFestival, async opened => {
  ;({ festival, browser } = opened)
  screening = await numberedScreening()
})

const base = (language = 'en') => `${festival.address}/${language}/${festival.edition.slug}`

/** The first screening in the demo's numbered house. */
async function numberedScreening(): Promise<string> {
  const page = await browser.newPage()
  await page.goto(`${base()}/venues/cine-kantuta`)
  const ids = await page
    .locator('.showing:has-text("Sala Grande") .seats')
    .evaluateAll(boxes => boxes.map(box => box.getAttribute('data-screening')))
  await page.close()
  return ids.find(id => id !== null)!
}

const clean = async (page: Page, step: string) => {
  expect({ step, complaints: await complaints(page) }).toEqual({ step, complaints: [] })
  expect({ step, sticksOut: await sticksOut(page) }).toEqual({ step, sticksOut: false })
}

test('numbered seats are chosen, changed and bought by keyboard alone, and axe finds nothing on the way', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(`${base()}/screenings/${screening}`)
  await clean(page, 'screening')
  await tabTo(page, /^Choose seats yourself$/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/seats')
  await clean(page, 'choice')
  // From the first seat three rows back and two to the right; then its neighbour.
  await tabTo(page, /^1 restricted view/)
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Space'])
    await page.keyboard.press(key)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  expect(await page.locator('.seat-take .count').textContent()).toBe('2 seats chosen')
  expect(await page.locator('.seat-picture .ticked').count()).toBe(2)
  await tabTo(page, /^Put these seats in the basket$/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/basket')
  expect(await page.locator('.seat-names').textContent()).toContain('Stalls, row D, seats 3, 4')
  await clean(page, 'basket')

  await tabTo(page, /^Choose other seats/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/seats?line=*')
  await clean(page, 'other seats')
  await tabTo(page, /^3 yours/)
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  // Seats 4 and 5 would leave 6 alone at the aisle: others are ticked instead.
  await tabTo(page, /^Take these seats instead$/)
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toContain('leave seat 6 in row D alone')
  await clean(page, 'a seat left alone')
  await tabTo(page, /^Take these seats instead$/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/basket')
  const seats = /Stalls, row (\w+), seats (\d+), (\d+)/.exec(
    (await page.locator('.seat-names').textContent())!,
  )!

  await tabTo(page, /^On to the order$/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/checkout')
  await clean(page, 'checkout')
  await tabTo(page, /^Your name$/)
  await page.keyboard.type('Nayra Quispe')
  await tabTo(page, /^Your e-mail address$/)
  await page.keyboard.type('nayra@quispe.example')
  await tabTo(page, /^Order with obligation to pay$/)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/orders/*')
  expect(await page.locator('.ticket .seat-names').allTextContents()).toEqual([
    `Stalls, row ${seats[1]}, seat ${seats[2]}`,
    `Stalls, row ${seats[1]}, seat ${seats[3]}`,
  ])
  await clean(page, 'order')
  await context.close()
})

test('without JavaScript the list does it all; a seat taken meanwhile is told, with free ones near it ticked instead', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  await page.goto(`${base()}/screenings/${screening}/seats`)
  const box = (place: string) => page.locator(`input[value="${place}"]`)
  for (const place of ['platea/F/5', 'platea/F/6']) await box(place).check()
  await page.getByLabel('Reduced', { exact: false }).selectOption('1')

  const { house, acting, edition } = festival
  const prices = await listPrices(house, acting, { editionId: edition.id })
  if (isRefusal(prices)) throw new Error('The demo has no prices')
  const quicker = await buySeats(house, acting, {
    ...{ editionId: edition.id, name: 'A', email: 'a@example.org', language: 'es', way: 'counter' },
    lines: [
      { screeningId: screening, priceId: prices[0]!.id, quantity: 2, places: ['platea/F/5', 'platea/F/6'] },
    ],
    idempotencyKey: 'quicker-by-a-second',
  })
  expect(quicker).not.toHaveProperty('refused')

  await page.getByRole('button', { name: 'Put these seats in the basket' }).click()
  expect(await page.getByRole('alert').textContent()).toMatch(
    /Seat 5 in row F has just been taken\. Free nearby: row \w+, .*Ticked for you instead: Stalls, row/,
  )
  expect(await page.locator('input[name="places"]:checked').count()).toBe(2)
  await page.getByRole('button', { name: 'Put these seats in the basket' }).click()
  await page.waitForURL('**/basket')
  expect(await page.locator('.lines .price-name').allTextContents()).toHaveLength(2)
  expect(await checkLedger(house, acting)).toEqual([])
  await context.close()
})

test('a wheelchair place is had with the companion’s seat beside it, on the page of the screening and in the list', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(`${base()}/screenings/${screening}`)
  await page.getByLabel(/^Full price/).selectOption('1')
  await page.getByLabel('A companion’s seat beside each').selectOption({ index: 3 })
  await page.getByRole('button', { name: 'Put in basket' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('goes with a wheelchair space')
  await page.getByLabel(/^Full price/).selectOption('1')
  await page.getByLabel('A companion’s seat beside each').selectOption({ index: 3 })
  await page.getByLabel('Wheelchair space', { exact: true }).check()
  await page.getByRole('button', { name: 'Put in basket' }).click()
  await page.waitForURL('**/basket')
  const names = (await page.locator('.seat-names').allTextContents()).join()
  const [, wheelchair, companion] = /row L, seat (\d+).*row L, seat (\d+)/s.exec(names)!
  expect(Math.abs(Number(wheelchair) - Number(companion))).toBe(1)

  await page.goto(`${base()}/screenings/${screening}/seats`)
  const box = (kind: string) => page.getByRole('checkbox', { name: new RegExp(`^\\d+ ${kind}`) }).first()
  await box('companion').check()
  await page.getByRole('button', { name: 'Put these seats in the basket' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('goes with a wheelchair space')
  await box('wheelchair').check()
  await page.getByRole('button', { name: 'Put these seats in the basket' }).click()
  await page.waitForURL('**/basket')
  expect(
    (await page.locator('.price-name').allTextContents()).map(name => name.split(' · ')[1]).sort(),
  ).toEqual(['Companion’s seat', 'Companion’s seat', 'Wheelchair space', 'Wheelchair space'])
  await clean(page, 'basket with companions')
  await context.close()
})
