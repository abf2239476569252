import type { Page } from 'playwright-core'
import { speak } from '#words/speak.ts'
import { leavePicture } from '../browser.ts'

/** What a visitor leaves the site with. */
export interface Bought {
  /** The page of the order. */
  orderPage: string
  ticketNumber: string
  pdf: Buffer
}

const say = (key: Parameters<typeof speak>[1]) => speak('en', key)

/**
 * From a film's page to an order: chooses seats for the first screening, looks into the basket and orders them.
 * Works without JavaScript, as the site promises; the context decides.
 */
export async function buySeats(
  page: Page,
  film: string,
  wish: { price: RegExp; seats: number; name: string; email: string },
  picturesNamed: string,
): Promise<Bought> {
  await page.goto(film)
  await page
    .getByRole('link', { name: say('site.get-seats') })
    .first()
    .click()
  await page.getByLabel(wish.price).selectOption(String(wish.seats))
  await leavePicture(page, `${picturesNamed}-seats`)
  await page.getByRole('button', { name: say('site.to-basket') }).click()
  await page.waitForURL(/\/basket$/)
  await leavePicture(page, `${picturesNamed}-basket`)
  await page.getByRole('link', { name: say('site.to-checkout') }).click()
  await page.getByLabel(say('site.your-name')).fill(wish.name)
  await page.getByLabel(say('site.your-email')).fill(wish.email)
  await page.locator('form.checkout').getByRole('button').click()
  await page.waitForURL(/\/orders\//)
  await leavePicture(page, `${picturesNamed}-order`)
  const ticketNumber = (await page.locator('.ticket .number').first().textContent()) ?? ''
  const pdf = await page.context().request.get(`${page.url().replace(/[?#].*$/, '')}/tickets.pdf`)
  return { orderPage: page.url(), ticketNumber, pdf: await pdf.body() }
}
