import { expect, test } from 'vitest'
import { proposedMoment } from './proposed-moment.ts'

const edition = { startsOn: '2022-06-22', timeZone: 'Europe/Zurich' }

test('a stated date and time are meant on the edition’s clock', () => {
  expect(proposedMoment({ date: '2022-06-24', time: '20:45' }, edition)).toBe(
    '2022-06-24T20:45:00+02:00[Europe/Zurich]',
  )
})

test('a date without its year is meant in the edition’s', () => {
  expect(proposedMoment({ date: '--06-26', time: '15:45' }, edition)).toMatch(/^2022-06-26T15:45/)
})

test('what is not whole, or no day at all, is left to a person', () => {
  expect(proposedMoment({ date: '2022-06-24', time: null }, edition)).toBeNull()
  expect(proposedMoment({ date: '2022-02-31', time: '20:00' }, edition)).toBeNull()
})
