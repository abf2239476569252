import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FreeSeats, type WantedSeats } from './free-seats.ts'
import type { Allocation } from './seats.ts'

const screenings = ['one', 'other', 'third']
const wanted = fc.record({
  screeningId: fc.constantFrom(...screenings),
  kind: fc.constant('public' as const),
  quantity: fc.integer({ min: 1, max: 5 }),
})

function open(capacities: number[]): Allocation[] {
  return capacities.map((capacity, index) => ({
    id: `allocation ${index}`,
    screeningId: screenings[index]!,
    kind: 'public',
    capacity,
    held: 1,
    sold: 1,
    blocked: 1,
  }))
}

test('whoever is given seats is given all of them, nobody more than there are, and nobody is refused who could have them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 2, maxLength: 2 }),
      fc.array(fc.array(wanted, { minLength: 1, maxLength: 4 }), { maxLength: 20 }),
      (capacities, baskets) => {
        const seats = new FreeSeats(open(capacities))
        const left = new Map(screenings.map((id, index) => [id, (capacities[index] ?? 3) - 3]))
        for (const basket of baskets) {
          const sums = new Map<string, number>()
          for (const { screeningId, quantity } of basket)
            sums.set(screeningId, (sums.get(screeningId) ?? 0) + quantity)
          const fits = [...sums].every(([id, quantity]) => quantity <= left.get(id)!)
          const refusal = seats.take(basket)
          expect(refusal === undefined).toBe(fits)
          if (fits) for (const [id, quantity] of sums) left.set(id, left.get(id)! - quantity)
        }
      },
    ),
  )
})

test('tells how many are left, and which line it is', () => {
  const seats = new FreeSeats(open([5, 20]))
  const line = (screeningId: string, quantity: number): WantedSeats => ({
    screeningId,
    kind: 'public',
    quantity,
  })
  expect(seats.take([line('other', 2), line('one', 3)])).toEqual({
    refused: 'not-enough-seats',
    about: { free: 2 },
    place: 1,
  })
  expect(seats.isPlenty([line('other', 2)])).toBe(true)
  expect(seats.isPlenty([line('other', 2), line('other', 1)])).toBe(false)
  expect(seats.short([line('one', 2), line('one', 1), line('other', 9)])).toEqual(['allocation 0'])
  seats.giveBack(new Map([['allocation 0', 1]]))
  expect(seats.take([line('one', 3)])).toBeUndefined()
  expect(seats.take([line('one', 1)])).toEqual({ refused: 'sold-out', about: {}, place: 0 })
})
