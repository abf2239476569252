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

test('two names that may be one are asked about; the answer stays, is undone, and can be asked again', async () => {
  const { rows: editions } = await open.ask<{ rows: { id: string; slug: string }[] }>('/editions')
  const edition = editions.find(({ slug }) => slug === 'cable-a-cielo')!
  const film = await open.ask<{ id: string }>(`/editions/${edition.id}/films`, 'POST', {
    facts: { title: 'Padre e hijo', year: 2021, cast: ['Vicente Luna', 'Vicente Luna Jr.'] },
  })
  await page.goto(`${open.edition}/films/${film.id}`)
  const names = page.getByRole('region', { name: desk('names') })
  await names.getByText(/Vicente Luna.* the same person\?/).waitFor()
  expect(await complaints(page)).toEqual([])

  await names.getByRole('button', { name: desk('names.no') }).click()
  await names.getByText(/Vicente Luna.* are two/).waitFor()
  await page
    .getByRole('button', { name: desk('undo') })
    .first()
    .click()
  await names.getByText(/the same person\?/).waitFor()

  await names.getByRole('button', { name: desk('names.yes') }).click()
  await names.getByText(/Vicente Luna.* are one/).waitFor()
  const people = () =>
    open.ask<{ rows: { name: string }[] }>(`/editions/${edition.id}/people?search=Vicente+Luna`)
  expect((await people()).rows.map(({ name }) => name)).toEqual(['Vicente Luna Jr.'])
  await names.getByRole('button', { name: desk('names.ask-again') }).click()
  await names.getByText(/the same person\?/).waitFor()
  expect((await people()).rows).toHaveLength(2)
})
