import { expect, test } from 'vitest'
import { hoursByDay, windowsOf } from './hours-by-day.ts'

const edition = {
  startsOn: '2026-08-05',
  endsOn: '2026-08-09',
  dayTurnsAt: '05:00',
  timeZone: 'America/La_Paz',
}

test('what closes after midnight belongs to the festival day it opened on, there and back', () => {
  const windows = [
    {
      screenId: 'a',
      opens: '2026-08-05T14:00:00-04:00[America/La_Paz]',
      closes: '2026-08-06T02:30:00-04:00[America/La_Paz]',
    },
    {
      screenId: 'b',
      opens: '2026-08-06T09:00:00-04:00[America/La_Paz]',
      closes: '2026-08-06T23:00:00-04:00[America/La_Paz]',
    },
  ]
  const hours = hoursByDay(windows, edition)
  expect(hours).toEqual({
    'a 2026-08-05': { opens: '14:00', closes: '02:30' },
    'b 2026-08-06': { opens: '09:00', closes: '23:00' },
  })
  expect(windowsOf(hours, edition)).toEqual(windows)
})

test('a day with one of its times missing is closed', () => {
  expect(windowsOf({ 'a 2026-08-05': { opens: '10:00', closes: '' } }, edition)).toEqual([])
})
