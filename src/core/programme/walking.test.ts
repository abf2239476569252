import { expect, test } from 'vitest'
import { walkingMinutes } from './walking.ts'

const at = (id: string, latitude?: number, longitude = 0) => ({
  id,
  position: latitude === undefined ? null : { latitude, longitude },
})

test('a kilometre as the crow flies takes 18 minutes: 1.3 times as far, at 4.5 km an hour', () => {
  // A degree of latitude is 111.195 km on a sphere of this radius.
  expect(walkingMinutes(at('a', 0), at('b', 1 / 111.195))).toBe(18)
  expect(walkingMinutes(at('a', 60), at('b', 60, 2 / 111.195))).toBe(18)
})

test('within one venue nobody walks, at an unknown place it takes 15 minutes, and nobody walks for more than 40', () => {
  expect(walkingMinutes(at('a'), at('a'))).toBe(0)
  expect(walkingMinutes(at('a', 1), at('b'))).toBe(15)
  expect(walkingMinutes(at('a', 1), at('b', 2))).toBe(40)
})
