import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, openMailServer } from '#outside/contract/mail-server.ts'
import { leavePicture, windows } from '../browser.ts'
import { complaints, expectAccessible } from '../site/accessible.ts'
import { type OpenDesk, openDesk } from './open-desk.ts'

let open: OpenDesk
let smtp: MailServer
beforeAll(async () => {
  smtp = await openMailServer()
  open = await openDesk({ SMTP_URL: smtp.url })
})
afterAll(async () => {
  await open?.close()
  await smtp?.close()
})

/** The newest letter to an address with these words in its subject. */
async function letterTo(email: string, subject: string): Promise<string> {
  const found = () =>
    smtp.received.findLast(
      letter => letter.recipients.includes(email) && letter.email.subject?.includes(subject),
    )
  await expect.poll(found, { timeout: 30_000 }).toBeDefined()
  return found()!.email.text ?? ''
}

test('a journalist asks, the desk approves, a press seat is booked and in the ledger; withdrawn, it is free again', async () => {
  const email = 'nayra@radio.example'
  const visitor = await open.browser.newContext(windows.phone)
  const page = await visitor.newPage()
  await page.goto(`${open.house.address}/en/cable-a-cielo/press`)
  await page.getByRole('link', { name: 'Press accreditation' }).click()
  await page.getByLabel('Your name').fill('Nayra Quispe')
  await page.getByLabel('Your e-mail address').first().fill(email)
  await page.getByLabel('Outlet').fill('Radio Sur')
  await page.getByLabel('What you do').selectOption({ label: 'Radio or podcast' })
  await page.getByLabel('Spanish').check()
  await page.getByLabel('I want the letters to the press').check()
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'accreditation-asked')
  await page.getByRole('button', { name: 'Ask for accreditation' }).click()
  expect(await page.getByRole('status').last().textContent()).toContain(email)
  await letterTo(email, 'Your request')

  const desk = open.page
  await desk.goto(`${open.edition}/press`)
  await desk.getByRole('button', { name: 'Open the request of Nayra Quispe' }).click()
  expect(await complaints(desk)).toEqual([])
  await leavePicture(desk, 'accreditation-desk')
  await desk.getByRole('button', { name: 'Approve' }).click()
  await desk.getByText('Nayra Quispe is approved.').waitFor()
  await desk.getByRole('button', { name: 'Undo' }).click()
  await desk.getByText('Undone').waitFor()
  await desk.getByRole('button', { name: 'Open the request of Nayra Quispe' }).click()
  await desk.getByRole('button', { name: 'Approve' }).click()
  await desk.getByText('Nayra Quispe is approved.').waitFor()

  const again = page.locator('section', { hasText: 'Accredited already?' })
  await again.getByLabel('Your e-mail address').fill(email)
  await again.getByRole('button', { name: 'Send the link' }).click()
  const link = /\/en\/\S+\/press\/mine\/\S+/.exec(await letterTo(email, 'Your press page'))![0]
  await page.goto(open.house.address + link)
  await page.getByRole('link', { name: 'Tramo Rojo' }).click()
  await page.getByText('Photo: Cable a Cielo').waitFor()
  await expectAccessible(open.browser, page)
  await page.getByRole('link', { name: 'Back to your press page' }).click()
  await page.getByRole('button', { name: 'Book' }).first().click()
  expect(await page.getByRole('status').last().textContent()).toContain('Booked')
  await expectAccessible(open.browser, page)
  await leavePicture(page, 'press-room')

  await desk.getByRole('tab', { name: 'Press seats' }).click()
  await desk.getByRole('cell', { name: 'Nayra Quispe' }).waitFor()
  const { rows } = await open.ask<{ rows: { id: string; slug: string }[] }>('/editions')
  const { id } = rows.find(each => each.slug === 'cable-a-cielo')!
  const seats = await open.ask<{ name: string; screening: { id: string } }[]>(`/editions/${id}/press-seats`)
  const { screening } = seats.find(seat => seat.name === 'Nayra Quispe')!
  const pressSold = async () => {
    const ledger = await open.ask<{ allocations: { kind: string; sold: number }[] }>(
      `/screenings/${screening.id}/ledger`,
    )
    return ledger.allocations.find(each => each.kind === 'press')?.sold
  }
  const others = seats.filter(seat => seat.screening.id === screening.id).length - 1
  expect(await pressSold()).toBe(others + 1)

  await desk.getByRole('tab', { name: 'Accreditation' }).click()
  await desk.getByRole('button', { name: 'Open the request of Nayra Quispe' }).click()
  await desk.getByRole('button', { name: 'Withdraw' }).click()
  const asked = desk.getByRole('dialog', { name: 'Withdraw: Nayra Quispe' })
  await asked.getByText('This cannot be undone.').waitFor()
  expect(await pressSold()).toBe(others + 1)
  expect(await complaints(desk)).toEqual([])
  await asked.getByRole('button', { name: 'Withdraw' }).click()
  await desk.getByText('The accreditation of Nayra Quispe is withdrawn.').waitFor()
  expect(await pressSold()).toBe(others)
  expect(await open.ask('/ledger/problems')).toEqual([])
  expect((await page.reload())?.status()).toBe(404)
  expect(open.complaints()).toEqual([])
}, 120_000)
