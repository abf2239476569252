import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAward } from '#acts/audience/open-award.ts'
import { setAward } from '#acts/audience/set-award.ts'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { isRefusal } from '#core/refusal.ts'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { expectAccessible } from './accessible.ts'
import type { Festival } from './festival.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

test('who was let in votes with the ticket, and sees the result when the jury has opened it', async () => {
  const { house, acting, edition, address } = festival
  const editionId = edition.id
  await setAward(house, acting, { editionId, closesAfterHours: 48, leastVotes: 1 })
  const seats = await showAvailability(house, acting, { editionId })
  const [screeningId] = [...seats].find(([, { availability }]) => availability === 'many')!
  const prices = await listPrices(house, acting, { editionId })
  const price = isRefusal(prices)
    ? undefined
    : prices.find(each => !each.ofPass && !each.counterOnly && each.leastSeats <= 1)
  const order = await buySeats(house, acting, {
    editionId,
    lines: [{ screeningId, priceId: price!.id, quantity: 1 }],
    ...{ name: 'Wara', email: 'wara@example.org', language: 'en', way: 'counter' },
    idempotencyKey: 'award-journey-1',
  })
  if (isRefusal(order)) throw new Error(order.refused)
  const [ticket] = order.tickets

  const context = await browser.newContext({ ...windows.phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${address}/en/${edition.slug}/vote`)
  await page.getByLabel('Number of your ticket').fill(ticket!.number)
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await page.getByRole('main').textContent()).toContain('as soon as the screening has begun')

  const { startsAt } = (await house.store.within(acting.organisation, ({ door }) =>
    door.screening(screeningId),
  ))!
  festival.advance(house.clock.now().until(startsAt.toInstant()).add({ minutes: 5 }))
  await payOrder(house, acting, { orderId: order.id })
  await admitTicket(house, acting, { screeningId, code: ticket!.code, door: 'left' })
  await page.reload()
  await page.getByLabel('4 stars').check()
  await expectAccessible(browser, page)
  await leavePicture(page, 'award-vote')
  await page.getByRole('button', { name: 'Vote', exact: true }).click()
  expect(await page.getByRole('status').textContent()).toContain('your vote is kept')
  await page.getByLabel('5 stars').check()
  await page.getByRole('button', { name: 'Change the vote' }).click()
  expect(await page.getByRole('status').textContent()).toContain('your vote is kept')

  await page.goto(`${address}/en/${edition.slug}/award`)
  expect(await page.getByRole('main').textContent()).toContain('not been opened yet')
  expect(await page.getByRole('table').count()).toBe(0)
  await openAward(house, acting, { editionId })
  await page.reload()
  await expectAccessible(browser, page)
  await leavePicture(page, 'award-result')
  expect(await page.getByRole('row').nth(1).textContent()).toContain('5.00')
  expect(festival.faults).toEqual([])
})
