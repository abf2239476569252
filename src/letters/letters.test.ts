import { load } from 'cheerio'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type LetterKind, letterKinds, noticeKinds } from '#core/boxoffice/orders/letter.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import { shownNumber } from '#core/boxoffice/ticket/number.ts'
import { houseLanguages } from '#core/localised.ts'
import { htmlLetter } from './html-letter.ts'
import { bringsTickets, letterParts } from './letter-parts.ts'
import { noticeParts } from './notice-parts.ts'
import { plainLetter } from './plain-letter.ts'
import { ticketCalendar } from './ticket-calendar.ts'
import { ticketPages } from './ticket-pages.ts'

const screening = (id: string, change: Partial<OrderSheet['screenings'][number]> = {}) => ({
  id,
  title: {},
  filmTitles: ['El Gran Movimiento'],
  itemSlug: 'el-gran-movimiento',
  startsAt: Temporal.ZonedDateTime.from('2026-08-05T20:45[America/La_Paz]'),
  minutes: 105,
  venueName: 'Cine 6 de Agosto',
  venueSlug: 'cine-6-de-agosto',
  venueAddress: 'Av. 6 de Agosto 2284',
  venueCity: 'La Paz',
  screenName: 'Sala 1',
  access: '',
  cancelled: false,
  sequence: 3,
  ...change,
})

const ticket = (id: string, change: Partial<OrderSheet['tickets'][number]> = {}) => ({
  id,
  orderId: 'order',
  screeningId: 'one',
  allocation: 'public' as const,
  priceId: 'full',
  price: { amount: 4000, currency: 'BOB' },
  state: 'valid' as const,
  number: 'K7WQ3MXCDF',
  code: 'CODE',
  place: null,
  admittedAt: null,
  ...change,
})

const sheet = (change: Partial<OrderSheet> = {}): OrderSheet => ({
  id: 'order',
  editionId: 'edition',
  number: 'CDFGHJKMNP',
  token: 'secret-of-the-page',
  name: 'Wara Cárdenas',
  email: 'wara@example.org',
  language: 'es',
  total: { amount: 8000, currency: 'BOB' },
  way: 'counter',
  state: 'paid',
  placedAt: Temporal.Instant.from('2026-07-01T12:00:00Z'),
  payUntil: null,
  account: null,
  offers: [],
  version: 1,
  reminds: true,
  tickets: [ticket('t1'), ticket('t2', { state: 'cancelled' })],
  products: [],
  ...{ discount: null, passes: [], vouchers: [], gifts: [], monthly: null, invoices: [] },
  received: { amount: 4000, currency: 'BOB' },
  edition: {
    id: 'edition',
    slug: 'altura-2026',
    name: 'Altura 2026',
    city: 'La Paz',
    country: 'BO',
    timeZone: 'America/La_Paz',
    currency: 'BOB',
    languages: ['es'],
  },
  screenings: [screening('one')],
  prices: [],
  ...change,
})

const publicUrl = 'https://altura.example'
const subjects: Partial<Record<LetterKind, string>> = {
  'ticket-cancelled': 't2',
  'screening-changed': 'one',
  reminder: 'one',
}
const letter = (kind: LetterKind, language: (typeof houseLanguages)[number], about = sheet()) =>
  letterParts({ kind, language, subjectId: subjects[kind] ?? null, sheet: about }, publicUrl)

describe.each(houseLanguages)('every letter in %s', language => {
  test.each(letterKinds)('%s says what it is about, in both forms', kind => {
    const parts = letter(kind, language)
    const page = load(htmlLetter(parts))
    for (const text of [plainLetter(parts), page('body').text().replaceAll(/\s+/g, ' ')]) {
      expect(text).toContain('Wara Cárdenas')
      expect(text).toContain('El Gran Movimiento')
      expect(text).not.toMatch(/[{}]|undefined|null/)
    }
    expect(plainLetter(parts)).toContain(`${publicUrl}/${language}/orders/secret-of-the-page`)
    expect(page('html').attr('lang')).toBe(language)
    expect(page('a').attr('href')).toBe(`${publicUrl}/${language}/orders/secret-of-the-page`)
  })

  test.each(noticeKinds)('%s says what is held and leads to its page', kind => {
    const { edition } = sheet()
    const until = Temporal.ZonedDateTime.from('2026-07-01T14:00[America/La_Paz]')
    const held = kind === 'wish-list-nothing' ? [] : [{ screening: screening('one'), seats: 2 }]
    const missed = [screening('two', { filmTitles: ['Wiñay'] })]
    const about = { edition, token: 'secret', held, missed, until: held.length > 0 ? until : null }
    const others = kind === 'plan-link' ? 'my-festival' : 'wish-list'
    const page = kind.startsWith('list-') ? 'waiting-list' : others
    const parts = noticeParts({ kind, language, sheet: about }, publicUrl)
    const text = plainLetter(parts)
    expect(text).toContain(`${publicUrl}/${language}/altura-2026/${page}/secret`)
    expect(text).toContain('Wiñay')
    expect(text.includes('El Gran Movimiento') && text.includes('14:00')).toBe(held.length > 0)
    expect(text + load(htmlLetter(parts))('body').text()).not.toMatch(/[{}]|undefined|null/)
  })

  test('an unpaid order names what is to be paid and its number', () => {
    const parts = letter('order', language, sheet({ state: 'unpaid' }))
    expect(parts.intro).toContain('CDFGH-JKMNP')
    expect(parts.intro).toMatch(/40[.,]00/)
  })

  test.each(['order-paid', 'gift-not-charged', 'monthly-gift-ended'] as const)(
    '%s about a monthly gift leads to the page that ends it',
    kind => {
      const price = { amount: 1500, currency: 'BOB' }
      const isEnded = kind === 'monthly-gift-ended'
      const about = sheet({
        ...{ tickets: [], screenings: [], total: price, way: 'card' },
        state: kind === 'gift-not-charged' ? 'unpaid' : 'paid',
        payUntil: kind === 'gift-not-charged' ? Temporal.Instant.from('2026-07-08T12:00:00Z') : null,
        products: [{ id: 'gift', kind: 'gift', name: { es: 'Un proyector' }, price, state: 'valid' }],
        monthly: {
          ...{ token: 'secret-of-the-gift', money: price, whyEnded: isEnded ? ('not-paid' as const) : null },
          ...{
            state: isEnded ? ('ended' as const) : ('running' as const),
            nextOn: isEnded ? null : '2026-08-05',
          },
        },
      })
      const text = plainLetter(letter(kind, language, about))
      expect(text).toContain(`${publicUrl}/${language}/monthly-gifts/secret-of-the-gift`)
      expect(text).not.toMatch(/[{}]|undefined|null/)
      if (!isEnded) expect(text).toMatch(/15[.,]00/)
    },
  )

  test('passes and vouchers are named until they are paid, brought then, and no letter about them speaks of seats', () => {
    const price = { amount: 18_000, currency: 'BOB' }
    const product = { id: 'p', kind: 'pass' as const, name: { es: 'Abono' }, price, state: 'valid' as const }
    const ordered = sheet({ tickets: [], screenings: [], products: [product], state: 'unpaid' })
    const payUntil = Temporal.Instant.from('2026-07-02T12:00:00Z')
    const waiting = [
      ordered,
      { ...ordered, payUntil, way: 'card' as const },
      { ...ordered, payUntil, way: 'transfer' as const },
    ]
    for (const about of waiting) {
      const text = plainLetter(letter('order', language, about))
      expect(text).toMatch(/Abono ?: /)
      expect(text).toMatch(/180[.,]00/)
      expect(text).not.toMatch(/[{}]|undefined|null/)
    }
    const pass = { id: 'p', number: 'K7WQ3MXCDF', secret: 'CDFGHJ', token: 'page-of-the-pass' }
    const paid = letter('order-paid', language, { ...ordered, state: 'paid', passes: [pass] })
    expect(plainLetter(paid)).toContain(`${publicUrl}/${language}/passes/page-of-the-pass`)
    const state = 'cancelled' as const
    for (const kind of ['order-cancelled', 'order-refunded', 'order-expired'] as const) {
      const gone = letter(kind, language, { ...ordered, state, products: [{ ...product, state }] })
      expect(gone.intro).not.toBe(letter(kind, language).intro)
      expect(plainLetter(gone)).not.toMatch(/[{}]|undefined|null/)
    }
  })

  test('a cancelled screening is told by its day and time, without tickets, and with the money only to who paid', () => {
    const screenings = [screening('one', { cancelled: true })]
    const paid = letter('screening-changed', language, sheet({ screenings }))
    expect(paid.subject).toContain('20:45')
    expect(paid.subject).not.toBe(letter('screening-changed', language).subject)
    expect(paid.screenings[0]!.isCancelled).toBe(true)
    expect(paid.intro).toContain('CDFGH-JKMNP')
    expect(paid.advice).toEqual([])
    for (const change of [
      { state: 'unpaid' as const },
      { tickets: [ticket('t1', { price: { amount: 0, currency: 'BOB' } })] },
    ]) {
      expect(letter('screening-changed', language, sheet({ screenings, ...change })).intro).not.toContain(
        'CDFGH-JKMNP',
      )
    }
  })
})

test('numbered seats are named in the letter, on the ticket and in the calendar', () => {
  const levels = [
    { key: 'platea', name: { es: 'Platea' } },
    { key: 'balcon', name: { es: 'Balcón' } },
  ]
  const about = sheet({
    screenings: [screening('one', { levels })],
    tickets: [ticket('t1', { place: 'platea/C/12' }), ticket('t2', { place: 'platea/C/13' })],
  })
  expect(letter('order', 'es', about).screenings[0]!.tickets).toContain('Platea, fila C, butacas 12, 13')
  const { data } = ticketPages(about, 'es', { svg: () => '', png: async () => new Uint8Array() } as never)
  const { tickets } = data as { tickets: { place: string }[] }
  expect(tickets.map(each => each.place)).toEqual(['Platea, fila C, butaca 12', 'Platea, fila C, butaca 13'])
  const [event] = new ICAL.Component(ICAL.parse(ticketCalendar(about, 'es', publicUrl)!)).getAllSubcomponents(
    'vevent',
  )
  expect(event!.getFirstPropertyValue('description')).toBe('Platea, fila C, butacas 12, 13')
})

test('whatever a name or title holds is text, never markup', () => {
  const bad = '<img src=x onerror=alert(1)>&amp;"'
  const html = htmlLetter(
    letter('order', 'en', sheet({ name: bad, screenings: [screening('one', { filmTitles: [bad] })] })),
  )
  const page = load(html)
  expect(page('img')).toHaveLength(0)
  expect(page('strong').first().text()).toBe(bad)
})

test('nothing in a letter is loaded from anywhere, and nothing follows the reader', () => {
  const page = load(htmlLetter(letter('order', 'fr')))
  expect(page('img, link, script, iframe')).toHaveLength(0)
  expect(htmlLetter(letter('order', 'fr'))).not.toMatch(/url\(/)
})

test('what an order holds no more is taken out of calendars, by a calendar of its own', () => {
  const about = sheet({
    screenings: [screening('one'), screening('given-back')],
    tickets: [ticket('t1'), ticket('t2', { screeningId: 'given-back', state: 'cancelled' })],
  })
  const calendar = new ICAL.Component(ICAL.parse(ticketCalendar(about, 'es', publicUrl, 'taken-back')!))
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  const events = calendar.getAllSubcomponents('vevent')
  expect(events.map(event => event.getFirstPropertyValue('uid'))).toEqual(['given-back'])
  expect(events.map(event => event.getFirstPropertyValue('status'))).toEqual(['CANCELLED'])
  expect(ticketCalendar(sheet({ tickets: [ticket('t1')] }), 'es', publicUrl, 'taken-back')).toBeUndefined()
})

test('a reminder tells its day alone; a paid order that changed is told what to do', () => {
  const later = Temporal.ZonedDateTime.from('2026-08-07T20:45[America/La_Paz]')
  const about = sheet({
    screenings: [screening('one'), screening('other-day', { startsAt: later, filmTitles: ['Otro día'] })],
    tickets: [ticket('t1'), ticket('t2', { screeningId: 'other-day' })],
  })
  for (const language of houseLanguages) {
    const asked = { language, subjectId: 'one', sheet: about }
    const reminder = plainLetter(letterParts({ ...asked, kind: 'reminder' }, publicUrl))
    expect(reminder).not.toMatch(/Otro día|[{}]|undefined/)
    const changed = letterParts({ ...asked, kind: 'screening-changed' }, publicUrl)
    expect(changed.advice.join(' ')).toContain(shownNumber(about.number))
  }
})

test('the calendar has the held screenings at their instant, with the feed’s sequence, cancelled ones as such', () => {
  const other = screening('two', {
    cancelled: true,
    startsAt: Temporal.ZonedDateTime.from('2026-08-06T00:30[America/La_Paz]'),
  })
  const about = sheet({
    screenings: [screening('one'), other, screening('given-back')],
    tickets: [
      ticket('t1'),
      ticket('t2', { screeningId: 'two' }),
      ticket('t3', { screeningId: 'given-back', state: 'cancelled' }),
    ],
  })
  const events = new ICAL.Component(ICAL.parse(ticketCalendar(about, 'es', publicUrl)!)).getAllSubcomponents(
    'vevent',
  )
  expect(events.map(event => event.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED'])
  expect(events.map(event => new ICAL.Event(event).startDate.toJSDate().toISOString())).toEqual([
    '2026-08-06T00:45:00.000Z',
    '2026-08-06T04:30:00.000Z',
  ])
  expect(events[0]!.getFirstPropertyValue('sequence')).toBe(3)
  // As in the feeds: a calendar that has both shows one.
  expect(events.map(event => event.getFirstPropertyValue('uid'))).toEqual(['one', 'two'])
})

describe.each(houseLanguages)('letters about money in %s', language => {
  const account = { holder: 'Altura', number: 'DE89370400440532013000', bic: '', bank: '' }
  const payUntil = Temporal.Instant.from('2026-07-03T12:00:00Z')
  const offer = { id: 'offer', orderId: 'order', screeningId: 'one', until: payUntil, state: 'open' as const }
  const kinds: [LetterKind, Partial<OrderSheet>][] = [
    ['order', { state: 'unpaid', way: 'transfer', payUntil, account }],
    ['order', { state: 'unpaid', way: 'card', payUntil }],
    ['order-expired', { state: 'expired' }],
    ['payment-too-late', { state: 'expired' }],
    ['payment-returned', { state: 'cancelled' }],
    ['tickets-refunded', {}],
    ['screening-refunded', { state: 'refunded' }],
    ['exchange-offered', { offers: [offer] }],
    ['tickets-exchanged', {}],
  ]

  test.each(kinds)('%s says everything, and brings tickets only where they are paid', (kind, change) => {
    const asked = { kind, language, subjectId: 'one', sheet: sheet(change) }
    const text = plainLetter(letterParts(asked, 'https://altura.example'))
    expect(text).not.toMatch(/[{}]|undefined/)
    if (kind === 'order' && asked.sheet.way === 'transfer') expect(text).toContain(account.number)
    expect(bringsTickets(asked)).toBe(asked.sheet.state === 'paid')
  })
})
