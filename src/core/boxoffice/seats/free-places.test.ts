import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FreePlaces, type PartyLine } from './free-places.ts'
import { placeKey } from './place.ts'
import { placesOf, type SeatMap } from './seat-map.ts'
import { type SeatPlan, seatPlan } from './seat-plan.ts'

/** A house of straight rows; `-` in a row is an aisle, `w` a wheelchair place, `c` a companion's, `r` a restricted view. */
function house(...rows: string[]): SeatMap {
  const kinds = { w: 'wheelchair', c: 'companion', r: 'restricted-view', x: 'removed' } as const
  return {
    format: 'cartelera-seat-map',
    version: 1,
    levels: [
      {
        key: 'stalls',
        name: { en: 'Stalls' },
        rows: rows.map((row, index) => ({
          row: String.fromCharCode(65 + index),
          seats: [...row].flatMap((sign, x) =>
            sign === '-'
              ? []
              : [{ seat: String(x + 1), x, ...(sign in kinds && { kind: kinds[sign as 'w'] }) }],
          ),
        })),
      },
    ],
  }
}

const open = (plan: SeatPlan, free = plan.places.map(({ place }) => place)) =>
  new FreePlaces([{ allocationId: 'one', kind: 'public', plan, free }])
const party = (quantity: number): PartyLine => ({ allocationId: 'one', quantity })
const chosen = (...places: string[]): PartyLine => ({
  allocationId: 'one',
  quantity: places.length,
  places: places.map(place => placeKey({ level: 'stalls', row: place[0]!, seat: place.slice(1) })),
})
const told = (answer: ReturnType<FreePlaces['take']>) =>
  'places' in answer
    ? answer.places.map(line => line.map(place => place.split('/').slice(1).join('')).join(' '))
    : answer.refused

/** Neighbours, as a person who sits there sees it. */
const areNeighbours = (plan: SeatPlan, one: string, other: string) => {
  const [here, there] = [one, other].map(place => plan.places[plan.indexOf.get(place)!]!)
  return here!.row === there!.row && here!.level === there!.level && Math.abs(here!.x - there!.x) === 1
}

/** Parties of every length that a free row has room for, found the slow way. */
function blocks(plan: SeatPlan, free: ReadonlySet<string>, quantity: number): string[][] {
  const places = plan.places.map(({ place }) => place)
  return places.flatMap((_, from) => {
    const block = places.slice(from, from + quantity)
    const isBlock =
      block.length === quantity &&
      block.every((place, at) => free.has(place) && (at === 0 || areNeighbours(plan, block[at - 1]!, place)))
    return isBlock ? [block] : []
  })
}

/** Free places without a free neighbour that had one before. */
function strandedBy(plan: SeatPlan, free: ReadonlySet<string>, taken: readonly string[]): string[] {
  const after = new Set([...free].filter(place => !taken.includes(place)))
  const hasNeighbour = (place: string, among: ReadonlySet<string>) =>
    [...among].some(other => areNeighbours(plan, place, other))
  return [...after].filter(place => hasNeighbour(place, free) && !hasNeighbour(place, after))
}

const shape = fc.array(
  fc
    .array(fc.constantFrom('o', 'o', 'o', 'o', '-', 'x', 'r'), { minLength: 3, maxLength: 12 })
    .map(row => row.join('')),
  { minLength: 1, maxLength: 5 },
)

test('a party of any size is seated if there are seats: nobody twice, together if any row has room, no seat left alone if that can be', () => {
  fc.assert(
    fc.property(shape, fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (rows, parties) => {
      const plan = seatPlan(house(...rows))
      const seats = open(plan)
      const again = open(plan)
      const free = new Set(plan.places.map(({ place }) => place))
      for (const quantity of parties) {
        const answer = seats.take([party(quantity)])
        expect(again.take([party(quantity)])).toEqual(answer)
        if (free.size < quantity) {
          expect('refused' in answer).toBe(true)
          continue
        }
        const [taken] = (answer as { places: string[][] }).places
        expect(new Set(taken).size).toBe(quantity)
        for (const place of taken!) expect(free.has(place)).toBe(true)
        const possible = blocks(plan, free, quantity)
        if (possible.length > 0) {
          expect(possible.map(String)).toContain(String(taken))
          const isAvoidable = possible.some(block => strandedBy(plan, free, block).length === 0)
          if (isAvoidable) expect(strandedBy(plan, free, taken!)).toEqual([])
        }
        for (const place of taken!) free.delete(place)
      }
    }),
  )
})

test('a choice is granted if it is free and leaves no seat alone, or if every choice would; what is offered instead is free', () => {
  fc.assert(
    fc.property(
      shape,
      fc.array(fc.nat(), { maxLength: 20 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      (rows, gone, wanted) => {
        const plan = seatPlan(house(...rows))
        const places = plan.places.map(({ place }) => place)
        fc.pre(places.length > 0)
        const free = new Set(places)
        for (const each of gone) free.delete(places[each % places.length]!)
        const choice = [...new Set(wanted.map(each => places[each % places.length]!))]
        const line = { allocationId: 'one', quantity: choice.length, places: choice }
        const answer = open(plan, [...free]).take([line])
        const isTaken = choice.some(place => !free.has(place))
        const isAvoidable = blocks(plan, free, choice.length).some(
          block => strandedBy(plan, free, block).length === 0,
        )
        const leavesAlone = !isTaken && isAvoidable && strandedBy(plan, free, choice).length > 0
        const expected = isTaken ? 'place-taken' : leavesAlone ? 'seat-left-alone' : undefined
        expect('refused' in answer ? answer.refused : undefined).toBe(expected)
        const instead = 'refused' in answer ? String(answer.about.instead ?? '') : ''
        for (const place of instead.split(' ').filter(Boolean)) expect(free.has(place)).toBe(true)
      },
    ),
  )
})

test('the best seats are in the middle of the row two thirds back, and restricted views go last', () => {
  const plan = seatPlan(house('ooooo', 'ooooo', 'ooooo', 'ooooo'))
  expect(told(open(plan).take([party(1)]))).toEqual(['C3'])
  expect(told(open(plan).take([party(3)]))).toEqual(['C1 C2 C3'])
  expect(told(open(seatPlan(house('oorrrrroo'))).take([party(2)]))).toEqual(['A1 A2'])
})

test('a party that no row has room for is divided into few and equal parts, near each other', () => {
  const plan = seatPlan(house('ooo', 'ooo', 'oo-'))
  expect(told(open(plan).take([party(4)]))).toEqual(['B1 B2 C1 C2'])
})

test('lines of one party sit together, each with its own seats', () => {
  const plan = seatPlan(house('oooooo'))
  expect(told(open(plan).take([party(2), party(1)]))).toEqual(['A1 A2', 'A3'])
})

test('what a party chose at several prices is looked at as a whole', () => {
  const seats = open(seatPlan(house('ooo', 'oooo')))
  expect(told(seats.take([chosen('A2'), chosen('A1', 'A3')]))).toEqual(['A2', 'A1 A3'])
  expect(seats.take([chosen('B1'), chosen('A1')])).toMatchObject({
    refused: 'place-taken',
    about: { row: 'A', seat: '1', insteadSeats: '1, 2' },
  })
})

test('a chosen seat that is gone is told with free ones near it; what would leave one alone is offered one seat on', () => {
  const plan = seatPlan(house('oooooo', 'oooooo'))
  const seats = open(plan)
  expect(told(seats.take([chosen('A3', 'A4')]))).toEqual(['A3 A4'])
  const taken = seats.take([chosen('A4')])
  expect(taken).toMatchObject({ refused: 'place-taken', line: 0, about: { row: 'A', seat: '4' } })
  const alone = seats.take([chosen('B2', 'B3')])
  expect(alone).toMatchObject({
    refused: 'seat-left-alone',
    about: { row: 'B', seat: '1', insteadRow: 'B', insteadSeats: '3, 4' },
  })
  expect(told(seats.take([chosen('B2', 'B3', 'B1')]))).toEqual(['B2 B3 B1'])
})

test('each companion sits beside a wheelchair of the same screening, whatever was asked for first', () => {
  const plan = seatPlan(house('cwoowc', 'cwoooo', 'oooccc'))
  const open = (screening: string) =>
    (['wheelchair', 'companion'] as const).map(kind => ({
      ...{ allocationId: `${kind} ${screening}`, kind, plan },
      free: plan.places.flatMap(place => (place.kind === kind ? [place.place] : [])),
    }))
  const line = (kind: string, screeningId: string, quantity: number) => ({
    ...{ allocationId: `${kind} ${screeningId}`, quantity, screeningId },
  })
  const seats = new FreePlaces([...open('one'), ...open('other')])
  expect(told(seats.take([line('companion', 'one', 3), line('wheelchair', 'one', 2)]))).toEqual([
    'A1 B1 C4',
    'A2 B2',
  ])
  const both = [line('wheelchair', 'one', 1), line('wheelchair', 'other', 1), line('companion', 'one', 1)]
  expect(told(seats.take(both))).toEqual(['A5', 'B2', 'A6'])
})

test('a refused line takes nothing of its neighbours', () => {
  const plan = seatPlan(house('oooo'))
  const seats = open(plan)
  expect(told(seats.take([chosen('A1', 'A2'), party(9)]))).toBe('place-taken')
  expect(told(seats.take([chosen('A1', 'A2')]))).toEqual(['A1 A2'])
  expect(told(seats.take([chosen('Z9')]))).toBe('wrong-value')
})

test('places of a map are known by level, row and number; removed ones are none', () => {
  expect(placesOf(house('oxw')).map(({ place, kind }) => [place, kind])).toEqual([
    ['stalls/A/1', 'ordinary'],
    ['stalls/A/3', 'wheelchair'],
  ])
})
