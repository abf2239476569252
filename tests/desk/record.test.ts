import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
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

async function openFilm(title: string): Promise<void> {
  await page.goto(`${open.edition}/films?q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

const fact = (field: string) =>
  page.locator('dl > div').filter({ has: page.getByText(field, { exact: true }) })

test('a fact changed by hand is settled, and given back to the documents with one button', async () => {
  await openFilm('El Gran Movimiento')
  const minutes = fact(desk('field.minutes'))
  await minutes.getByRole('button', { name: /^Change/ }).click()
  const form = page.getByRole('dialog', { name: /^Change/ })
  await form.getByLabel(desk('field.minutes')).fill('86')
  expect(await complaints(page)).toEqual([])
  await form.getByRole('button', { name: desk('save') }).click()
  await minutes.getByText('86 min').waitFor()
  await minutes.getByText(desk('fact.settled'), { exact: true }).waitFor()
  await minutes.getByRole('button', { name: /^Give/ }).click()
  await minutes.getByText('85 min').waitFor()
})

test('facts with parts, and lists of names, are typed in their own form', async () => {
  await openFilm('Jallu Aru')
  await page.getByRole('button', { name: desk('fact.add') }).click()
  await page.getByRole('menuitem', { name: desk('field.awards') }).click()
  const form = page.getByRole('dialog', { name: /Awards/ })
  await form.getByRole('button', { name: desk('fact.add-line') }).click()
  await form.getByLabel(desk('part.festival')).fill('Festival del Altiplano')
  await form.getByRole('textbox', { name: desk('part.award'), exact: true }).fill('Best sound')
  await form.getByLabel(desk('part.year')).fill('2026')
  expect(await complaints(page)).toEqual([])
  await form.getByRole('button', { name: desk('save') }).click()
  await fact(desk('field.awards')).getByText('Best sound — Festival del Altiplano 2026').waitFor()
})

test('a film made by hand opens at once; its note and a press entry are kept', async () => {
  await page.goto(`${open.edition}/films`)
  await page.getByRole('button', { name: desk('films.add') }).click()
  const form = page.getByRole('dialog', { name: desk('films.add') })
  await form.getByLabel(desk('field.title')).fill('La lluvia en Achocalla')
  await form.getByRole('button', { name: desk('save') }).click()
  await page.getByRole('heading', { level: 1, name: 'La lluvia en Achocalla' }).waitFor()

  await page.getByRole('tab', { name: desk('films.note') }).click()
  await page.getByLabel('English').fill('Shot in one wet week.')
  await page.getByRole('button', { name: desk('save') }).click()
  await page.getByText(desk('saved')).first().waitFor()

  await page.getByRole('tab', { name: desk('films.press'), exact: true }).click()
  await page
    .getByRole('button', { name: desk('press.add') })
    .first()
    .click()
  const entry = page.getByRole('dialog', { name: desk('press.add') })
  await entry.getByRole('textbox', { name: desk('press.title'), exact: true }).fill('Rain, at last')
  await entry.getByRole('button', { name: desk('save') }).click()
  await page.getByRole('row').filter({ hasText: 'Rain, at last' }).getByText(desk('news.draft')).waitFor()
  await page.reload()
  await page.getByRole('tab', { name: desk('films.note') }).click()
  expect(await page.getByLabel('English').inputValue()).toBe('Shot in one wet week.')
})

test('a bundle is ordered with buttons, and what it shows follows', async () => {
  await page.goto(`${open.edition}/items`)
  await page.getByRole('button', { name: /^Change Eight Minutes/ }).click()
  const form = page.getByRole('dialog')
  const films = form.locator('ol > li')
  // the names come after the order
  await form.getByText('Tramo Rojo').waitFor()
  await form.getByText('Manual para doblar un mapa').waitFor()
  const before = await films.allTextContents()
  await films
    .first()
    .getByRole('button', { name: /later$/ })
    .click()
  expect(await films.allTextContents()).toEqual([before[1], before[0], ...before.slice(2)])
  expect(await complaints(page)).toEqual([])
  await form.getByRole('button', { name: desk('save') }).click()
  await form.waitFor({ state: 'detached' })
  await page
    .getByRole('row')
    .filter({ hasText: `${before[1]}, ${before[0]}` })
    .waitFor()
})

test('a venue gets a screen, and opening hours that reach past midnight', async () => {
  await page.goto(`${open.edition}/venues`)
  const venue = page.getByRole('row').filter({ hasText: 'Patio de la Imprenta' })
  await venue.getByRole('button', { name: desk('screens.add') }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel(desk('name')).fill('Azotea')
  await form.getByLabel(desk('screens.capacity')).fill('45')
  await form.getByRole('button', { name: desk('save') }).click()
  await venue.getByText('Azotea').first().waitFor()

  await page.getByRole('button', { name: desk('hours') }).click()
  const hours = page.getByRole('dialog', { name: desk('hours') })
  const opens = hours.getByLabel(/^Azotea,.*opens$/).first()
  await opens.fill('20:00')
  await hours
    .getByLabel(/^Azotea,.*closes$/)
    .first()
    .fill('01:30')
  expect(await complaints(page)).toEqual([])
  await hours.getByRole('button', { name: desk('save') }).click()
  await hours.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: desk('hours') }).click()
  await expect.poll(() => opens.inputValue()).toBe('20:00')
})
