import { expect, test } from 'vitest'
import { answerScan, type Reading, type ScanAnswer } from './door-answer.ts'
import type { EveningScreening, EveningTicket } from './door-evening.ts'
import { type DoorScan, standingOf } from './door-scan.ts'

const screening = (screeningId: string, day: string): EveningScreening => ({
  screeningId,
  title: {},
  filmTitles: ['Wara Wara'],
  startsAt: Temporal.ZonedDateTime.from(`${day}T20:00[America/La_Paz]`),
  venueName: 'Cine',
  screenName: screeningId,
  cancelled: false,
  expected: 1,
  admitted: 0,
  capacity: 5,
  outside: 0,
  standbyFree: 0,
  levels: [],
  day: Temporal.PlainDate.from(day),
  reEntry: screeningId === 'stamped' ? 'stamp' : 'none',
})
const screenings = [
  screening('here', '2026-06-24'),
  screening('stamped', '2026-06-24'),
  screening('later', '2026-06-25'),
]

const ticket = (ticketId: string, more: Partial<EveningTicket> = {}): EveningTicket => ({
  ticketId,
  screeningId: 'here',
  numberHash: `#${ticketId}`,
  priceId: 'full',
  allocation: 'public',
  place: null,
  state: 'valid',
  ...more,
})
const tickets = [
  ticket('good'),
  ticket('used'),
  ticket('out', { screeningId: 'stamped' }),
  ticket('beside', { screeningId: 'stamped' }),
  ticket('given-back', { state: 'cancelled' }),
  ticket('paid-back', { state: 'refunded' }),
  ticket('late', { state: 'released' }),
  ticket('owing', { state: 'unpaid' }),
]

const scan = (ticketId: string, sequence: number, act: DoorScan['act']): DoorScan => ({
  device: 'LEFT',
  sequence,
  ticketId,
  screeningId: 'here',
  act,
  door: 'left',
  at: Temporal.Instant.fromEpochMilliseconds(sequence),
  settled: true,
  undoes: null,
})
const scans = [scan('used', 1, 'in'), scan('out', 2, 'in'), scan('out', 3, 'out')]

const answer = (reading: Reading, at = 'here', way: 'in' | 'out' = 'in') =>
  answerScan(
    {
      ticketById: id => tickets.find(each => each.ticketId === id),
      ticketByNumberHash: hash => tickets.find(each => each.numberHash === hash),
      screening: id => screenings.find(each => each.screeningId === id),
      standing: id => standingOf(scans.filter(each => each.ticketId === id)),
    },
    reading,
    { screening: screenings.find(each => each.screeningId === at)!, way },
  )

const code = (ticketId: string, screeningId = 'here', isOurs = true): Reading => ({
  kind: 'code',
  ticketId,
  screeningId,
  isOurs,
})

test.each<[ScanAnswer, Reading, string?, ('in' | 'out')?]>([
  ['admitted', code('good')],
  ['admitted', { kind: 'number', numberHash: '#good' }],
  ['admitted', code('sold-since')],
  ['already-used', code('used')],
  ['wrong-screening', code('beside', 'stamped')],
  ['wrong-screening', { kind: 'number', numberHash: '#beside' }],
  ['wrong-evening', code('sold-since', 'later')],
  ['wrong-screening', code('sold-since', 'of-another-edition')],
  ['cancelled', code('given-back')],
  ['refunded', code('paid-back')],
  ['released', code('late')],
  ['unpaid', code('owing')],
  ['forged', code('good', 'here', false)],
  ['unreadable', { kind: 'unreadable' }],
  ['unknown', { kind: 'number', numberHash: '#nobody' }],
  ['re-entered', code('out', 'stamped'), 'stamped'],
  ['not-inside', code('out', 'stamped'), 'stamped', 'out'],
  ['went-out', code('used'), 'here', 'out'],
  ['not-inside', code('good'), 'here', 'out'],
])('%s', (expected, reading, at, way) => {
  expect(answer(reading, at, way).answer).toBe(expected)
})

test('with the answer: who stands inside, and where the ticket belongs', () => {
  expect(answer(code('used')).entry).toMatchObject({ door: 'left', sequence: 1 })
  expect(answer(code('beside', 'stamped')).rightScreening?.screeningId).toBe('stamped')
  expect(answer(code('sold-since')).ticket).toBeUndefined()
})
