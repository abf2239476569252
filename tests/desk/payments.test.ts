import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refund } from '#core/boxoffice/money/refund.ts'
import { openStripe, type SignedEvent, type StripeServer } from '#outside/contract/stripe-server.ts'
import { speak } from '#words/speak.ts'
import { leavePicture, windows } from '../browser.ts'
import { complaints, expectAccessible } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
let stripe: StripeServer
const posted: Promise<number>[] = []

/** Stripe posts every event twice, which it may. */
async function post({ body, signature }: SignedEvent): Promise<number> {
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature }
  const send = () => fetch(`${open.house.address}/api/payments/events`, { method: 'POST', headers, body })
  const [first] = await Promise.all([send(), send()])
  return first.status
}

beforeAll(async () => {
  stripe = await openStripe(event => posted.push(post(event)))
  open = await openDesk({
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_API: stripe.url,
  })
})
afterAll(async () => {
  await open?.close()
  await stripe?.close()
})

const say = (key: Parameters<typeof speak>[1]) => speak('en', key)

/** Two seats of a film's first screening into the basket, up to the choice of how to pay. */
async function toCheckout(page: Page, film: string): Promise<void> {
  await page.goto(`${open.house.address}/en/cable-a-cielo/films/${film}`)
  await page
    .getByRole('link', { name: say('site.get-seats') })
    .first()
    .click()
  await page.getByLabel(/Full price/).selectOption('2')
  await page.getByRole('button', { name: say('site.to-basket') }).click()
  await page.getByRole('link', { name: say('site.to-checkout') }).click()
  await page.getByLabel(say('site.your-name')).fill('Nayra Quispe')
  await page.getByLabel(say('site.your-email')).fill('nayra@example.org')
}

test('a buyer without JavaScript pays by card, the screening is cancelled, and they take another one instead', async () => {
  const plain = await open.browser.newContext({ ...windows.phone, javaScriptEnabled: false })
  const page = await plain.newPage()
  await toCheckout(page, 'lultima-corriera')
  await page.getByLabel(say('site.pay-way-card')).check()
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'pay-checkout')
  await page.locator('form.checkout').getByRole('button').click()
  await page.waitForURL(`${stripe.url}/pay/**`)
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByText(say('site.order-awaiting')).waitFor()
  expect(await page.locator('.ticket .code').count()).toBe(0)
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'pay-order-awaiting')
  await page.locator('a.button.big').click()
  await page.waitForURL(`${stripe.url}/pay/**`)
  const paidAt = page.url()
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.getByText(say('site.order-paid'), { exact: true }).waitFor()
  expect(await page.locator('.ticket .code').count()).toBe(2)
  expect(new Set(await Promise.all(posted))).toEqual(new Set([200]))
  const orderPage = page.url()
  const payment = paidAt.split('/').at(-1)!

  const { rows: editions } = await open.ask<{ rows: { id: string }[] }>('/editions')
  const [edition] = editions
  const { rows } = await open.ask<{ rows: { id: string }[] }>(`/editions/${edition!.id}/orders?search=nayra`)
  const { tickets } = await open.ask<{ tickets: { screeningId: string }[] }>(`/orders/${rows[0]!.id}`)
  const screening = tickets[0]!.screeningId
  await open.ask(`/screenings/${screening}/cancel`, 'POST')
  await open.ask(`/editions/${edition!.id}/releases`, 'POST', { note: 'The roof leaks' })

  const staff = open.page
  await staff.goto(`${open.edition}/seats/${screening}/refunds`)
  await staff.getByText('Nayra Quispe').waitFor()
  expect(await complaints(staff)).toEqual([])
  await leavePicture(staff, 'pay-dry-run')
  await staff.getByLabel(desk('order.why')).fill('The roof leaks')
  await staff.getByRole('button', { name: desk('bulk.run') }).click()
  await staff.getByText(desk('bulk.outcome.offered')).waitFor({ timeout: 90_000 })
  await leavePicture(staff, 'pay-run')

  await page.goto(orderPage)
  await page.getByRole('heading', { name: say('site.offer') }).waitFor()
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'pay-offer')
  await page.locator('.offer').getByRole('radio').first().check()
  await page.getByRole('button', { name: say('site.offer-exchange') }).click()
  await page.locator('.ticket .code').nth(1).waitFor()
  expect(await page.locator('.ticket.is-cancelled').count()).toBe(2)

  // A buyer who has a seat and asks the bank for the money: it is told, and the tickets stay.
  stripe.dispute(payment, 1000)
  expect(new Set(await Promise.all(posted))).toEqual(new Set([200]))
  await staff.goto(`${open.edition}/payments`)
  await staff.getByRole('heading', { name: desk('payments.owed') }).waitFor()
  await staff.getByText(desk('dispute.open')).waitFor()
  expect(await complaints(staff)).toEqual([])
  await leavePicture(staff, 'pay-desk')
  const owed = await open.ask<Pick<Refund, 'id'>[]>(`/editions/${edition!.id}/refunds`)
  expect(owed.every(each => each.id !== '')).toBe(true)
  expect(await open.ask('/ledger/problems')).toEqual([])
}, 240_000)

test('staff begin an appeal, a visitor without JavaScript gives, and the bar moves', async () => {
  const staff = open.page
  await staff.goto(`${open.edition}/appeals`)
  await staff.getByRole('button', { name: desk('appeals.add') }).click()
  const form = staff.getByRole('dialog')
  const inEnglish = (legend: string) => form.getByRole('group', { name: legend }).getByLabel('English')
  await inEnglish(desk('appeals.title')).fill('A projector for the hall')
  await form.getByLabel(desk('appeals.slug')).fill('projector')
  await form.getByLabel(desk('appeals.goal')).fill('1000')
  await form.getByLabel(desk('appeals.suggested')).fill('20 50')
  await inEnglish(desk('appeals.story')).fill('Ours is old.\n\nA new one costs this much.')
  await form.getByRole('switch', { name: desk('appeals.monthly') }).press('Space')
  await form.getByRole('switch', { name: desk('appeals.published') }).press('Space')
  await form.locator('button[type=submit]').click()
  await staff.getByRole('heading', { name: 'A projector for the hall' }).waitFor()

  const context = await open.browser.newContext({ ...windows.phone, javaScriptEnabled: false })
  const page = await context.newPage()
  const appeal = `${open.house.address}/en/cable-a-cielo/appeals/projector`
  await page.goto(appeal)
  const bar = page.getByRole('progressbar')
  expect(await bar.getAttribute('value')).toBe('0')
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'appeal-before')
  await page.getByLabel(say('site.gift-amount-own')).fill('250,50')
  await page.getByLabel(say('site.your-name')).fill('Nayra Quispe')
  await page.getByLabel(say('site.your-email')).fill('nayra@example.org')
  await page.getByLabel(say('site.gift-shown-name')).fill('Nayra')
  await page.getByRole('button', { name: say('site.gift-go'), exact: true }).click()
  await page.waitForURL(`${stripe.url}/pay/**`)
  await page.getByRole('button', { name: 'Pay' }).click()
  const number = page.getByText(/GIFT-\d{4}-\d{6}/).first()
  await number.waitFor()
  const receipt = (await number.textContent())!
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'appeal-receipt')
  expect(new Set(await Promise.all(posted))).toEqual(new Set([200]))

  await page.goto(appeal)
  expect(await bar.getAttribute('value')).toBe('25050')
  expect(await page.locator('.givers').textContent()).toContain('Nayra')
  await leavePicture(page, 'appeal-after')
  // Every month from now on, and no more by the private link.
  await page.getByLabel(say('site.gift-often-monthly')).check()
  await page.getByLabel(say('site.gift-amount-own')).fill('20')
  await page.getByLabel(say('site.your-name')).fill('Nayra Quispe')
  await page.getByLabel(say('site.your-email')).fill('nayra@example.org')
  await page.getByRole('button', { name: say('site.gift-go'), exact: true }).click()
  await page.waitForURL(`${stripe.url}/pay/**`)
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.getByRole('link', { name: say('site.monthly-page') }).click()
  await page.getByText(say('site.monthly-month-given')).waitFor()
  const pdf = await page.getByRole('link', { name: /^GIFT-/ }).getAttribute('href')
  expect((await fetch(new URL(pdf!, page.url()))).headers.get('content-type')).toBe('application/pdf')
  await expectAccessible(open.browser, page)
  await page.locator('summary').click()
  await page.getByRole('button', { name: say('site.monthly-end-now') }).click()
  await page.getByText(say('letters.monthly-end.giver')).waitFor()
  await page.goto(appeal)
  await page.setViewportSize({ width: 1280, height: 900 })
  await leavePicture(page, 'appeal-desktop')

  // Across the counter, unnamed.
  const ours = staff.getByRole('region', { name: 'A projector for the hall', exact: true })
  await ours.getByRole('button', { name: desk('appeals.take') }).click()
  await form.getByLabel(/^Amount in/).fill('30')
  await form.locator('button[type=submit]').click()
  await ours.getByText(desk('appeals.unnamed')).waitFor()

  await staff.reload()
  await staff.getByRole('link', { name: receipt, exact: true }).waitFor()
  expect(await complaints(staff)).toEqual([])
  await leavePicture(staff, 'appeal-desk')
  expect(await open.ask('/ledger/problems')).toEqual([])
}, 120_000)
