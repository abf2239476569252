import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { checkDraw, type PublishedDraw } from '#core/boxoffice/opening/draw.ts'
import { isRefusal } from '#core/refusal.ts'
import { leavePicture } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { expectAccessible } from './accessible.ts'
import type { Festival } from './festival.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

const base = (language = 'en') => `${festival.address}/${language}/${festival.edition.slug}`
const published = async (): Promise<PublishedDraw> =>
  (await fetch(`${festival.address}/${festival.edition.slug}/draw.json`)).json()
const cartelera = (...words: string[]) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../bin/cartelera.mjs'), ...words])

const comeIn = (page: Page) => page.getByRole('button', { name: 'Take a place' }).click()
const says = (page: Page) => page.locator('.place').textContent()

const isAccessible = (page: Page) => expectAccessible(browser, page)

test('three browsers wait, the draw opens, each sees its place, one buys, and the draw can be checked', async () => {
  const editionId = festival.edition.id
  const set = await setWaitingRoom(festival.house, festival.acting, {
    editionId,
    opensAt: festival.house.clock.now().add({ minutes: 90 }),
    ...{ places: 1, seconds: 60, doorsMinutes: 60, workBits: 14 },
  })
  if (isRefusal(set)) throw new Error(set.refused)
  const before = await published()
  expect(before).toMatchObject({ commitment: set.commitment, seed: null, order: [] })

  const phone = { viewport: { width: 320, height: 800 }, locale: 'en-GB' }
  const contexts: BrowserContext[] = [
    await browser.newContext({ viewport: { width: 1280, height: 900 } }),
    await browser.newContext({ ...phone, colorScheme: 'dark' }),
    await browser.newContext({ ...phone, javaScriptEnabled: false }),
  ]
  const [one, two, plain] = (await Promise.all(contexts.map(context => context.newPage()))) as [
    Page,
    Page,
    Page,
  ]

  await one.goto(`${base()}/waiting-room`)
  expect(await one.locator('.waiting-room .lead').first().textContent()).toContain(
    'The waiting room opens on',
  )
  await isAccessible(one)
  festival.advance({ minutes: 31 })

  // Who looks for seats finds the waiting room.
  await one.goto(base())
  await one.getByRole('link', { name: 'To the waiting room' }).click()
  await isAccessible(one)
  await leavePicture(one, 'waiting-room-come-in')
  await comeIn(one)
  await one.locator('.place').waitFor()
  expect(await says(one)).toContain('You have a place.')
  await two.goto(`${base()}/waiting-room`)
  await comeIn(two)
  await two.locator('.place').waitFor()

  // Without JavaScript it takes a minute instead of work.
  await plain.goto(`${base()}/waiting-room`)
  await comeIn(plain)
  expect(await plain.getByRole('alert').textContent()).toContain('Without JavaScript it takes a minute')
  festival.advance({ seconds: 61 })
  await comeIn(plain)
  expect(await says(plain)).toContain('You have a place.')
  await isAccessible(plain)
  await leavePicture(plain, 'waiting-room-before-draw')
  await expect.poll(() => says(one), { timeout: 20_000 }).toContain('3 people are waiting')
  await one.goto(`${base('de')}/draw`)
  await isAccessible(one)
  await one.goto(`${base()}/waiting-room`)

  // The hour comes: pages with JavaScript hear of it by themselves, the other one is loaded again.
  festival.advance({ minutes: 58 })
  const drawn = /Place \d+|It is your turn/
  for (const page of [one, two]) await expect.poll(() => says(page), { timeout: 20_000 }).toMatch(drawn)
  await plain.reload()
  expect(await says(plain)).toMatch(drawn)

  const draw = await published()
  expect(draw.order).toHaveLength(3)
  expect(checkDraw(draw, before.commitment)).toBeUndefined()
  const address = `${festival.address}/${festival.edition.slug}/draw.json`
  expect((await cartelera('draw', 'check', address, '--commitment', before.commitment)).stdout).toContain(
    '3 places stand in the order that the seed gives',
  )
  await expect(cartelera('draw', 'check', address, '--commitment', '00')).rejects.toThrow(
    'another fingerprint',
  )
  await expect(cartelera('draw', 'check', `${base()}/draw`)).rejects.toThrow('draw.json')

  const pages = [one, two, plain]
  const ids = await Promise.all(pages.map(page => page.locator('.waiting-room .hint code').textContent()))
  expect([...ids].sort()).toEqual([...draw.order].sort())
  const first = pages[ids.indexOf(draw.order[0]!)]!
  const last = pages[ids.indexOf(draw.order[2]!)]!
  expect(await says(first)).toContain('It is your turn.')
  expect(await says(last)).toContain('1 person is ahead of you')
  await isAccessible(last)
  await leavePicture(last, 'waiting-room-place')
  await leavePicture(first, 'waiting-room-turn')

  // The place is the same in another tab, and the seats are not to be had out of turn.
  const tab = await last.context().newPage()
  await tab.goto(`${base('fr')}/waiting-room`)
  expect(await says(tab)).toContain('1 personne est devant vous')
  await isAccessible(tab)
  await tab.goto(`${base()}/films/el-gran-movimiento`)
  await tab.locator('.showing a.button').first().click()
  expect(await tab.locator('.choose').textContent()).toContain('It is not your turn yet')
  expect(await tab.locator('.seat-form').count()).toBe(0)
  const tried = await tab.context().request.post(`${base()}/basket`, {
    form: { screening: tab.url().split('/').at(-1)! },
    headers: { origin: festival.address },
  })
  expect(tried.url()).toBe(`${base()}/waiting-room`)

  const buy = async (page: Page, email: string) => {
    await page.goto(`${base()}/films/el-gran-movimiento`)
    await page.locator('.showing a.button').first().click()
    await page.getByLabel('Full price').selectOption('2')
    await page.getByRole('button', { name: 'Put in basket' }).click()
    await page.getByRole('link', { name: 'On to the order' }).click()
    await page.getByLabel('Your name').fill('Nayra Quispe')
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: 'Order with obligation to pay' }).click()
  }
  await buy(first, 'nayra@example.org')
  await first.waitForURL('**/orders/**')

  // One person, one place: the same address does not buy from the next one.
  festival.advance({ minutes: 2 })
  await buy(last, 'nayra@example.org')
  expect(await last.getByRole('alert').textContent()).toContain('One person has one place')
  await last.getByLabel('Your e-mail address').fill('wara@example.org')
  await last.getByRole('button', { name: 'Order with obligation to pay' }).click()
  await last.waitForURL('**/orders/**')

  await first.goto(`${base('es')}/draw`)
  await first.locator('.draw summary').click()
  await isAccessible(first)
  await leavePicture(first, 'waiting-room-draw')
  expect(festival.faults).toEqual([])
  await Promise.all(contexts.map(context => context.close()))
})
