import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SeededChance } from './chance.ts'

const drawsOf = (seed: number) => {
  const chance = new SeededChance(seed)
  return Array.from({ length: 50 }, () => chance.whole(1, 1_000_000))
}

test('the same seed draws the same, another seed something else', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, other) => {
      expect(drawsOf(seed)).toEqual(drawsOf(seed))
      fc.pre(seed !== other)
      expect(drawsOf(seed)).not.toEqual(drawsOf(other))
    }),
  )
})

test('a whole number stays between its bounds, and both can come', () => {
  fc.assert(
    fc.property(fc.nat(), seed => {
      const chance = new SeededChance(seed)
      const drawn = new Set(Array.from({ length: 400 }, () => chance.whole(-1, 2)))
      expect([...drawn].sort((one, other) => one - other)).toEqual([-1, 0, 1, 2])
    }),
  )
})
