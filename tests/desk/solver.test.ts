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

interface Timetable {
  screenings: { id: string; itemId: string; startsAt: string }[]
}

const onBoard = (title: string) => page.locator('.board .ec-event').filter({ hasText: title }).first()
const panel = () => page.getByRole('region', { name: desk('solver.title') })

async function solve(button: string): Promise<void> {
  await panel()
    .getByRole('textbox', { name: desk('solver.seconds') })
    .fill('2')
  await panel().getByRole('button', { name: button, exact: true }).click()
  await panel()
    .getByRole('button', { name: desk('solver.stop') })
    .waitFor()
  await panel().getByText(desk('solver.phase.over'), { exact: true }).waitFor()
}

/** A screening's form, opened with the keyboard. */
async function openForm(title: string): Promise<Locator> {
  await onBoard(title).getByRole('button').focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: desk('screening.change') })
  await form.getByLabel(desk('screening.starts')).waitFor()
  return form
}

test('a film wants one more screening: solved live, one pinned and moved, the rest solved again and taken over', async () => {
  const [edition] = (await open.ask<{ rows: { id: string }[] }>('/editions')).rows
  const draft = () => open.ask<Timetable>(`/editions/${edition!.id}/timetable`)
  const before = await draft()

  await page.goto(`${open.edition}/items`)
  const row = page.getByRole('row').filter({ hasText: 'Radio Socavón' })
  await row.getByText(desk('showing.open')).click()
  const showing = page.getByRole('dialog')
  await showing.getByLabel(desk('screening-kind.public'), { exact: true }).fill('4')
  await showing.getByRole('button', { name: desk('save') }).click()
  await row.getByText('3 of 4').waitFor()

  await page.goto(`${open.edition}/timetable`)
  await onBoard('El Gran').waitFor()
  await page.getByRole('button', { name: desk('solver.title'), exact: true }).click()
  await solve(desk('solver.start'))
  await page.getByRole('region', { name: desk('board.answer-label') }).waitFor()
  await onBoard(desk('board.moves')).waitFor()
  await panel()
    .getByRole('img', { name: desk('solver.curve') })
    .waitFor()
  const figure = (name: string) =>
    panel().getByText(name, { exact: true }).locator('..').getByRole('definition')
  const points = async (name: string) =>
    Number.parseFloat((await figure(name).textContent())!.replace(',', ''))
  expect(await points(desk('solver.points-now'))).toBeLessThan(await points(desk('solver.points-draft')))
  expect(await figure(desk('solver.without')).textContent()).toBe('0')
  expect((await draft()).screenings).toEqual(before.screenings)

  await page
    .getByRole('radiogroup', { name: desk('board.shown') })
    .getByText(desk('solver.draft'))
    .click()
  const form = await openForm('Pirwa')
  await form.getByRole('button', { name: desk('why.open') }).click()
  await form.getByText(desk('why.next')).waitFor()
  await form.getByRole('button', { name: new RegExp(`^${desk('pin.on')}`) }).press('Enter')
  await form.getByRole('button', { name: new RegExp(`^${desk('pin.off')}`) }).waitFor()
  const starts = form.getByLabel(desk('screening.starts'))
  await starts.fill(`${(await starts.inputValue()).slice(0, 10)}T13:30`)
  await form.getByRole('button', { name: desk('save') }).press('Enter')
  await onBoard('13:30–').getByText(desk('board.pinned')).waitFor()
  const moved = (await draft()).screenings.find(({ startsAt }) => startsAt.includes('T13:30'))!

  await solve(desk('solver.again'))
  await panel()
    .getByRole('button', { name: desk('solver.take-over') })
    .click()
  await page.getByText(desk('solver.taken')).waitFor()
  await page.getByRole('region', { name: desk('board.label') }).waitFor()
  const after = await draft()
  expect(after.screenings.length).toBeGreaterThan(before.screenings.length)
  expect(after.screenings.find(({ id }) => id === moved.id)).toMatchObject({ startsAt: moved.startsAt })
  await onBoard('13:30–').getByText('Pirwa').waitFor()

  await panel()
    .getByRole('button', { name: desk('solver.undo') })
    .press('Enter')
  await page.getByText(desk('solver.undone')).waitFor()
  expect((await draft()).screenings).toHaveLength(before.screenings.length)
  expect(open.complaints()).toEqual([])
})
