import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
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

test('a press kit tells from when it can be had, and at that moment gives texts, stills and files', async () => {
  const page = await (await browser.newContext(windows.phone)).newPage()
  await page.goto(`${festival.address}/en/${festival.edition.slug}`)
  await page.getByRole('link', { name: 'Press kits' }).click()
  await expectAccessible(browser, page)
  await page.getByRole('link', { name: 'Tramo Rojo' }).click()
  const closed = page.url()
  expect(await page.getByRole('status').last().textContent()).toContain('Under embargo')
  expect(await page.getByRole('img').count()).toBe(0)
  const early = await fetch(`${closed}/kit.zip`)
  expect({ url: early.url, type: early.headers.get('content-type') }).toEqual({
    url: closed,
    type: 'text/html; charset=UTF-8',
  })
  await expectAccessible(browser, page)
  await leavePicture(page, 'press-kit-embargo')
  const kitLink = page.getByRole('main').getByRole('link', { name: 'Press kit', exact: true })
  await page.getByRole('link', { name: 'The film’s page' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tramo Rojo' }).waitFor()
  expect(await kitLink.count()).toBe(0)
  await page.goto(`${festival.address}/en/${festival.edition.slug}/films/la-piel-del-salar`)
  await expectAccessible(browser, page)
  await kitLink.click()
  await page.getByText('Photo: Rosa Ticllas').first().waitFor()
  await page.goto(closed)

  festival.advance({ hours: 40 * 24 })
  await page.reload()
  await page
    .getByRole('img', { name: 'A red cable car cabin above the city at night' })
    .scrollIntoViewIfNeeded()
  await page.getByText('Photo: Cable a Cielo').waitFor()
  await expectAccessible(browser, page)
  await leavePicture(page, 'press-kit')
  const files = unzipSync(new Uint8Array(await (await fetch(`${closed}/kit.zip`)).arrayBuffer()))
  expect(Object.keys(files)).toContain('tramo-rojo/stills/tramo-rojo-01.jpg')
  expect((await fetch(`${closed}/kit.pdf`)).headers.get('content-type')).toBe('application/pdf')
})
