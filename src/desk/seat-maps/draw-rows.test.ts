import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countPlaces,
  drawnRows,
  emptyMap,
  labelAfter,
  numberings,
  type RowsWish,
  withKind,
} from './draw-rows.ts'

const wish: RowsWish = {
  ...{ rows: 2, firstRow: 'C', seats: 4, firstSeat: 1, numbering: 'all', from: 'left' },
  ...{ aislesAfter: [2], indent: 1, gapBefore: 0 },
}

test('rows are drawn with their aisle, and their numbers from either side, all, odd or even', () => {
  const seats = (change: Partial<RowsWish>) =>
    drawnRows({ ...wish, ...change })[0]!.seats.map(({ seat, x }) => `${seat}@${x}`)
  expect(seats({})).toEqual(['1@1', '2@2', '3@5', '4@6'])
  expect(seats({ from: 'right' })).toEqual(['4@1', '3@2', '2@5', '1@6'])
  expect(seats({ numbering: 'even' })).toEqual(['2@1', '4@2', '6@5', '8@6'])
  expect(seats({ numbering: 'odd', from: 'right' })).toEqual(['7@1', '5@2', '3@5', '1@6'])
  expect(drawnRows(wish).map(({ row }) => row)).toEqual(['C', 'D'])
})

test('labels go on in letters and in numbers', () => {
  expect(['A', 'Z', 'AZ', '12'].map(label => labelAfter(label, 1))).toEqual(['B', 'AA', 'BA', '13'])
})

test('whatever is drawn has no row or seat twice, and no seat on another', () => {
  const wishes = fc.record({
    rows: fc.integer({ min: 1, max: 30 }),
    firstRow: fc.constantFrom('A', 'Y', '1', '98'),
    seats: fc.integer({ min: 1, max: 40 }),
    firstSeat: fc.integer({ min: 1, max: 50 }),
    numbering: fc.constantFrom(...numberings),
    from: fc.constantFrom('left' as const, 'right' as const),
    aislesAfter: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    indent: fc.integer({ min: 0, max: 20 }),
    gapBefore: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(wishes, each => {
      const level = { key: 'stalls', name: { en: 'Stalls' }, rows: drawnRows(each) }
      const map = {
        ...emptyMap,
        levels: [withKind(level, level.rows[0]!.row, level.rows[0]!.seats[0]!.seat, 'wheelchair')],
      }
      expect(new Set(level.rows.map(({ row }) => row)).size).toBe(each.rows)
      for (const { seats } of level.rows) {
        expect(new Set(seats.map(({ seat }) => seat)).size).toBe(each.seats)
        for (const [at, { x }] of seats.entries())
          if (at > 0) expect(x - seats[at - 1]!.x).toBeGreaterThanOrEqual(1)
      }
      expect(countPlaces(map).wheelchair).toBe(1)
    }),
  )
})
