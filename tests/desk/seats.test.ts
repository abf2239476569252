import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, windows } from '../browser.ts'
import { complaints, sticksOut } from '../site/accessible.ts'
import { type StartedHouse, scratchFolder, startHouse } from '../started-house.ts'
import { desk, signIn } from '../walk/at-desk.ts'

const { folder, remove } = scratchFolder()
let house: StartedHouse
let browser: Browser
let staff: BrowserContext
let page: Page
beforeAll(async () => {
  house = await startHouse(folder)
  browser = await launchBrowser()
  staff = await browser.newContext({ ...windows.desk, locale: 'en' })
  page = await signIn(staff, house)
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
  remove()
})

/** Asks the API as the admin does. */
async function ask<Answer>(path: string, data?: unknown): Promise<Answer> {
  const answer = await staff.request.fetch(`${house.address}/api/v1${path}`, {
    ...(data !== undefined && { method: 'POST', data }),
    headers: { origin: house.address },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return answer.json()
}

/** The demo's screening with the most free seats. */
async function roomiest(): Promise<{ id: string; startsAt: Temporal.ZonedDateTime }> {
  const [edition] = (await ask<{ rows: { id: string }[] }>('/editions')).rows
  const left = await ask<Record<string, { free: number }>>(`/editions/${edition!.id}/availability`)
  const { screenings } = await ask<{ screenings: { id: string; startsAt: string }[] }>(
    `/editions/${edition!.id}/timetable`,
  )
  const [first] = screenings.sort((a, b) => (left[b.id]?.free ?? 0) - (left[a.id]?.free ?? 0))
  return { id: first!.id, startsAt: Temporal.ZonedDateTime.from(first!.startsAt) }
}

const line = (name: string) =>
  page
    .getByRole('region', { name: desk('seats.ledger') })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const history = () => page.getByRole('region', { name: desk('seats.history') }).getByRole('listitem')

/** Seats of an allocation, and how many of them are free and kept empty, as the table says. */
async function figures(name: string): Promise<number[]> {
  const cells = await line(name).getByRole('cell').allTextContents()
  return [cells[0], cells[1], cells[4]].map(Number)
}

async function fill(form: Locator, seats: string, why: string): Promise<void> {
  await form.getByRole('textbox', { name: desk('sale.quantity'), exact: true }).fill(seats)
  await form.getByLabel(desk('order.why')).fill(why)
}

test('press seats are set aside, moved back, kept empty, and go to the public when their minute has come', async () => {
  const { id, startsAt } = await roomiest()
  const own = `/desk/cable-a-cielo/seats/${id}`
  await page.goto(`${house.address}/desk/cable-a-cielo/seats`)
  await page.locator(`a[href$="${id}"]`).click()
  await line('Public').waitFor()
  const [capacity = 0, free = 0] = await figures('Public')
  expect(await complaints(page)).toEqual([])

  const move = page.getByRole('dialog', { name: desk('seats.move.title') })
  const go = move.getByRole('button', { name: desk('seats.move.go') })
  await page.getByRole('button', { name: 'Move seats of Public' }).click()
  await move.getByLabel(desk('seats.move.to')).selectOption('press')
  await fill(move, '12', '')
  await go.click()
  await move
    .getByRole('alert')
    .filter({ hasText: desk('seats.why.missing') })
    .waitFor()
  await fill(move, String(free + 1), 'Critics of four papers')
  await go.click()
  await move.getByRole('alert').filter({ hasText: 'Nothing was changed' }).waitFor()
  expect(await complaints(page)).toEqual([])
  await fill(move, '12', 'Critics of four papers')
  await go.click()
  await move.waitFor({ state: 'detached' })
  await line('Press').waitFor()
  expect(await figures('Press')).toEqual([12, 12, 0])
  expect(await figures('Public')).toEqual([capacity - 12, free - 12, 0])

  // Somebody else is faster while the form is open.
  await page.getByRole('button', { name: 'Move seats of Press' }).click()
  await fill(move, '10', 'Fewer critics than thought')
  await ask(`/screenings/${id}/allocations/move`, { from: 'press', to: 'guests', seats: 8, why: 'Team' })
  await go.click()
  await move.getByRole('alert').filter({ hasText: 'Somebody was faster: 4 seats are left' }).waitFor()
  await move.getByRole('button', { name: desk('cancel') }).click()
  await page.getByRole('button', { name: 'Take back: 8 seats moved from Press to Guests' }).click()
  expect(await move.getByLabel(desk('order.why')).inputValue()).toBe('Taken back: Team')
  await go.click()
  await move.waitFor({ state: 'detached' })
  await expect.poll(() => figures('Press')).toEqual([12, 12, 0])

  await page.getByRole('button', { name: 'Keep seats of Public empty' }).click()
  const block = page.getByRole('dialog', { name: 'Keep seats of Public empty' })
  await fill(block, '3', 'A camera in row five')
  expect(await complaints(page)).toEqual([])
  await block.getByRole('button', { name: desk('seats.block.go') }).click()
  await block.waitFor({ state: 'detached' })
  await expect.poll(() => figures('Public')).toEqual([capacity - 12, free - 15, 3])

  const releases = page.getByRole('dialog', { name: desk('seats.releases') })
  await page.getByRole('button', { name: desk('seats.releases.change'), exact: true }).click()
  await releases.getByRole('checkbox', { name: desk('seats.releases.differs') }).check()
  // It begins with what the edition says. The keyboard stays in its field while the line becomes another.
  await releases.getByLabel(desk('seats.releases.what')).first().focus()
  await releases.getByLabel(desk('seats.releases.what')).first().selectOption('guests')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await releases.getByLabel(desk('seats.releases.what')).first().selectOption('press')
  await releases.getByLabel(desk('seats.releases.minutes')).first().fill('45')
  expect(await complaints(page)).toEqual([])
  await releases.getByRole('button', { name: desk('save') }).click()
  await releases.waitFor({ state: 'detached' })
  await page.getByText('Press → Public: 45 minutes before the start').waitFor()
  await page.getByText(desk('seats.releases.own')).waitFor()

  // The house opens again on the evening itself, 44 minutes before the start.
  await house.stop()
  const evening = startsAt.subtract({ minutes: 44 }).toString({ timeZoneName: 'never' })
  house = await startHouse(folder, { CARTELERA_REHEARSE: evening })
  await page.goto(`${house.address}${own}`)
  const released = history().filter({ hasText: '12 seats set free: from Press to Public' })
  await released.waitFor({ timeout: 120_000 })
  await released.getByText('Press: 45 minutes before the start').waitFor()
  await released.getByText(desk('seats.by.house')).waitFor()
  expect(await figures('Public')).toEqual([capacity, free - 3, 3])
  await history()
    .filter({ hasText: '3 seats kept empty (Public)' })
    .getByText(/^Admin, /)
    .waitFor()

  await page.goto(`${house.address}/desk/cable-a-cielo/seats`)
  await page.getByRole('tab', { name: desk('seats.check') }).click()
  await page.getByText(desk('seats.check.sound')).waitFor()
  expect(await complaints(page)).toEqual([])

  const narrow = await browser.newContext({
    ...{ locale: 'en', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  })
  await narrow.addCookies(await staff.cookies())
  const phone = await narrow.newPage()
  await phone.goto(`${house.address}${own}`)
  await phone.getByRole('figure').waitFor()
  expect(await sticksOut(phone)).toBe(false)
  expect(await complaints(phone)).toEqual([])
  await phone.getByRole('button', { name: desk('seats.move'), exact: true }).click()
  await phone.getByRole('dialog', { name: desk('seats.move.title') }).waitFor()
  expect(await sticksOut(phone)).toBe(false)
})

test('who waits for a sold-out screening stands on its page in order, and axe finds no fault', async () => {
  const [edition] = (await ask<{ rows: { id: string }[] }>('/editions')).rows
  const left = await ask<Record<string, { availability: string }>>(`/editions/${edition!.id}/availability`)
  const id = Object.keys(left).find(each => left[each]!.availability === 'sold-out')
  await page.goto(`${house.address}/desk/cable-a-cielo/seats/${id}`)
  const list = page.getByRole('region', { name: desk('list.title') })
  await list.getByRole('row').nth(2).waitFor()
  const places = await list.locator('tbody tr > :first-child').allTextContents()
  expect(places).toEqual(places.map((_, at) => String(at + 1)))
  expect(await complaints(page)).toEqual([])
})
