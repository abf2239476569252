import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { speak } from '#words/speak.ts'
import { leavePicture } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints } from '../site/accessible.ts'
import { tabTo } from '../tab-to.ts'
import { desk } from '../walk/at-desk.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
let page: Page
openForAll(openDesk, opened => {
  open = opened
  page = opened.page
})

/** Opens an order of the list that stands in a state. */
async function openOrder(state: 'order.unpaid' | 'order.paid'): Promise<void> {
  await page.goto(`${open.edition}/orders`)
  const line = page.getByRole('row').filter({ has: page.getByText(desk(state), { exact: true }) })
  await line.filter({ hasNotText: 'BOB 0.00' }).first().getByRole('link').click()
  await page.waitForURL(/\/orders\/./)
  await page.getByRole('heading', { level: 1, name: /-/ }).waitFor()
}

/** Gives a reason and confirms what cannot be undone. */
async function confirm(title: 'order.refund' | 'order.cancel' | 'order.cancel-ticket'): Promise<void> {
  const form = page.getByRole('dialog', { name: desk(title) })
  await form.getByLabel(desk('order.why')).fill('The bus broke down')
  expect(await complaints(page)).toEqual([])
  await form.getByRole('button', { name: desk(title) }).click()
  await form.waitFor({ state: 'detached' })
}

test('an order is paid at the counter, then refunded with a reason that its journal keeps', async () => {
  await openOrder('order.unpaid')
  await page.getByRole('button', { name: desk('order.pay') }).click()
  await page.getByText(desk('order.paid'), { exact: true }).first().waitFor()
  await page.getByRole('button', { name: desk('order.refund') }).click()
  await confirm('order.refund')
  await page.getByText(desk('order.refunded'), { exact: true }).first().waitFor()
  await page
    .getByText(/-.*BOB|BOB.*-/)
    .filter({ hasText: 'The bus broke down' })
    .waitFor()
  expect(await page.getByRole('button', { name: desk('order.pay') }).count()).toBe(0)
})

test('one ticket of an order is cancelled, the others stay', async () => {
  await openOrder('order.paid')
  const valid = page.getByRole('cell', { name: desk('order.ticket-valid'), exact: true })
  await valid.first().waitFor()
  const before = await valid.count()
  await page
    .getByRole('button', { name: /^Cancel ticket/ })
    .first()
    .click()
  await confirm('order.cancel-ticket')
  await expect.poll(() => valid.count()).toBe(before - 1)
})

test('seats are sold at the counter once, and the tickets can be printed', async () => {
  await page.goto(`${open.edition}/orders`)
  await page.getByRole('button', { name: desk('sale') }).click()
  const form = page.getByRole('dialog', { name: desk('sale') })
  await form.getByRole('button', { name: desk('sale.add-line') }).click()
  await form.getByRole('combobox', { name: desk('sale.screening'), exact: true }).fill('Una hora')
  await page
    .getByRole('option', { name: /Una hora al sur/ })
    .first()
    .click()
  await form.getByLabel(desk('sale.quantity'), { exact: true }).fill('3')
  expect(await complaints(page)).toEqual([])
  const total = (await form.getByRole('status').textContent())!.replace(/^\D+/, '')
  expect(Number(total)).toBeGreaterThan(0)
  await form.getByText(desk('sale.way.counter-card'), { exact: true }).click()
  await form.getByRole('button', { name: desk('sale.go') }).dblclick()
  await page.waitForURL(/\/orders\/./)
  await page.getByRole('link', { name: desk('order.print') }).waitFor()
  expect(await page.getByRole('cell', { name: desk('order.ticket-valid'), exact: true }).count()).toBe(3)
  expect(await page.getByText(desk('way.counter-card'), { exact: true }).count()).toBeGreaterThan(0)
  const address = await page.getByRole('link', { name: desk('order.print') }).getAttribute('href')
  const printed = await open.staff.request.get(`${open.house.address}${address}`)
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a wheelchair place is sold with its companion’s beside it, and both are exchanged for another screening', async () => {
  await page.goto(`${open.edition}/orders`)
  await page.getByRole('button', { name: desk('sale') }).click()
  const form = page.getByRole('dialog', { name: desk('sale') })
  await form.getByRole('button', { name: desk('sale.add-line') }).click()
  await form.getByRole('combobox', { name: desk('sale.screening'), exact: true }).fill('Sala Grande')
  await page
    .getByRole('option', { name: /Sala Grande/ })
    .first()
    .click()
  const line = form.getByLabel(desk('sale.allocation'))
  await line
    .locator('option', { hasText: /^Wheelchair places · \d+ seats left/ })
    .waitFor({ state: 'attached' })
  await line.selectOption('wheelchair')
  await form.getByRole('button', { name: desk('sale.add-companion') }).click()
  const price = form.getByLabel(desk('sale.price'), { exact: true }).last()
  await price.selectOption(await price.locator('option', { hasText: /^Free/ }).getAttribute('value'))
  expect(await complaints(page)).toEqual([])
  await form.getByRole('button', { name: desk('sale.go') }).click()
  await page.waitForURL(/\/orders\/./)
  const tickets = page.getByRole('row')
  const seats = tickets.getByText(/row L, seat \d+/)
  await seats.last().waitFor()
  const [one = 0, other = 0] = (await seats.allTextContents()).map(told =>
    Number(/seat (\d+)/.exec(told)![1]),
  )
  expect(Math.abs(one - other)).toBe(1)

  await page.getByRole('button', { name: /^Exchange the tickets for/ }).click()
  const exchange = page.getByRole('dialog', { name: desk('exchange') })
  await exchange.getByRole('combobox', { name: desk('exchange.to') }).fill('Warawara')
  await page
    .getByRole('option', { name: /Warawara/ })
    .last()
    .click()
  await exchange.getByText(desk('exchange.same')).waitFor()
  expect(await complaints(page)).toEqual([])
  await exchange.getByRole('button', { name: desk('exchange') }).click()
  await exchange.waitFor({ state: 'detached' })
  await expect.poll(() => tickets.filter({ hasText: desk('order.cancelled') }).count()).toBe(2)
  expect(await tickets.filter({ hasText: desk('order.ticket-valid') }).count()).toBe(2)
})

test('seats are divided anew; a division that does not add up is refused in a sentence', async () => {
  await page.goto(`${open.edition}/seats`)
  await page
    .getByRole('button', { name: /^Divide the seats/ })
    .first()
    .click()
  const form = page.getByRole('dialog')
  const seats = (kind: 'public' | 'press') =>
    form.getByLabel(`${desk(`allocation.${kind}`)}: ${desk('seats.capacity')}`)
  const before = Number(await seats('public').inputValue())
  await seats('press').fill('12')
  await form.getByRole('button', { name: desk('save') }).click()
  await form.getByRole('alert').waitFor()
  await seats('public').fill(String(before - 12))
  expect(await complaints(page)).toEqual([])
  await form.getByRole('button', { name: desk('save') }).click()
  await form.waitFor({ state: 'detached' })
})

test('a price is added, changed and removed, and comes back with undo', async () => {
  await page.goto(`${open.edition}/prices`)
  await page.getByRole('button', { name: desk('prices.add') }).click()
  const form = page.getByRole('dialog', { name: desk('prices.add') })
  await form.getByLabel('English').fill('Neighbours from the hill')
  await form.getByLabel(desk('prices.key')).fill('neighbours')
  await form.getByLabel(desk('prices.amount')).fill('12.50')
  await form.getByRole('button', { name: desk('save') }).click()
  const line = page.getByRole('row').filter({ hasText: 'Neighbours from the hill' })
  await line.getByText('BOB 12.50').waitFor()
  await line.getByRole('button', { name: /^Remove/ }).click()
  await line.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: desk('undo') }).click()
  await line.getByText('BOB 12.50').waitFor()
})

test('a house is drawn by keyboard alone, set to its screen and exported, and is what the site lists', async () => {
  const [edition] = (await open.ask<{ rows: { id: string; startsOn: string }[] }>('/editions')).rows
  const [venue] = (await open.ask<{ rows: { id: string }[] }>('/venues')).rows
  const room = { name: 'Sala del Mirador', capacity: 8, wheelchairPlaces: 0 }
  const screen = await open.ask<{ id: string }>(`/venues/${venue!.id}/screens`, 'POST', room)
  await page.goto(`${open.edition}/venues/${screen.id}`)
  await page.getByRole('heading', { name: /Sala del Mirador/ }).waitFor()
  const { keyboard } = page
  const fill = async (label: 'maps.rows.rows' | 'maps.rows.seats' | 'maps.rows.aisles', text: string) => {
    await tabTo(page, new RegExp(`^${desk(label)}$`))
    await keyboard.press('Control+A')
    await keyboard.type(text)
  }
  await tabTo(page, new RegExp(`^${desk('maps.level.add')}$`))
  await keyboard.press('Enter')
  // Two rows of two and two seats, with an aisle between.
  await tabTo(page, new RegExp(`^${desk('maps.rows.add')}$`), 'Shift+Tab')
  await tabTo(page, new RegExp(`^${desk('maps.level.curve')}$`), 'Shift+Tab')
  await fill('maps.rows.rows', '2')
  await fill('maps.rows.seats', '4')
  await fill('maps.rows.aisles', '2')
  await keyboard.press('Enter')
  // What seats become stands on wheelchair at first.
  await tabTo(page, /^Row A, seat 1,/)
  await keyboard.press('Space')
  await tabTo(page, new RegExp(`^${desk('maps.kind.wheelchair')}$`), 'Shift+Tab')
  await keyboard.press('ArrowRight')
  await tabTo(page, /^Row A, seat 2,/)
  await keyboard.press('Space')
  await tabTo(page, new RegExp(`^${desk('maps.kind.companion')}$`), 'Shift+Tab')
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await tabTo(page, /^Row B, seat 4,/)
  await keyboard.press('Space')
  expect(await complaints(page)).toEqual([])
  await tabTo(page, new RegExp(`^${desk('save')}$`), 'Shift+Tab')
  await keyboard.press('Enter')
  await page.getByText(desk('maps.saved')).waitFor()
  await tabTo(page, new RegExp(`^${desk('maps.export')}$`), 'Shift+Tab')
  const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])
  const map: SeatMap = JSON.parse(readFileSync(await file.path(), 'utf8'))
  expect(map.levels[0]!.rows.map(row => row.seats.map(({ x, kind }) => [x, kind ?? 'ordinary']))).toEqual([
    [
      [0, 'wheelchair'],
      [1, 'companion'],
      [4, 'ordinary'],
      [5, 'ordinary'],
    ],
    [
      [0, 'ordinary'],
      [1, 'ordinary'],
      [4, 'ordinary'],
      [5, 'restricted-view'],
    ],
  ])

  const inEdition = `/editions/${edition!.id}`
  const [item] = (await open.ask<{ rows: { id: string }[] }>(`${inEdition}/items`)).rows
  const place = { itemId: item!.id, screenId: screen.id, startsAt: `${edition!.startsOn}T10:00` }
  const { screening } = await open.ask<{ screening: { id: string } }>(
    `${inEdition}/screenings`,
    'POST',
    place,
  )
  await open.ask(`${inEdition}/releases`, 'POST', { note: 'A new room' })
  await page.goto(`${open.house.address}/en/cable-a-cielo/screenings/${screening.id}/seats`)
  const listed = await page.locator('.seat-row li').allTextContents()
  expect(listed.map(text => text.replace(/\s+/g, ' ').trim())).toEqual(
    map.levels[0]!.rows.flatMap(row =>
      row.seats.map(({ seat, kind }) =>
        [seat, kind && speak('en', `seating.kind-${kind as 'wheelchair'}`), speak('en', 'seating.state-free')]
          .filter(Boolean)
          .join(' '),
      ),
    ),
  )
})

test('what vouchers are worth is said at the desk, and the public pages sell them', async () => {
  await page.goto(`${open.edition}/prices`)
  await page.getByRole('tab', { name: desk('vouchers'), exact: true }).click()
  await page.getByRole('button', { name: desk('vouchers.offer.change') }).click()
  const form = page.getByRole('dialog', { name: desk('vouchers.offer') })
  const fields = form.getByRole('textbox', { name: /^Value/ })
  const before = await fields.count()
  await fields.last().fill('75')
  await form.getByLabel(desk('vouchers.offer.months')).click()
  expect(await fields.count()).toBe(before + 1)
  expect(await complaints(page)).toEqual([])
  await leavePicture(page, 'desk-voucher-offer')
  await form.getByRole('button', { name: desk('save') }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText(/75\.00.* 24 months/).waitFor()
  await leavePicture(page, 'desk-vouchers')
  await page.goto(`${open.house.address}/en/cable-a-cielo/passes/order?voucher`)
  await page.getByLabel('75.00').waitFor()
})

test('the order of a pass offers no tickets to print', async () => {
  await page.goto(`${open.edition}/prices`)
  await page.getByRole('tab', { name: desk('passes'), exact: true }).click()
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('button', { name: desk('order.resend') }).waitFor()
  expect(await page.getByRole('link', { name: desk('order.print') }).count()).toBe(0)
})
