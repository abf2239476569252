import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moved } from './moved.ts'

test('moving there and back is where it was, and nothing is lost', () => {
  const place = fc.uniqueArray(fc.integer(), { minLength: 1 }).chain(list =>
    fc.record({
      list: fc.constant(list),
      from: fc.nat(list.length - 1),
      to: fc.nat(list.length - 1),
    }),
  )
  fc.assert(
    fc.property(place, ({ list, from, to }) => {
      const there = moved(list, from, to)
      expect(there[to]).toBe(list[from])
      expect(moved(there, to, from)).toEqual(list)
    }),
  )
})
