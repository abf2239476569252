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

test('letters about a film are asked for, confirmed by a button, changed, and ended by one click', async () => {
  const letters = letterbox(festival)
  const page = await (await browser.newContext(windows.phone)).newPage()
  const base = `${festival.address}/en/${festival.edition.slug}`
  const programme = await (await fetch(`${base}/programme`)).text()
  await page.goto(`${base}/films/${/\/films\/([a-z0-9-]+)/.exec(programme)![1]}`)
  await page.getByRole('link', { name: 'Tell me by e-mail when it is shown' }).click()
  await expectAccessible(browser, page)
  await leavePicture(page, 'newsletter-sign-up')
  await page.getByLabel('Your e-mail address').fill('wara@example.org')
  await page.getByRole('button', { name: 'Send me the link to confirm' }).click()
  expect(await page.getByRole('status').last().textContent()).toContain('wara@example.org')

  await page.goto(await letters.link('newsletter'))
  await page.getByRole('button', { name: 'Yes, send me these letters' }).click()
  expect(await page.getByRole('status').last().textContent()).toContain('Confirmed')
  await page.getByLabel('News of the section').first().check()
  await page.getByLabel('Language of the letters').selectOption('es')
  await page.getByRole('button', { name: 'Save' }).click()
  expect(await page.getByLabel('News of the section').first().isChecked()).toBe(true)
  await expectAccessible(browser, page)
  await leavePicture(page, 'newsletter-mine')

  // RFC 8058: the receiver's service sends one POST, from no page and without a cookie; looking at the page ends nothing.
  const mine = page.url().replace(/\?.*/, '')
  const leave = mine.replace('/mine/', '/leave/')
  expect((await fetch(leave)).status).toBe(200)
  expect(await (await fetch(mine)).text()).toContain('Letters go to wara@example.org')
  const ended = await fetch(leave, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect({ status: ended.status, cookies: ended.headers.getSetCookie() }).toEqual({
    status: 200,
    cookies: [],
  })
  expect(await (await fetch(mine)).text()).toContain('No letters go to wara@example.org')
  expect((await fetch(leave.replace(/.{32}$/, 'A'.repeat(32)), { method: 'POST' })).status).toBe(404)
  expect(festival.faults).toEqual([])
})
