import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sql } from 'kysely'
import PostalMime, { type Email } from 'postal-mime'
import sharp from 'sharp'
import { SMTPServer } from 'smtp-server'
import { extractText, getDocumentProxy, renderPageAsImage } from 'unpdf'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { chooseReminders } from '#acts/audience/choose-reminders.ts'
import { listLetters } from '#acts/audience/list-letters.ts'
import { remindOfTheDay } from '#acts/audience/remind-of-the-day.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { printTickets } from '#acts/boxoffice/print-tickets.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import type { House } from '#acts/ports/house.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { readTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { type HouseLanguage, houseLanguages } from '#core/localised.ts'
import { stationery } from '#letters/stationery.ts'
import { mailer } from '#outside/mail.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, must, openStage, refused, type Stage } from '#store/contract/box-office-stage.ts'

const signer = ticketSigning()
let stage: Stage
let smtp: { url: string; close: () => Promise<void>; received: Email[]; refuse: boolean }
let house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'mailer' | 'stationery'>

// The scanner would fetch its program from the net; it lies in the package.
const scanner = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: readFileSync(scanner).buffer as ArrayBuffer } })

beforeAll(async () => {
  stage = await openStage()
  smtp = await mailServer()
  const printing = { printer: typstPrinting(), qrCodes: qrCodes(), publicUrl: 'https://altura.example' }
  house = {
    ...stage.house,
    signer,
    stationery: stationery(printing),
    mailer: mailer({ smtpUrl: smtp.url, from: 'Altura <tickets@altura.example>', folder: '/nowhere' }),
  }
})
afterEach(() => {
  smtp.received.length = 0
  smtp.refuse = false
})
afterAll(async () => {
  await smtp?.close()
  await stage?.database.drop()
})

async function mailServer(): Promise<typeof smtp> {
  const state = { received: [] as Email[], refuse: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(state.refuse ? new Error('Mailbox full') : null),
    onData(stream, _, done) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', async () => {
        state.received.push(await PostalMime.parse(Buffer.concat(parts)))
        done()
      })
    },
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = () => new Promise<void>(closed => server.close(() => closed()))
  return Object.assign(state, { url: `smtp://127.0.0.1:${port}`, close })
}

let keys = 0
async function placed(language: HouseLanguage, price: keyof Stage['prices'], name = 'Wara Cárdenas') {
  const screeningId = await stage.screening(10)
  const { token } = must(await openBasket(house, acting, { editionId: stage.editionId, language }))
  const priceId = stage.prices[price].id
  must(await holdSeats(house, acting, { token, screeningId, priceId, quantity: 2 }))
  const buyer = { name, email: 'wara@example.org', way: 'counter' as const }
  keys += 1
  const order = must(await placeOrder(house, acting, { ...buyer, token, idempotencyKey: `letters-${keys}` }))
  return { order, screeningId }
}

/** What a scanner reads from the picture of a printed page. */
async function scanPage(pdf: Uint8Array, page: number): Promise<string[]> {
  const picture = await renderPageAsImage(pdf.slice(), page, {
    canvasImport: () => import('@napi-rs/canvas'),
    scale: 2,
  })
  const png = await sharp(Buffer.from(picture)).png().toBuffer()
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'] })
  return found.map(each => each.text)
}

describe.each(houseLanguages)('an order in %s', language => {
  test('is answered by a letter with both texts, the calendar, and tickets whose codes open the door', async () => {
    const { order, screeningId } = await placed(language, 'free')
    expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 1, failed: 0 })
    const [email] = smtp.received
    expect(email!.subject).toContain(shownNumber(order.number))
    for (const text of [email!.text!, email!.html!]) {
      expect(text).toContain('El Gran Movimiento')
      expect(text).toContain(`https://altura.example/${language}/orders/${order.token}`)
    }
    expect(email!.html).toContain(`<html lang="${language}">`)
    const calendar = email!.attachments.find(each => each.mimeType === 'text/calendar')!
    expect(new TextDecoder().decode(calendar.content as ArrayBuffer)).toContain('SUMMARY:El Gran Movimiento')

    const pdf = new Uint8Array(
      email!.attachments.find(each => each.mimeType === 'application/pdf')!.content as ArrayBuffer,
    )
    const { totalPages, text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })
    expect(totalPages).toBe(2)
    expect(new TextDecoder('latin1').decode(pdf), 'can be read aloud').toContain('pdfuaid:part>1<')
    for (const [index, ticket] of order.tickets.entries()) {
      expect(text[index]).toContain(shownNumber(ticket.number))
      expect(await scanPage(pdf, index + 1)).toEqual([ticket.code])
      const told = must(await admitTicket(house, acting, { screeningId, code: ticket.code, door: 'left' }))
      expect(told.answer).toBe('admitted')
    }
  })
})

test('the code of a ticket carries ticket and screening, signed by the organisation’s key', async () => {
  const { order } = await placed('en', 'full')
  const keys = await stage.house.store.within(acting.organisation, ({ boxOffice }) => boxOffice.ticketKeys())
  const [ticket] = order.tickets
  const { says, payload, signature } = readTicketCode(ticket!.code)!
  expect(says).toEqual({ keyId: 1, ticketId: ticket!.id, screeningId: ticket!.screeningId })
  expect(signer.verify(payload, signature, keys[0]!.publicKey)).toBe(true)
  await sendWaitingLetters(house, acting)
})

test('names and titles of any length and script keep one ticket to a page, and are never markup', async () => {
  for (const name of [
    '<script>alert(1)</script> & #let x = "y"',
    'Wolfeschlegelsteinhausenbergerdorff'.repeat(5),
    '田中 さくら',
  ]) {
    const { order } = await placed('de', 'full', name)
    const { bytes } = must(await printTickets(house, acting, { token: order.token }))
    expect((await extractText(await getDocumentProxy(bytes.slice()))).totalPages).toBe(2)
    expect(await scanPage(bytes, 2)).toEqual([order.tickets[1]!.code])
    await sendWaitingLetters(house, acting)
    const email = smtp.received.pop()!
    expect(email.html).not.toContain('<script')
    expect(email.to?.[0]?.name).toBe(name)
  }
})

test('a letter that cannot be handed over waits longer every time, and rests after eight tries', async () => {
  const { order } = await placed('fr', 'full')
  smtp.refuse = true
  expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 0, failed: 1 })
  expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 0, failed: 0 })
  const letter = async () =>
    (await listLetters(house, acting, {})).rows.find(each => each.orderId === order.id)!
  expect(await letter()).toMatchObject({
    attempts: 1,
    sentAt: null,
    lastError: expect.stringContaining('Mailbox full'),
  })
  for (const minutes of [1, 2, 4, 8, 16, 32, 64]) {
    stage.advance({ minutes })
    expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 0, failed: 1 })
  }
  stage.advance({ hours: 24 })
  smtp.refuse = false
  expect(await sendWaitingLetters(house, acting)).toEqual({ sent: 0, failed: 0 })
  const failed = await listLetters(house, acting, { state: 'failed' })
  expect(failed.rows.map(each => each.orderId)).toContain(order.id)
})

test('five senders at the same moment send each letter once', async () => {
  const orders = []
  for (let n = 0; n < 6; n++) orders.push((await placed('es', 'free')).order)
  await Promise.all(Array.from({ length: 5 }, () => sendWaitingLetters(house, acting)))
  expect(smtp.received).toHaveLength(6)
  expect(new Set(smtp.received.map(email => email.messageId)).size).toBe(6)
})

test('a cancelled order is told without tickets', async () => {
  const { order } = await placed('es', 'full')
  await sendWaitingLetters(house, acting)
  smtp.received.length = 0
  must(await cancelOrder(house, acting, { token: order.token }))
  await sendWaitingLetters(house, acting)
  expect(smtp.received).toHaveLength(1)
  const [calendar, ...others] = smtp.received[0]!.attachments
  expect(others).toEqual([])
  expect(new TextDecoder().decode(calendar!.content as ArrayBuffer)).toMatch(
    /METHOD:CANCEL[\s\S]*STATUS:CANCELLED/,
  )
  expect(smtp.received[0]!.subject).toContain('anulado')
})

test('who has tickets is reminded once, on the morning of the day; the page of the order ends it', async () => {
  const morning = (day: string) => `${day}T09:00[America/La_Paz]`
  const { order } = await placed('en', 'full')
  const other = await placed('es', 'free')
  await sendWaitingLetters(house, acting)
  must(await chooseReminders(house, acting, { token: other.order.token, isWanted: false }))
  smtp.received.length = 0
  const [{ startsAt }] = (await stage.query(sql<{ startsAt: Temporal.Instant }>`
    select starts_at as "startsAt" from released_screening where id = ${order.tickets[0]!.screeningId}`)) as [
    { startsAt: Temporal.Instant },
  ]
  const local = startsAt.toZonedDateTimeISO('America/La_Paz')
  const isEarly = local.hour < 11
  const due = isEarly
    ? local.subtract({ days: 1 }).withPlainTime('18:00')
    : Temporal.ZonedDateTime.from(morning(local.toPlainDate().toString()))
  stage.advance({ seconds: house.clock.now().until(due.toInstant()).total('seconds') - 60 })
  expect(await remindOfTheDay(house, acting)).toEqual({ reminders: 0 })
  stage.advance({ minutes: 1 })
  expect((await remindOfTheDay(house, acting)).reminders).toBeGreaterThan(0)
  expect(await remindOfTheDay(house, acting)).toEqual({ reminders: 0 })
  await sendWaitingLetters(house, acting)
  const letters = (await listLetters(house, acting, { perPage: 500 })).rows
  const reminded = letters.filter(letter => letter.kind === 'reminder').map(letter => letter.orderId)
  expect(reminded.filter(id => id === order.id)).toHaveLength(1)
  expect(reminded).not.toContain(other.order.id)
  expect(smtp.received.some(email => email.subject?.startsWith('Soon: El Gran Movimiento'))).toBe(true)
  expect(refused(await chooseReminders(house, acting, { token: 'x'.repeat(32), isWanted: true }))).toBe(
    'not-found',
  )
})
