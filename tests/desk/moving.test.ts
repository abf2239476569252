import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leavePicture } from '../browser.ts'
import { complaints } from '../site/accessible.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
beforeAll(async () => {
  open = await openDesk()
})
afterAll(() => open?.close())

test('a spreadsheet is looked at row by row and placed, and the edition leaves with it as a file', async () => {
  const { page, ask } = open
  type Listed<Row> = { rows: Row[] }
  const [edition] = (await ask<Listed<{ id: string; startsOn: string }>>('/editions')).rows
  const [film] = (await ask<Listed<{ title: string }>>(`/editions/${edition!.id}/films?perPage=1`)).rows
  const [venue] = (await ask<Listed<{ name: string; screens: { name: string }[] }>>('/venues')).rows
  const place = `${venue!.name} ${venue!.screens[0]!.name}`
  const sheet = [
    'Película;Sala;Fecha;Hora;Minutos;Observaciones',
    `${film!.title};${place};${edition!.startsOn};09:05;90;De una hoja`,
    `Nunca filmada;${place};${edition!.startsOn};11:00;90;`,
  ].join('\r\n')

  await page.goto(`${open.edition}/timetable`)
  await page.getByRole('button', { name: desk('sheet.open') }).click()
  const form = page.getByRole('dialog', { name: desk('sheet.title') })
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'funciones.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) })
  await form.getByRole('button', { name: desk('sheet.check') }).click()
  await form.getByText('1 of 2 rows fit.').waitFor()
  await form.getByText(desk('sheet.film-unknown')).waitFor()
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'sheet-looked-at')
  await form.getByRole('button', { name: 'Place 1 screening' }).click()
  await form.waitFor({ state: 'detached' })

  await page.goto(`${open.edition}/edition`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: desk('export.do'), exact: true }).click()
  const files = unzipSync(await readFile(await (await saved).path()))
  expect(strFromU8(files['reports/screenings.csv']!)).toContain('De una hoja')
  expect(Object.keys(files)).not.toContain('tables/order.csv')
  expect(open.complaints()).toEqual([])
})
