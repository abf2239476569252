import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { leavePicture } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
let page: Page
openForAll(openDesk, opened => {
  open = opened
  page = opened.page
})

test('a forged quote is refused with the nearest passage; that passage stands, is placed and leaves for posters', async () => {
  await page.goto(`${open.edition}/films?q=Bagirgza`)
  await page.getByRole('link', { name: 'Bagirgza' }).click()
  await page.getByRole('tab', { name: desk('films.press'), exact: true }).click()
  await page.getByRole('button', { name: desk('quote.add') }).click()
  const form = page.getByRole('dialog', { name: desk('quote.add') })
  const words = form.getByRole('textbox', { name: desk('quote.text'), exact: true })
  await words.fill('Die Kamera von Levan Maisuradze verlässt die Gondel leider nie')
  await form.getByLabel(desk('quote.place')).check()
  await form.getByRole('button', { name: desk('save') }).click()
  const refusal = await form.getByRole('alert').textContent()
  expect(refusal).toContain('Die Kamera von Levan Maisuradze verlässt die Gondel nur ein einziges Mal. Wohin')
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'quote-refused')

  await form.getByRole('button', { name: desk('quote.take-nearest') }).click()
  const taken = await words.inputValue()
  await form.getByRole('button', { name: desk('save') }).click()
  await form.waitFor({ state: 'detached' })
  const row = page.getByRole('row').filter({ hasText: taken })
  await row.getByText(desk('quote.placed'), { exact: true }).waitFor()
  expect(await complaints(page)).toEqual([])

  const posters = await page.getByRole('link', { name: desk('quote.posters-text') }).getAttribute('href')
  const file = await open.staff.request.get(`${open.house.address}${posters}`)
  expect(await file.text()).toContain(`“${taken}”\nTheres Anderegg, Die Bergpost`)
  await page.goto(`${open.house.address}/de/cable-a-cielo/films/bagirgza`)
  await page.getByRole('figure').filter({ hasText: taken }).getByText('Die Bergpost').waitFor()
  expect(await page.locator('body').textContent()).not.toContain('möchte man aufstehen und salutieren.')
})

test('the press review tells all coverage, and less when less is wished for', async () => {
  await page.goto(`${open.edition}/press-review`)
  const articles = page.getByRole('article')
  await articles.first().waitFor()
  const all = await articles.count()
  await page.getByLabel(desk('press.outlet')).selectOption('Die Bergpost')
  await expect.poll(() => articles.count()).toBe(1)
  expect(all).toBeGreaterThan(1)
  await leavePicture(page, 'press-review')
  const table = await page.getByRole('link', { name: desk('review.csv') }).getAttribute('href')
  const file = await open.staff.request.get(`${open.house.address}${table}`)
  expect((await file.text()).split('\r\n')).toHaveLength(3)
})
