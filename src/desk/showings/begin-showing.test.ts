import { expect, test } from 'vitest'
import type { Screening } from '../api/timetable.ts'
import { beginShowing, startsWithin } from './begin-showing.ts'

const screening = (more: Partial<Screening>) =>
  ({
    kind: 'public',
    cancelled: false,
    introductionMinutes: 0,
    discussionMinutes: 0,
    ...more,
  }) as Screening

test('an item that nobody has said anything of is to be shown as it is', () => {
  const showing = beginShowing([
    screening({ introductionMinutes: 5, discussionMinutes: 20 }),
    screening({}),
    screening({ kind: 'school' }),
    screening({ kind: 'school', cancelled: true }),
  ])
  expect(showing).toMatchObject({
    wanted: { public: 2, 'press-and-industry': 0, school: 1 },
    introductionMinutes: 5,
    discussions: { wanted: 1, minutes: 20, guestIds: [] },
    print: null,
  })
})

test('a start after midnight belongs to the night of the day before', () => {
  expect(startsWithin('22:00', '01:30', '05:00:00')).toEqual({ from: 1320, to: 1530 })
  expect(startsWithin('09:00', '18:00', '05:00:00')).toEqual({ from: 540, to: 1080 })
  expect(startsWithin('00:30', '04:00', '05:00:00')).toEqual({ from: 1470, to: 1680 })
  expect(startsWithin('09:00', '', '05:00:00')).toBeNull()
})
