import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  admittedBy,
  changedPace,
  firstPace,
  type Pace,
  placeBehind,
  standingOf,
  turnOf,
} from './place-in-line.ts'

const hour = Temporal.Instant.from('2026-06-10T10:00:00Z')
const later = (seconds: number) => hour.add({ seconds })
const wish = fc.record({ places: fc.integer({ min: 0, max: 20 }), seconds: fc.integer({ min: 5, max: 90 }) })

/** A line whose pace was changed now and then. */
const paces = fc
  .tuple(wish, fc.array(fc.tuple(wish, fc.integer({ min: 1, max: 400 })), { maxLength: 5 }))
  .map(([first, changes]) => {
    const line: Pace[] = [firstPace(first, hour)]
    for (const [change, seconds] of changes)
      line.push(changedPace(line, change, line.at(-1)!.at.add({ seconds })))
    return line
  })

describe('the line (docs/rules/waiting-room.md#the-line)', () => {
  test('lets in a batch at the hour and one after each interval', () => {
    const line = [firstPace({ places: 10, seconds: 30 }, hour)]
    expect([0, 29, 30, 60].map(seconds => admittedBy(line, later(seconds)))).toEqual([10, 10, 20, 30])
    expect([1, 10, 11, 25].map(place => turnOf(place, line)?.toString())).toEqual(
      [0, 0, 30, 60].map(seconds => later(seconds).toString()),
    )
    expect(admittedBy(line, later(-1))).toBe(0)
  })

  test('says of every place the very moment at which it is let in, however the pace was changed', () => {
    fc.assert(
      fc.property(
        paces,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 2000 }),
        (line, place, seconds) => {
          const now = later(seconds)
          const turn = turnOf(place, line)
          const isIn = turn !== null && Temporal.Instant.compare(turn, now) <= 0
          expect(isIn).toBe(place <= admittedBy(line, now))
        },
      ),
    )
  })

  test('never takes back what it let in, and keeps the order', () => {
    fc.assert(
      fc.property(
        paces,
        fc.nat(2000),
        fc.nat(500),
        fc.integer({ min: 1, max: 100 }),
        (line, seconds, more, place) => {
          expect(admittedBy(line, later(seconds + more))).toBeGreaterThanOrEqual(
            admittedBy(line, later(seconds)),
          )
          const [one, next] = [turnOf(place, line), turnOf(place + 1, line)]
          if (one && next) expect(Temporal.Instant.compare(one, next)).toBeLessThanOrEqual(0)
          if (!one) expect(next).toBeNull()
        },
      ),
    )
  })

  test('whoever comes late stands behind everybody, and no quiet hour lets a crowd in', () => {
    const line = [firstPace({ places: 10, seconds: 30 }, hour)]
    expect(placeBehind(300, line, later(60))).toBe(301)
    let last = 12
    const now = later(3600)
    const batch = Array.from({ length: 25 }, () => {
      last = placeBehind(last, line, now)
      return last
    })
    expect(batch.filter(place => place <= admittedBy(line, now))).toHaveLength(10)
    expect(new Set(batch).size).toBe(25)
  })

  test('tells where somebody stands', () => {
    const room = { paces: [firstPace({ places: 2, seconds: 30 }, hour)], visitMinutes: 15 }
    expect(standingOf(null, room, hour)).toEqual({ state: 'before-draw' })
    expect(standingOf(6, room, hour)).toEqual({ state: 'waiting', ahead: 3, turnAt: later(60) })
    expect(standingOf(6, room, later(60))).toEqual({ state: 'turn', until: later(60 + 900) })
    expect(standingOf(6, room, later(960))).toEqual({ state: 'over', endedAt: later(960) })
    const still = { ...room, paces: [firstPace({ places: 0, seconds: 30 }, hour)] }
    expect(standingOf(1, still, hour)).toEqual({ state: 'waiting', ahead: 0, turnAt: null })
  })
})
