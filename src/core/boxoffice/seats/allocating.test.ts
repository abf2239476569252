import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { openingAllocations, reallocation, resized } from './allocating.ts'
import { type Allocation, allocationKinds, free } from './seats.ts'

const allocation = (kind: Allocation['kind']) =>
  fc.record({ held: fc.nat(20), sold: fc.nat(20), blocked: fc.nat(5), spare: fc.nat(60) }).map(
    ({ spare, ...taken }): Allocation => ({
      id: kind,
      screeningId: 'screening',
      kind,
      ...taken,
      capacity: taken.held + taken.sold + taken.blocked + spare,
    }),
  )
const ledger = fc
  .subarray([...allocationKinds], { minLength: 1 })
  .chain(kinds => fc.tuple(...kinds.map(allocation)))

const seatsOf = (allocations: readonly { capacity: number }[]) =>
  allocations.reduce((total, each) => total + each.capacity, 0)

test('opening divides all seats of the screen between the public and wheelchair places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(100), (capacity, places) => {
      const wheelchair = Math.min(places, capacity)
      const opened = openingAllocations(capacity, wheelchair)
      expect(seatsOf(opened)).toBe(capacity)
      expect(opened.find(each => each.kind === 'wheelchair')?.capacity ?? 0).toBe(wheelchair)
    }),
  )
})

test('setting keeps the sum and every taken seat, or is refused (docs/rules/seat-ledger.md#setting)', () => {
  const wanted = fc.array(
    fc.record({ kind: fc.constantFrom(...allocationKinds), capacity: fc.nat(120), blocked: fc.nat(5) }),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(ledger, wanted, (now, wishes) => {
      const set = reallocation(now, wishes)
      const isDoubled = new Set(wishes.map(wish => wish.kind)).size < wishes.length
      if (isRefusal(set)) {
        const wishFor = (kind: string) => wishes.find(wish => wish.kind === kind)
        const robs = now.some(
          each =>
            each.held + each.sold + (wishFor(each.kind)?.blocked ?? 0) > (wishFor(each.kind)?.capacity ?? 0),
        )
        const overblocks = wishes.some(wish => wish.blocked > wish.capacity)
        expect(isDoubled || seatsOf(wishes) !== seatsOf(now) || robs || overblocks).toBe(true)
        return
      }
      expect(seatsOf(set)).toBe(seatsOf(now))
      for (const each of set) expect(free(each)).toBeGreaterThanOrEqual(0)
      for (const each of now.filter(one => one.held + one.sold > 0)) {
        expect(set.find(one => one.kind === each.kind)).toMatchObject({ held: each.held, sold: each.sold })
      }
    }),
  )
})

test('what is there already may always be set again', () => {
  fc.assert(
    fc.property(ledger, now => {
      expect(reallocation(now, now)).not.toHaveProperty('refused')
    }),
  )
})

test.each([
  [[{ kind: 'balcony' as never, capacity: 10 }]],
  [[{ kind: 'public' as const, capacity: -1 }]],
  [[{ kind: 'public' as const, capacity: 9.5 }]],
])('%j is no division of seats', wishes => {
  const now = [
    { id: '', screeningId: '', kind: 'public' as const, capacity: 10, held: 0, sold: 0, blocked: 0 },
  ]
  expect(reallocation(now, wishes)).toMatchObject({ refused: 'wrong-value' })
})

test('another screen: the sum is its seats and nobody loses theirs, or the move is refused', () => {
  fc.assert(
    fc.property(ledger, fc.integer({ min: 1, max: 400 }), fc.nat(10), (now, capacity, places) => {
      const moved = resized(now, capacity, Math.min(places, capacity))
      if (isRefusal(moved)) return
      expect(seatsOf(moved)).toBe(capacity)
      const set = reallocation([...now, slack(capacity - seatsOf(now))], moved)
      if (capacity >= seatsOf(now)) expect(isRefusal(set)).toBe(false)
      for (const each of now) {
        const after = moved.find(one => one.kind === each.kind)?.capacity ?? 0
        expect(after).toBeGreaterThanOrEqual(each.held + each.sold)
      }
    }),
  )
})

/** Seats that the ledger did not have before, so that two ledgers of different sizes can be compared. */
const slack = (capacity: number): Allocation => ({
  id: 'slack',
  screeningId: 'screening',
  kind: 'slack' as never,
  capacity,
  held: 0,
  sold: 0,
  blocked: 0,
})
