import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSeatMap, seatMapFaults } from './read-seat-map.ts'
import { placeKinds } from './seat-map.ts'

const seat = (number: string, x: number, kind?: string) => ({ seat: number, x, ...(kind && { kind }) })
const map = (...seats: object[]) => ({
  format: 'cartelera-seat-map',
  version: 1,
  levels: [{ key: 'stalls', name: { en: 'Stalls' }, rows: [{ row: 'A', seats }] }],
})

test('a map that was exported is read as it was', () => {
  const exported = map(seat('1', 0), seat('2', 1, 'wheelchair'), seat('3', 3.5, 'removed'))
  expect(readSeatMap(JSON.parse(JSON.stringify(exported)))).toEqual(exported)
  expect(readSeatMap({ ...exported, remark: 'nobody knows this' })).toEqual(exported)
})

test('what is wrong is told with the place it is wrong at', () => {
  const faults = (given: unknown) => {
    const answer = readSeatMap(given)
    return 'refused' in answer ? answer.about : undefined
  }
  expect(faults('a map')).toEqual({ what: 'not-a-map' })
  expect(faults({ ...map(), version: 2 })).toEqual({ what: 'newer-version' })
  expect(faults(map())).toEqual({ what: 'no-places' })
  expect(faults(map(seat('1', 0, 'removed')))).toEqual({ what: 'no-places' })
  const a1 = { level: 'stalls', row: 'A', seat: '1' }
  expect(faults(map(seat('1', 0), seat('1', 1)))).toEqual({ what: 'seat-twice', ...a1 })
  expect(faults(map(seat('2', 3), seat('1', 3.5)))).toEqual({ what: 'order', ...a1 })
  expect(faults(map(seat('1', 0, 'sofa')))).toEqual({ what: 'kind', ...a1 })
  expect(faults(map(seat('1', -1)))).toEqual({ what: 'position', ...a1 })
  expect(faults(map(seat('1/2', 0)))).toEqual({ what: 'seat-label', level: 'stalls', row: 'A', seat: '1/2' })
  const [level] = map(seat('1', 0)).levels
  expect(faults({ ...map(), levels: [level, level] })).toEqual({ what: 'level-twice', level: 'stalls' })
  expect(faults({ ...map(), levels: [{ ...level, name: {} }] })).toEqual({
    what: 'level-name',
    level: 'stalls',
  })
  const twice = { ...level, rows: [...level!.rows, ...level!.rows] }
  expect(faults({ ...map(), levels: [twice] })).toEqual({ what: 'row-twice', level: 'stalls', row: 'A' })
})

test('whatever comes in is a map or refused with a known fault, and what was read is read again the same', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc
      .array(
        fc.record({
          seat: fc.string({ maxLength: 3 }),
          x: fc.nat({ max: 9 }),
          kind: fc.constantFrom(...placeKinds, 'sofa'),
        }),
      )
      .map(seats => map(...seats)),
  )
  fc.assert(
    fc.property(anything, given => {
      const read = readSeatMap(given)
      if ('refused' in read) expect(seatMapFaults).toContain(read.about.what)
      else expect(readSeatMap(read)).toEqual(read)
    }),
  )
})
