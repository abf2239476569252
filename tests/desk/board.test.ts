import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openForAll } from '../open-for-all.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
let page: Page
openForAll(openDesk, opened => {
  open = opened
  page = opened.page
})

/** A screening on the board, by the beginning of its name. */
const screening = (title: string) => page.locator('.board .ec-event').filter({ hasText: title })
const clashList = () => page.getByText('One clash in the draft')

async function openBoard(): Promise<void> {
  await page.goto(`${open.edition}/timetable`)
  await screening('El Gran').waitFor()
}

async function hold(from: Locator, to: Locator): Promise<void> {
  const start = (await from.boundingBox())!
  const end = (await to.boundingBox())!
  await page.mouse.move(start.x + 8, start.y + start.height - 8)
  await page.mouse.down()
  await page.mouse.move(start.x + 40, start.y + start.height - 8, { steps: 4 })
  await page.mouse.move(end.x + 20, end.y + end.height - 8, { steps: 10 })
}

test('a clash is told while a screening is dragged, shown once it is dropped, and gone after undo', async () => {
  await openBoard()
  await hold(screening('Pirwa'), screening('El Gran'))
  const told = page.locator('.drag-told')
  await expect.poll(() => told.textContent()).toMatch(/The screen is needed for El Gran Movimiento/)
  expect(await told.getAttribute('data-held')).toBe('clashes')
  expect(await page.locator('.board').getAttribute('data-held')).toBe('clashes')
  expect(await clashList().count()).toBe(0)

  await page.mouse.up()
  await clashList().waitFor()
  await screening('Pirwa').getByText(desk('board.clashes')).waitFor()

  await page.getByRole('button', { name: desk('undo') }).click()
  await clashList().waitFor({ state: 'detached' })
  expect(open.complaints()).toEqual([])
})

test('a screening is moved with the keyboard alone, warned of clashes while typing, and stands in the list', async () => {
  await openBoard()
  await screening('Pirwa').getByRole('button').focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: desk('screening.change') })
  const starts = form.getByLabel(desk('screening.starts'))
  await starts.waitFor()
  const before = await starts.inputValue()
  const day = before.slice(0, 10)
  await starts.fill(`${day}T18:45`)
  await form.getByText(/The screen is needed for El Gran Movimiento/).waitFor()
  await starts.fill(`${day}T13:00`)
  await form.getByText(desk('board.no-clash')).waitFor()
  await form.getByRole('button', { name: desk('save') }).press('Enter')
  await screening('13:00').getByText('Pirwa').waitFor()
  await page.getByText('one change not released').waitFor()

  await page.getByText(desk('board.list'), { exact: true }).click()
  const line = page.getByRole('row').filter({ hasText: 'Pirwa' }).filter({ hasText: '13:00' })
  await line.getByRole('button', { name: new RegExp(`^${desk('screening.move-named')}`) }).click()
  await form.getByLabel(desk('screening.starts')).waitFor()
  await page.keyboard.press('Escape')
})

interface Screening {
  id: string
  startsAt: string
}

test('the preview tells what the release will tell, and the release counts on', async () => {
  const [edition] = (await open.ask<{ rows: { id: string; releasedVersion: number }[] }>('/editions')).rows
  const { screenings } = await open.ask<{ screenings: Screening[] }>(`/editions/${edition!.id}/timetable`)
  const last = screenings.at(-1)!
  const startsAt = Temporal.ZonedDateTime.from(last.startsAt).add({ minutes: 25 })
  await open.ask(`/screenings/${last.id}/move`, 'POST', { startsAt: startsAt.toString() })
  const version = edition!.releasedVersion + 1

  await page.goto(`${open.edition}/timetable`)
  await page.getByRole('button', { name: desk('release.open') }).click()
  const drawer = page.getByRole('dialog', { name: desk('release.title') })
  const told = drawer.getByRole('listitem').filter({ hasText: desk('change.moved') })
  await told.filter({ hasText: startsAt.toPlainTime().toString({ smallestUnit: 'minute' }) }).waitFor()
  await drawer.getByLabel(desk('release.note'), { exact: true }).fill('Later, for the last bus')
  await drawer.getByRole('button', { name: desk('release.go') }).click()
  await drawer.getByText(`Version ${version} is released`).waitFor()
  await drawer.getByText(desk('release.nothing')).waitFor()
  await drawer.getByText(`Version ${version},`).waitFor()
})

test('a screening is placed from the form, cancelled and brought back', async () => {
  await openBoard()
  await page.getByRole('button', { name: desk('screening.add') }).click()
  const form = page.getByRole('dialog', { name: desk('screening.add') })
  await form.getByRole('combobox', { name: desk('screening.item') }).fill('Anchanchu')
  await page.getByRole('option', { name: 'Anchanchu FM' }).click()
  await form.getByRole('combobox', { name: desk('screening.screen'), exact: true }).fill('Patio')
  await page.getByRole('option', { name: /Patio de la Imprenta/ }).click()
  const starts = form.getByLabel(desk('screening.starts'))
  await starts.fill(`${(await starts.inputValue()).slice(0, 10)}T15:30`)
  await form.getByRole('button', { name: desk('save') }).click()
  await screening('Anchanchu').getByRole('button').click()
  await page.getByRole('button', { name: desk('screening.cancel') }).click()
  await expect.poll(() => screening('Anchanchu').getAttribute('class')).toContain('screening-cancelled')
  await page.getByRole('button', { name: desk('undo') }).click()
  await expect.poll(() => screening('Anchanchu').getAttribute('class')).not.toContain('screening-cancelled')
})
