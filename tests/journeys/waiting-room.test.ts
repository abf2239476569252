import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { type StartedHouse, scratchFolder, startHouse } from '../started-house.ts'
import { signIn } from '../walk/at-desk.ts'

const { folder, remove } = scratchFolder()
let house: StartedHouse
let browser: Browser
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  remove()
})

test('a place in the line outlives a restart of the house, while its page is open', async () => {
  const staff = await browser.newContext()
  await signIn(staff, house)
  const api = `${house.address}/api/v1/editions`
  const { rows } = await (await staff.request.get(api)).json()
  const set = await staff.request.put(`${api}/${rows[0].id}/waiting-room`, {
    data: { opensAt: Temporal.Now.instant().add({ minutes: 40 }).toString() },
    headers: { origin: house.address },
  })
  expect(set.status()).toBe(200)
  const { commitment } = await set.json()

  const visitor = await browser.newContext({ locale: 'en' })
  const page = await visitor.newPage()
  await page.goto(`${house.address}/en/${rows[0].slug}/waiting-room`)
  await page.getByRole('button', { name: 'Take a place' }).click()
  await page.locator('.place').waitFor()
  const id = await page.locator('.waiting-room .hint code').textContent()

  expect(await house.stop()).toBe(0)
  house = await startHouse(folder)
  await page.goto(`${house.address}/en/${rows[0].slug}/waiting-room`)
  expect(await page.locator('.place').textContent()).toContain('1 person is waiting')
  expect(await page.locator('.waiting-room .hint code').textContent()).toBe(id)
  const draw = await (await fetch(`${house.address}/${rows[0].slug}/draw.json`)).json()
  expect(draw).toMatchObject({ commitment, seed: null, order: [] })
})
