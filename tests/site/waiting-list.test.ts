import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { blockSeats } from '#acts/boxoffice/block-seats.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { unblockSeats } from '#acts/boxoffice/unblock-seats.ts'
import { offerWaitingSeats } from '#acts/waiting-list/offer-waiting-seats.ts'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { expectAccessible } from './accessible.ts'
import type { Festival } from './festival.ts'
import { letterbox } from './letterbox.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

test('what is sold out is waited for, seats come free, are offered, accepted and ordered', async () => {
  const { house, acting, edition } = festival
  const seats = await showAvailability(house, acting, { editionId: edition.id })
  const [screeningId, { free }] = [...seats].find(([, each]) => each.availability === 'many')!
  const all = { screeningId, kind: 'public' as const, seats: free, why: 'for this test' }
  await blockSeats(house, acting, all)
  const letters = letterbox(festival)

  const context = await browser.newContext(windows.phone)
  const page = await context.newPage()
  await page.goto(`${festival.address}/en/${edition.slug}/screenings/${screeningId}`)
  await page.getByRole('link', { name: 'Wait for seats' }).click()
  await expectAccessible(browser, page)
  await page.getByLabel('Full price').selectOption('2')
  await page.getByLabel('Your e-mail address').fill('wara@example.org')
  await page.getByRole('button', { name: 'Wait for seats' }).click()
  expect(await page.getByRole('status').last().textContent()).toContain('wara@example.org')

  await page.goto(await letters.link('waiting-list'))
  await page.getByRole('button', { name: 'Put me on the list' }).click()
  expect(await page.locator('.place').textContent()).toContain('You are number 1 on the list.')
  await expectAccessible(browser, page)
  await leavePicture(page, 'waiting-list-place')

  await unblockSeats(house, acting, { ...all, seats: 3 })
  expect(await offerWaitingSeats(house, acting)).toMatchObject({ offers: 1 })
  await page.goto(await letters.link('waiting-list'))
  expect(await page.locator('.place').textContent()).toContain('Kept for you until')
  await expectAccessible(browser, page)
  await leavePicture(page, 'waiting-list-offer')
  await page.getByRole('button', { name: 'Take the seats' }).click()
  await page.getByRole('link', { name: 'On to the order' }).click()
  await page.getByLabel('Your name').fill('Wara Cárdenas')
  await page.getByLabel('Your e-mail address').fill('wara@example.org')
  await page.getByRole('button', { name: 'Order with obligation to pay' }).click()
  await page.waitForURL('**/orders/**')
  expect(await page.locator('.ticket').count()).toBe(2)
  expect(await checkLedger(house, acting)).toEqual([])
  expect(festival.faults).toEqual([])
})
