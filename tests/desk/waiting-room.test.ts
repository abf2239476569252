import { expect, test } from 'vitest'
import { leavePicture } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
openForAll(openDesk, opened => {
  open = opened
})

test('the box office gives its sale a waiting room, changes the pace and ends it', async () => {
  const { page } = open
  await page.goto(`${open.edition}/seats`)
  await page.getByRole('tab', { name: desk('waiting.room') }).click()
  await page.getByRole('button', { name: desk('waiting.add') }).click()
  const form = page.getByRole('dialog', { name: desk('waiting.room') })
  const tomorrow = Temporal.Now.plainDateTimeISO('America/La_Paz').add({ days: 1 })
  const save = form.getByRole('button', { name: desk('save') })
  await form.getByLabel(desk('edition.sale-opens')).fill('2001-01-01T10:00')
  await save.click()
  await form.getByRole('alert').waitFor()
  await form.getByLabel(desk('edition.sale-opens')).fill(tomorrow.toString({ smallestUnit: 'minute' }))
  await form.getByLabel(desk('waiting.rule.places')).fill('20')
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'desk-waiting-room-form')
  await save.click()
  await form.waitFor({ state: 'detached' })
  await page.getByText(desk('waiting.before-draw')).waitFor()
  await page.getByText('20 places are let in every 30 seconds.').waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'desk-waiting-room')

  await page.getByRole('button', { name: desk('waiting.change') }).click()
  await form.getByLabel(desk('waiting.rule.places')).fill('0')
  await save.click()
  await page.getByText(desk('waiting.still')).waitFor()
  await page.getByRole('link', { name: desk('waiting.draw-page') }).click()
  await page.getByRole('heading', { level: 1, name: 'The draw' }).waitFor()
  await page.goBack()
  await page.getByRole('tab', { name: desk('waiting.room') }).click()
  await page.getByRole('button', { name: desk('waiting.end') }).click()
  await page.getByText(/^Ended: /).waitFor()
  expect(await page.getByRole('button', { name: desk('waiting.end') }).count()).toBe(0)
})
