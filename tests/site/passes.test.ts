import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listPasses } from '#acts/boxoffice/list-passes.ts'
import { listVouchers } from '#acts/boxoffice/list-vouchers.ts'
import { showOrder } from '#acts/boxoffice/show-order.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { isRefusal } from '#core/refusal.ts'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { expectAccessible } from './accessible.ts'
import type { Festival } from './festival.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

test('a code, a voucher and a five-film card are used by forms alone, and the invoice comes as a PDF', async () => {
  const { house, acting, edition, address } = festival
  const editionId = edition.id
  const [voucher] = await listVouchers(house, acting, { editionId })
  const ids = (await listPasses(house, acting, { editionId })).map(pass => pass.id)
  const passes = await house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.passesById(ids))
  const card = passes.find(({ product }) => product.key === 'cinco')!.pass

  // Without JavaScript, on a narrow screen.
  const visitor = await browser.newContext({
    viewport: { width: 320, height: 800 },
    locale: 'en-GB',
    javaScriptEnabled: false,
  })
  const page = await visitor.newPage()
  const site = `${address}/en/${edition.slug}`
  await page.goto(`${site}/programme`)
  const links = page.locator('a[href*="/screenings/"]')
  const screenings = await links.evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href))
  await page.goto(screenings.at(-2)!)
  await page.getByLabel('Full price').selectOption('2')
  await page.getByRole('button', { name: 'Put in basket' }).click()

  const enter = async (code: string, secret = '') => {
    await page.getByLabel('Code or number').fill(code)
    await page.getByLabel('Secret of the pass').fill(secret)
    await page.getByRole('button', { name: 'Use it' }).click()
  }
  const alert = page.getByRole('alert')
  await enter('no such code')
  expect(await alert.textContent()).toContain('We know no code')
  await enter(card.number, 'XXXXXX')
  expect(await alert.textContent()).toContain('do not belong together')
  await enter('vecinas-20')
  await enter(voucher!.code)
  // 20 % off two seats, and the voucher pays it all.
  expect(await page.locator('.total').textContent()).toContain('Free')
  await expectAccessible(browser, page)
  await leavePicture(page, 'basket-with-code-phone')
  await page.getByRole('link', { name: 'On to the order' }).click()
  await page.getByLabel('Your name').fill('Wara Cárdenas')
  await page.getByLabel('Your e-mail address').fill('wara@correo.example')
  await page.getByRole('button', { name: 'Order the tickets' }).click()
  await page.getByText('I need an invoice').click()
  await page.getByLabel('Address', { exact: true }).fill('Calle Jaén 1\nLa Paz')
  await page.getByRole('button', { name: 'Write the invoice' }).click()
  const invoice = await page.getByRole('link', { name: /^Invoice CAC-/ }).getAttribute('href')
  const pdf = await visitor.request.get(address + invoice)
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await expectAccessible(browser, page)

  // The card, from its own page: one more screening, and back again.
  await page.goto(`${address}/en/passes/${card.token}`)
  const booked = await page.getByRole('button', { name: /^Give the seat back/ }).count()
  await page.getByRole('button', { name: 'Choose screenings with this pass' }).click()
  await page.goto(screenings.at(-2)!)
  await page.getByLabel(/^With Five-film card/).selectOption('1')
  await page.getByRole('button', { name: 'Put in basket' }).click()
  await page.getByRole('link', { name: 'On to the order' }).click()
  await page.getByLabel('Your name').fill('Wara Cárdenas')
  await page.getByLabel('Your e-mail address').fill('wara@correo.example')
  await page.getByRole('button', { name: 'Order the tickets' }).click()
  await page.goto(`${address}/en/passes/${card.token}`)
  const back = page.getByRole('button', { name: /^Give the seat back/ })
  expect(await back.count()).toBe(booked + 1)
  await expectAccessible(browser, page)
  await leavePicture(page, 'pass-phone')
  await back.last().click()
  expect(await back.count()).toBe(booked)
  await visitor.close()
  expect(await checkLedger(house, acting)).toEqual([])
  expect(festival.faults).toEqual([])
}, 120_000)

test('a festival pass and a voucher are bought by forms alone, and are there when they are paid', async () => {
  const { house, acting, edition, address } = festival
  const site = `${address}/en/${edition.slug}`
  const desk = await browser.newContext({ ...windows.desk })
  const wide = await desk.newPage()
  await wide.goto(`${site}/passes`)
  await expectAccessible(browser, wide)
  await leavePicture(wide, 'passes-on-sale')
  await desk.close()

  const visitor = await browser.newContext({ ...windows.phone, javaScriptEnabled: false })
  const page = await visitor.newPage()
  await page.goto(site)
  await page.getByRole('link', { name: 'Passes', exact: true }).click()
  await expectAccessible(browser, page)
  await leavePicture(page, 'passes-on-sale-phone')
  await page.getByRole('link', { name: 'Buy this pass Festival pass' }).click()
  const fill = async (email: string) => {
    await page.getByLabel('Your name').fill('Wara Cárdenas')
    await page.getByLabel('Your e-mail address').fill(email)
    await page.getByRole('button', { name: 'Order with obligation to pay' }).click()
  }
  await fill('wara@correo')
  expect(await page.getByRole('alert').count()).toBe(1)
  await expectAccessible(browser, page)
  await fill('wara@correo.example')
  expect(await page.locator('.ticket').textContent()).toContain('Yours as soon as it is paid.')
  await expectAccessible(browser, page)
  await leavePicture(page, 'pass-ordered-phone')

  const token = page.url().split('/').at(-1)!
  const order = await showOrder(house, acting, { token })
  if (isRefusal(order)) throw new Error(order.refused)
  await payOrder(house, acting, { orderId: order.id })
  await page.reload()
  await page.getByRole('link', { name: 'See the pass and book' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Festival pass')

  await page.goto(`${site}/passes`)
  await page.getByRole('link', { name: 'Buy a voucher' }).click()
  await page.getByLabel('200').check()
  await expectAccessible(browser, page)
  await leavePicture(page, 'voucher-order-phone')
  await fill('wara@correo.example')
  expect(await page.locator('.ticket').textContent()).toContain('Voucher worth')
  // Not paid yet: the buyer gives it back.
  await page.getByText('Cancel this order').click()
  await page.getByRole('button', { name: 'Cancel the order now' }).click()
  expect(await page.locator('.state').textContent()).toBe('Cancelled')
  await visitor.close()
  expect(await checkLedger(house, acting)).toEqual([])
  expect(festival.faults).toEqual([])
}, 120_000)
