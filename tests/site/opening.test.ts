import { randomBytes } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listOrders } from '#acts/boxoffice/list-orders.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { checkDraw, type PublishedDraw } from '#core/boxoffice/opening/draw.ts'
import { planBuyers } from '#core/boxoffice/rehearsal/plan-buyers.ts'
import { isRefusal } from '#core/refusal.ts'
import { openTally } from '#run/rehearsal/tally.ts'
import { visit } from '#run/rehearsal/visit.ts'
import { openForAll } from '../open-for-all.ts'
import type { Festival } from './festival.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

const simulated = 300
const lead = 20_000

test('a sale opens for 300 buyers and three windows: a draw, turns, and no seat sold twice', async () => {
  const { house, acting, edition, address } = festival
  const base = `/en/${edition.slug}`
  const opensAt = house.clock.now().add({ milliseconds: lead })
  const room = await setWaitingRoom(house, acting, {
    editionId: edition.id,
    opensAt,
    ...{ places: 75, seconds: 5, doorsMinutes: 60, workBits: 8, placesPerAddress: 1000 },
  })
  if (isRefusal(room)) throw new Error(room.refused)

  const pages = await Promise.all(Array.from({ length: 3 }, () => browser.newPage()))
  const windows = pages.map(async (page, n) => {
    await page.goto(`${address}${base}/waiting-room`)
    await page.getByRole('button', { name: 'Take a place' }).click()
    // The page tells by itself when the turn has come.
    await page.locator('.place').getByRole('link', { name: 'Choose seats' }).waitFor({ timeout: 120_000 })
    return buy(page, `window${n}@example.org`)
  })

  const open = await showAvailability(house, acting, { editionId: edition.id })
  const screenings = [...open].filter(([, { free }]) => free > 0).map(([id]) => id)
  const sale = { screenings, seatsPerScreening: edition.seatsPerScreening, lead, late: 5000, reads: 500 }
  const tally = openTally(opensAt.epochMilliseconds, () => undefined)
  const plans = planBuyers(simulated, sale, () => randomBytes(4).readUInt32BE())
  const rehearsed = {
    ...{ address, base, hasRoom: true },
    opensAt: opensAt.epochMilliseconds,
    endsAt: opensAt.epochMilliseconds + 120_000,
  }
  const visiting = plans.map((plan, n) => visit(plan, rehearsed, { name: `buyer-${n}`, tally }))
  const [visits, bought] = await Promise.all([Promise.all(visiting), Promise.all(windows)])
  tally.stop()

  expect(visits.filter(({ outcome }) => outcome === 'cut-off')).toEqual([])
  const orders = await listOrders(house, acting, { editionId: edition.id, page: 1, perPage: 1 })
  if (isRefusal(orders)) throw new Error(orders.refused)
  const told = visits.filter(({ outcome }) => outcome === 'ordered').length + bought.filter(Boolean).length
  expect(told).toBeGreaterThan(simulated / 2)
  expect(orders.total).toBeGreaterThanOrEqual(told)
  expect(await checkLedger(house, acting)).toEqual([])
  const draw: PublishedDraw = await (await fetch(`${address}/${edition.slug}/draw.json`)).json()
  expect(checkDraw(draw, room.commitment)).toBeUndefined()
  expect(festival.faults).toEqual([])
})

/** Buys a seat of whatever is left; whether there was one. */
async function buy(page: Page, email: string): Promise<boolean> {
  await page.goto(`${festival.address}/en/${festival.edition.slug}/programme`)
  await page.locator('.seats-many a.button').first().click()
  await page.getByRole('combobox').first().selectOption('1')
  await page.getByRole('button', { name: 'Put in basket' }).click()
  await page.getByRole('link', { name: 'On to the order' }).click()
  await page.getByLabel('Your name').fill('Nayra Quispe')
  await page.getByLabel('Your e-mail address').fill(email)
  await page.getByRole('button', { name: /^Order/ }).click()
  await page.waitForURL('**/orders/**')
  return true
}
