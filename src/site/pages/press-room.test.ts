import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { PressRoom } from '#acts/press/open-press-room.ts'
import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import { rehearsalView } from '../rehearsal/programme.ts'
import { pressRoomPage } from './press-room.ts'

const screening: TicketScreening = {
  ...{ id: '', title: {}, filmTitles: ['La sal'], itemSlug: 'la-sal', minutes: 85, sequence: 0 },
  ...{
    startsAt: Temporal.ZonedDateTime.from('2026-11-22T20:00[Europe/Berlin]'),
    access: '',
    cancelled: false,
  },
  ...{ venueName: 'Kino', venueSlug: 'kino', venueAddress: '', venueCity: 'Berlin', screenName: '1' },
}
const offer = (id: string): PressRoom['offered'][number] => ({
  ...{ screening: { ...screening, id }, kind: 'public', endsAt: screening.startsAt.toInstant() },
  ...{ free: 2, overlaps: [] },
})

test('each screening is booked with a key of its own: an old page books another one', async () => {
  const room: PressRoom = {
    accreditation: {
      ...{ id: 'a', editionId: 'e', state: 'approved', askedAt: screening.startsAt.toInstant(), passId: 'p' },
      ...{ name: 'Inés', outlet: 'Radio', role: 'radio', email: 'ines@radio.example', language: 'en' },
      ...{ languages: [], link: '', message: '', consent: null },
    },
    linkUntil: Temporal.PlainDate.from('2026-12-22'),
    ...{ seats: [], offered: [offer('one'), offer('two')], closedUntil: null, earlyKits: [] },
  }
  const markup = pressRoomPage(rehearsalView('en'), room, { path: '/press/mine/x', key: 'drawn' })
  const keys = load(String(await markup))('input[name="key"]')
  expect(new Set(keys.map((_, input) => input.attribs.value).toArray()).size).toBe(2)
})
