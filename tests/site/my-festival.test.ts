import { load } from 'cheerio'
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

  // Without a network the plan is there as it was, and goes on answering.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.context().setOffline(true)
  await page.goto(`${base}/my-festival`)
  await expect.poll(() => page.locator('.kept-page').isVisible()).toBe(true)
  await page.locator('.plan-days input:checked').first().uncheck()
  await expect.poll(() => planned.allInnerTexts()).not.toEqual(shown)
  await page.context().setOffline(false)
  await page.goto(`${base}/my-festival`)
  expect(await page.locator('.kept-page').isVisible()).toBe(false)

  await page.getByRole('button', { name: 'Put them into my basket' }).click()
  expect(page.url()).toBe(`${base}/basket`)
  expect(festival.faults).toEqual([])
})

/** A visitor without JavaScript: forms, and the cookie that they bring. */
function formVisitor(base: string) {
  let cookie = ''
  const ask = async (path: string, fields?: Record<string, string>) => {
    const answer = await fetch(base + path, {
      headers: { cookie, ...(fields && { origin: festival.address }) },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
      redirect: 'manual',
    })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return answer
  }
  const page = async () => load(await (await ask('/my-festival')).text())
  return { ask, page }
}

test('without JavaScript everything is a form; a link shows the plan and nothing else; its owner deletes it', async () => {
  const base = `${festival.address}/en/${festival.edition.slug}`
  const { ask, page } = formVisitor(base)
  const slugs = load(await (await ask('/programme')).text())('.star')
    .map((_, star) => star.attribs.value)
    .toArray()
  for (const film of new Set(slugs.slice(0, 6))) {
    const answer = await ask('/my-festival/star', { film })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      new URL(`${base}/my-festival`).pathname,
    ])
  }
  const mine = await page()
  const version = String(mine('[name="version"]').val())
  const stars = mine('[name^="star-"]')
    .map((_, field) => field.attribs.name)
    .toArray()
  const form = { version, pause: '15', ...Object.fromEntries(stars.map(name => [name, '5'])) }
  const days = mine('.plan-days input')
    .map((_, field) => field.attribs.name)
    .toArray()
  const there = Object.fromEntries(days.map(name => [name, 'on']))
  expect((await ask('/my-festival', { ...form, ...there, pause: '-3' })).status).toBe(422)
  expect((await ask('/my-festival', { ...form, ...there })).status).toBe(303)
  expect((await ask('/my-festival', { ...form, ...there })).status).toBe(422)
  const planned = (await page())('.planned')
  expect(planned.length).toBeGreaterThan(0)

  const share = mine('.links a').eq(1).attr('href')!
  const shared = await (await fetch(festival.address + share)).text()
  expect(load(shared)('.planned')).toHaveLength(planned.length)
  expect(shared).not.toContain('star-')
  expect(shared).not.toContain(mine('.links a').eq(2).attr('href')!)

  const far = await ask('/my-festival/import', { titles: 'The same title again\n'.repeat(250_000) })
  expect(far.status).toBe(413)
  expect(await far.text()).toContain('64 kB')

  expect((await ask('/my-festival/forget', { sure: 'on' })).status).toBe(303)
  expect((await page())('[data-no-stars]')).toHaveLength(1)
  expect((await fetch(festival.address + share)).status).toBe(404)
  expect(festival.faults).toEqual([])
})
