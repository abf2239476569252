import { expect, test } from 'vitest'
import type { Answer } from '../../api/solving.ts'
import type { Screening, Timetable } from '../../api/timetable.ts'
import { answerTimetable, withoutPlace } from './answer-timetable.ts'

const at = (time: string) => `2026-08-05T${time}:00-04:00[America/La_Paz]`
const row = (id: string, time: string) =>
  ({
    id,
    itemId: `item of ${id}`,
    screenId: 'one',
    startsAt: at(time),
    filmMinutes: 90,
    introductionMinutes: 5,
    discussionMinutes: 0,
    kind: 'public',
  }) as Screening
const draft = {
  edition: { id: 'edition' },
  screenings: [row('stays', '14:00'), row('moves', '17:00'), row('homeless', '20:00')],
  clashes: [{ kind: 'outside-edition', screeningIds: ['homeless'] }],
} as unknown as Timetable
const placed = (id: string, time: string, minutes: number) =>
  ({ id, itemId: `item of ${id}`, kind: 'public', screenId: 'one', startsAt: at(time), minutes }) as const
const answer = {
  screenings: [placed('new', '22:00', 70), placed('moves', '12:00', 120), placed('stays', '14:00', 95)],
  unplaced: [{ id: 'homeless', itemId: 'item of homeless', kind: 'public' }],
} as unknown as Answer

test('the answer is a timetable, with what it moves and adds against the draft', () => {
  const { timetable, signed } = answerTimetable(draft, answer)
  expect(timetable.screenings.map(({ id }) => id)).toEqual(['new', 'moves', 'stays'])
  expect(timetable.clashes).toEqual([])
  expect([...signed.moved]).toEqual(['moves'])
  expect([...signed.added]).toEqual(['new'])
})

test('a discussion that the answer adds is in the minutes, and a new screening lasts as long as the answer says', () => {
  const { timetable } = answerTimetable(draft, answer)
  const [added, moves, stays] = timetable.screenings
  expect(moves).toMatchObject({ filmMinutes: 90, introductionMinutes: 5, discussionMinutes: 25 })
  expect(stays).toMatchObject({ discussionMinutes: 0 })
  expect(added).toMatchObject({ filmMinutes: 70, itemId: 'item of new', editionId: 'edition' })
})

test('what stands in the draft and finds no place is what taking over takes out', () => {
  expect(withoutPlace(draft, answer).map(({ id }) => id)).toEqual(['homeless'])
})
