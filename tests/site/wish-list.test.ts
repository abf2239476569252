import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { holdDueWishLists } from '#acts/opening/hold-due-wish-lists.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { isRefusal } from '#core/refusal.ts'
import { leavePicture } from '../browser.ts'
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

const base = (language = 'en') => `${festival.address}/${language}/${festival.edition.slug}`

/** From a film's page onto the list. */
async function wish(page: Page, film: string, seats: string): Promise<void> {
  await page.goto(`${base()}/films/${film}`)
  await page.getByRole('link', { name: 'On my wish-list' }).click()
  await page.getByLabel('Full price').first().selectOption(seats)
  await page.getByRole('button', { name: 'Put on the list' }).click()
  await page.waitForURL('**/wish-list')
}

const titles = (page: Page) => page.locator('.wish .alternative:first-child a').allTextContents()

test('a wish-list is prepared, the sale opens, the turn comes, its best is held and bought', async () => {
  const set = await setWaitingRoom(festival.house, festival.acting, {
    editionId: festival.edition.id,
    opensAt: festival.house.clock.now().add({ minutes: 50 }),
    ...{ places: 1, seconds: 60, doorsMinutes: 60, workBits: 10 },
  })
  if (isRefusal(set)) throw new Error(set.refused)
  const programme = await (await fetch(`${base()}/programme`)).text()
  const films = [...new Set([...programme.matchAll(/\/films\/([a-z0-9-]+)/g)].map(match => match[1]!))]

  // Without JavaScript, on a narrow screen: everything is forms.
  const plain = await browser.newContext({
    viewport: { width: 320, height: 800 },
    locale: 'en-GB',
    javaScriptEnabled: false,
  })
  const one = await plain.newPage()
  for (const film of films.slice(0, 2)) await wish(one, film, '2')
  const order = await titles(one)
  await one.getByRole('button', { name: 'Move up Wish 2' }).click()
  expect(await titles(one)).toEqual(order.toReversed())
  await expectAccessible(browser, one)
  await leavePicture(one, 'wish-list-phone')
  await one.goto(`${base()}/waiting-room`)
  await one.getByRole('button', { name: 'Take a place' }).click()
  festival.advance({ seconds: 61 })
  await one.getByRole('button', { name: 'Take a place' }).click()
  await one.goto(`${base()}/wish-list`)
  expect(await one.locator('.turn').textContent()).toContain('It belongs to your place in the line.')
  await one.getByLabel('Your e-mail address').fill('nayra@example.org')
  await one.getByRole('button', { name: 'Hold it for me at my turn' }).click()
  expect(await one.locator('.turn').textContent()).toContain('write to nayra@example.org')

  // Another one with JavaScript holds it with one button at its turn.
  const wide = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const two = await wide.newPage()
  await two.goto(`${base()}/films/${films[0]!}`)
  await two.getByRole('link', { name: 'On my wish-list' }).click()
  await expectAccessible(browser, two)
  await leavePicture(two, 'wish-list-add')
  await two.getByRole('button', { name: 'Put on the list' }).click()
  await wish(two, films[1]!, '1')
  await expectAccessible(browser, two)
  await leavePicture(two, 'wish-list')
  await two.goto(`${base()}/waiting-room`)
  await two.getByRole('button', { name: 'Take a place' }).click()
  await two.locator('.place').waitFor()

  festival.advance({ minutes: 50 })
  await two.reload()
  festival.advance({ minutes: 1 })
  expect(await holdDueWishLists(festival.house, festival.acting)).toEqual({ lists: 1, nothing: 0 })
  await two.goto(`${base()}/wish-list`)
  await two.getByRole('button', { name: 'Put the best of it into my basket' }).click()
  expect(await two.getByRole('status').first().textContent()).toContain('Your seats are in the basket.')
  await expectAccessible(browser, two)
  await leavePicture(two, 'wish-list-held')

  // The letter's link opens the basket on another device, whose turn it need not be.
  const phone = await (await browser.newContext({ locale: 'en-GB' })).newPage()
  await phone.goto(await letterbox(festival).link('wish-list'))
  await phone.getByRole('link', { name: 'To the basket' }).click()
  await phone.getByRole('link', { name: 'On to the order' }).click()
  await phone.getByLabel('Your name').fill('Nayra Quispe')
  await phone.getByLabel('Your e-mail address').fill('nayra@example.org')
  await phone.getByRole('button', { name: 'Order with obligation to pay' }).click()
  await phone.waitForURL('**/orders/**')
  expect(await phone.locator('.ticket').count()).toBe(4)
  expect(await checkLedger(festival.house, festival.acting)).toEqual([])
  expect(festival.faults).toEqual([])
})
