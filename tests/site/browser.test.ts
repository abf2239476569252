import type { Browser } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { isRefusal } from '#core/refusal.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints, sticksOut } from './accessible.ts'
import type { Festival } from './festival.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

const base = (language = 'en') => `${festival.address}/${language}/${festival.edition.slug}`

/** What everybody sees first, and what has a look of its own. */
const first = ['', '/programme', '/films/el-gran-movimiento', '/basket']
const others = [
  '/programme?by=section',
  '/programme?by=venue&q=noche',
  '/items/ocho-minutos',
  '/people/kiro-russo',
  '/venues/cine-kantuta',
  '/news',
  '/no-such-page',
]

describe.each([
  ['light', 320, 'es', [...first, ...others]],
  ['dark', 320, 'de', first],
  ['light', 1440, 'fr', first],
  ['dark', 1440, 'en', [...first, ...others]],
] as const)('in %s, %d pixels wide, in %s', (colorScheme, width, language, pages) => {
  test('axe finds nothing and nothing sticks out', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await context.newPage()
    for (const path of [...pages, await firstNews(language)]) {
      await page.goto(base(language) + path)
      expect({ path, complaints: await complaints(page) }).toEqual({ path, complaints: [] })
      expect({ path, sticksOut: await sticksOut(page) }).toEqual({ path, sticksOut: false })
    }
    await context.close()
  })

  async function firstNews(language: string): Promise<string> {
    const list = await (await fetch(`${base(language)}/news`)).text()
    return /\/news\/[a-z0-9-]+(?=")/.exec(list)![0]
  }
})

test('seats are bought without JavaScript, by keyboard alone, and given back', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(`${base()}/films/el-gran-movimiento`)
  await page.locator('.showing a.button').first().focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Full price').focus()
  await page.keyboard.type('2')
  await page.getByRole('button', { name: 'Put in basket' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/basket')
  expect(await page.locator('.held').textContent()).toMatch(
    /^Your seats are kept until \d\d:\d\d, La Paz time\./,
  )
  const [cookie] = await context.cookies()
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false })

  await page.getByRole('link', { name: 'On to the order' }).click()
  await page.getByLabel('Your name').fill('Nayra Quispe')
  await page.getByLabel('Your e-mail address').fill('nayra@quispe')
  await page.getByRole('button', { name: 'Order with obligation to pay' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('nayra@quispe')
  expect(await page.getByLabel('Your name').inputValue()).toBe('Nayra Quispe')
  await page.getByLabel('Your e-mail address').fill('nayra@quispe.example')
  await page.getByRole('button', { name: 'Order with obligation to pay' }).click()
  await page.waitForURL('**/orders/*')
  expect(await page.locator('.ticket').count()).toBe(2)
  expect(await page.locator('.code svg').count()).toBe(2)

  const pdf = await context.request.get(`${page.url()}/tickets.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

  await page.locator('.cancel summary').click()
  await page.getByRole('button', { name: 'Cancel the order now' }).click()
  expect(await page.locator('.state').textContent()).toBe('Cancelled')
  expect(await page.locator('.code').count()).toBe(0)
  await context.close()
})

test('screening, basket, checkout and order are clean for axe in both schemes', async () => {
  for (const [colorScheme, width] of [
    ['light', 320],
    ['dark', 1440],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await context.newPage()
    const clean = async (step: string) => {
      expect({ step, complaints: await complaints(page) }).toEqual({ step, complaints: [] })
      expect({ step, sticksOut: await sticksOut(page) }).toEqual({ step, sticksOut: false })
    }
    await page.goto(`${base('de')}/programme`)
    await page.locator('.showing a.button').nth(4).click()
    await clean('screening')
    await page.getByRole('button', { name: 'In den Warenkorb' }).click()
    await clean('screening, nothing chosen')
    await page.getByLabel('Kostenlos', { exact: false }).selectOption('1')
    await page.getByRole('button', { name: 'In den Warenkorb' }).click()
    await page.waitForURL('**/basket')
    await clean('basket')
    expect(await page.locator('.countdown').textContent()).toMatch(/^\(1[45]:\d\d\)$/)
    await page.getByRole('link', { name: 'Weiter zur Bestellung' }).click()
    await clean('checkout')
    await page.getByLabel('Ihr Name').fill('Żaneta Łoś')
    await page.getByLabel('Ihre E-Mail-Adresse').fill('zaneta@example.org')
    await page.getByRole('button', { name: 'Tickets bestellen' }).click()
    await page.waitForURL('**/orders/*')
    await clean('order')
    await context.close()
  }
})

test('filters answer while one types, and the address follows', async () => {
  const page = await browser.newPage()
  await page.goto(`${base()}/programme`)
  await page.getByRole('searchbox').pressSequentially('movimeinto')
  await page.waitForURL('**/programme?q=movimeinto')
  await expect.poll(() => page.locator('.what h3').allInnerTexts()).toContain('El Gran Movimiento')
  expect(await page.getByRole('searchbox').inputValue()).toBe('movimeinto')
  await page.close()
})

test('what is left of seats changes on a page that stays open', async () => {
  const { house, acting, edition } = festival
  const buyer = { ...acting, by: 'public' }
  const page = await browser.newPage()
  await page.goto(`${base()}/programme`)
  const box = page.locator('.seats-many[data-screening]').first()
  const screeningId = (await box.getAttribute('data-screening'))!
  const prices = await listPrices(house, buyer, { editionId: edition.id })
  if (isRefusal(prices)) throw new Error(prices.refused)
  const here = page.locator(`.seats[data-screening="${screeningId}"]`)
  for (let quantity = edition.seatsPerScreening; quantity > 0; ) {
    const lines = [{ screeningId, priceId: prices[0]!.id, quantity }]
    const held = await holdBasket(house, buyer, { editionId: edition.id, language: 'en', lines })
    if (isRefusal(held)) quantity -= 1
  }
  await expect.poll(() => here.textContent(), { timeout: 10_000 }).toMatch(/sold out/i)
  await page.close()
})

test('the first stop of the keyboard leads past the navigation', async () => {
  const page = await browser.newPage()
  await page.goto(base())
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.close()
})

test('nothing failed inside', () => {
  expect(festival.faults).toEqual([])
})
