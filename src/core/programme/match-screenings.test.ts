import { expect, test } from 'vitest'
import type { SheetScreening } from '../reading/stated/read-screenings.ts'
import { matchScreenings, type SheetGround } from './match-screenings.ts'
import type { Venue } from './venue.ts'

const screen = (id: string, name: string) => ({
  ...{ id, name, venueId: 'rex', slug: id, capacity: 80, wheelchairPlaces: 0, formats: ['DCP'] },
  turnaroundMinutes: 20,
})
const rex: Venue = {
  ...{ id: 'rex', slug: 'rex', name: 'Kino Rex', address: '', city: '', country: 'CH', position: null },
  ...{ otherNames: [], access: '', screens: [screen('one', '1'), screen('two', '2')] },
}
const at = (when: string) => Temporal.ZonedDateTime.from(`${when}[Europe/Zurich]`)
const ground: SheetGround = {
  edition: {
    startsOn: Temporal.PlainDate.from('2026-11-24'),
    endsOn: Temporal.PlainDate.from('2026-11-26'),
    timeZone: 'Europe/Zurich',
    dayTurnsAt: Temporal.PlainTime.from('05:00'),
  },
  films: [
    { id: 'salt', facts: { title: 'Salt', originalTitle: 'La sal', minutes: 98 } },
    { id: 'tide', facts: { title: 'Tide' } },
    { id: 'tide-2', facts: { title: 'The Tide', minutes: 80 } },
    { id: 'short', facts: { title: 'Gravel', minutes: 9 } },
  ],
  items: [
    { id: 'item-salt', title: {}, filmIds: ['salt'] },
    { id: 'bundle', title: { en: 'Shorts 1', de: 'Kurzfilme 1' }, filmIds: ['short', 'salt'] },
  ],
  venues: [rex],
  screenings: [{ itemId: 'item-salt', screenId: 'one', startsAt: at('2026-11-24T18:00') }],
}
const row = (change: Partial<SheetScreening>): SheetScreening => ({
  ...{
    sheet: 'Sheet',
    row: 2,
    film: 'Salt',
    place: 'Kino Rex 2',
    when: '',
    date: '2026-11-24',
    time: '20:30',
  },
  ...{ minutes: undefined, kind: 'public', notes: '', ...change },
})
const matched = (...rows: Partial<SheetScreening>[]) => matchScreenings(rows.map(row), ground)

test('a film by any of its titles, or a bundle by its own, on its screen at its hour', () => {
  const [film, bundle, bare] = matched(
    { film: 'LA SAL' },
    { film: 'Kurzfilme 1', date: '--11-25' },
    { film: 'Gravel' },
  )
  expect(film!.screening).toEqual({
    shown: { filmId: 'salt', itemId: 'item-salt' },
    ...{ screenId: 'two', startsAt: at('2026-11-24T20:30'), filmMinutes: 98, kind: 'public' },
  })
  expect(bundle!.screening).toMatchObject({ shown: { itemId: 'bundle' }, filmMinutes: 107 })
  expect(bare!.screening).toMatchObject({ shown: { filmId: 'short', itemId: undefined } })
})

test('after midnight is the day before', () => {
  expect(matched({ date: '2026-11-27', time: '00:30' })[0]!.faults).toEqual([])
  expect(matched({ date: '2026-11-27', time: '06:00' })[0]!.faults).toEqual(['day-outside'])
})

test.each([
  ['film-unknown', { film: 'Pepper' }],
  ['film-unclear', { film: 'Tide' }],
  ['day-unread', { date: undefined }],
  ['day-unread', { date: '2026-02-31' }],
  ['day-outside', { date: '2025-11-24' }],
  ['hour-unread', { time: undefined }],
  ['place-unknown', { place: 'Odeon Grand' }],
  ['screen-unclear', { place: 'Kino Rex' }],
  ['kind-unknown', { kind: undefined }],
  ['there-already', { place: 'Kino Rex 1', time: '18:00' }],
] as const)('%s', (fault, change) => {
  expect(matched(change)).toMatchObject([{ faults: [fault], screening: undefined }])
})

test('all that is wrong with a row is told at once; the second of two equal ones is one too many', () => {
  expect(matched({ film: 'Pepper', date: undefined, place: '' })[0]!.faults).toEqual([
    'film-unknown',
    'day-unread',
    'place-unknown',
  ])
  expect(matched({}, {}).map(({ faults }) => faults)).toEqual([[], ['twice']])
})
