import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
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

test('films are starred on the programme, become a plan that answers in the page, a calendar, and seats', async () => {
  const letters = letterbox(festival)
  const page = await (await browser.newContext(windows.desk)).newPage()
  const base = `${festival.address}/en/${festival.edition.slug}`
  await page.goto(`${base}/programme`)
  const stars = page.getByRole('button', { name: /^Star:/ })
  for (const at of [0, 1, 2, 3]) {
    await stars.nth(at).click()
    await expect.poll(() => stars.nth(at).getAttribute('aria-pressed')).toBe('true')
  }
  await page.getByRole('link', { name: 'My festival' }).click()
  await page.getByLabel('Titles').fill('Wiñay\nA film that nobody knows')
  await page.getByRole('button', { name: 'Find and star them' }).click()
  expect(await page.locator('.unknown').textContent()).toContain('A film that nobody knows')
  await expectAccessible(browser, page)
  await leavePicture(page, 'my-festival')

  // The core plans in the page: a day that is taken off is empty at once, and the house hears of it.
  await page.goto(`${base}/my-festival`)
  const planned = page.locator('.planned')
  const day = page.locator('.plan .day-head').first()
  const first = (await day.textContent())!
  const version = page.locator('[name="version"]')
  const seen = await version.inputValue()
  await page.getByLabel(`${first.slice(0, 3)} ${/\d+/.exec(first)![0]}`).uncheck()
  await expect.poll(() => day.textContent()).not.toBe(first)
  await expect.poll(() => version.inputValue()).not.toBe(seen)
  const shown = await planned.allInnerTexts()
  await page.reload()
  expect(await planned.allInnerTexts()).toEqual(shown)

  const calendar = await page.getByRole('link', { name: 'Calendar of my plan' }).getAttribute('href')
  const events = (await (await fetch(festival.address + calendar)).text()).match(/BEGIN:VEVENT/g)
  expect(events).toHaveLength(shown.length)

  await page.getByLabel('Send the private link').fill('wara@example.org')
  await page.getByRole('button', { name: 'Send the link' }).click()
  const elsewhere = await (await browser.newContext(windows.phone)).newPage()
  await elsewhere.goto(await letters.link('my-festival'))
  expect(await elsewhere.locator('.planned').allInnerTexts()).toHaveLength(shown.length)
  await expectAccessible(browser, elsewhere)
  await leavePicture(elsewhere, 'my-festival-phone')

  await page.getByRole('button', { name: 'Put them into my basket' }).click()
  expect(page.url()).toBe(`${base}/basket`)
  expect(festival.faults).toEqual([])
})
