import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isListClosed, mostSkips, offerDeadline, offersFor } from './waiting-list.ts'

const anyList = fc
  .array(fc.record({ quantity: fc.integer({ min: 1, max: 6 }), skips: fc.nat(mostSkips) }), { maxLength: 10 })
  .map(all => all.map((each, at) => ({ id: `r${at}`, ...each })))

describe('offers (docs/rules/waiting-list.md#offers)', () => {
  test('nobody is overtaken but for being too large, and not more than three times', () => {
    fc.assert(
      fc.property(anyList, fc.nat(12), (waiting, free) => {
        const { offered, skips } = offersFor(waiting, free)
        const given = waiting.filter(each => offered.includes(each.id))
        expect(given.reduce((sum, each) => sum + each.quantity, 0)).toBeLessThanOrEqual(free)
        for (const [at, each] of waiting.entries()) {
          if (offered.includes(each.id)) continue
          const behind = waiting.slice(at + 1).filter(other => offered.includes(other.id))
          expect((skips.get(each.id) ?? each.skips) - each.skips).toBe(behind.length)
          if (behind.length === 0) continue
          const before = given.filter(other => waiting.indexOf(other) < at)
          expect(each.quantity).toBeGreaterThan(free - before.reduce((sum, other) => sum + other.quantity, 0))
          expect(skips.get(each.id)).toBeLessThanOrEqual(mostSkips)
        }
      }),
    )
  })

  test('no seat lies idle for which somebody could be asked', () => {
    fc.assert(
      fc.property(anyList, fc.nat(12), (waiting, free) => {
        const { offered, skips } = offersFor(waiting, free)
        const left = waiting
          .filter(each => offered.includes(each.id))
          .reduce((sum, each) => sum - each.quantity, free)
        const blocking = waiting.findIndex(
          each => !offered.includes(each.id) && (skips.get(each.id) ?? each.skips) >= mostSkips,
        )
        const reachable = blocking < 0 ? waiting : waiting.slice(0, blocking)
        for (const each of reachable)
          if (!offered.includes(each.id)) expect(each.quantity).toBeGreaterThan(left)
      }),
    )
  })

  test('whoever waits long enough is served, however large the party, as seats come free one by one', () => {
    let waiting = [
      { id: 'large', quantity: 4, skips: 0 },
      ...Array.from({ length: 9 }, (_, at) => ({ id: `small${at}`, quantity: 1, skips: 0 })),
    ]
    const order: string[] = []
    for (let free = 0, freed = 0; freed < 13; freed++) {
      free += 1
      const { offered, skips } = offersFor(waiting, free)
      order.push(...offered)
      free -= waiting.filter(each => offered.includes(each.id)).reduce((sum, each) => sum + each.quantity, 0)
      waiting = waiting
        .filter(each => !offered.includes(each.id))
        .map(each => ({ ...each, skips: skips.get(each.id) ?? each.skips }))
    }
    expect(order.slice(0, 5)).toEqual(['small0', 'small1', 'small2', 'large', 'small3'])
  })
})

describe('deadlines', () => {
  const zone = 'America/La_Paz'
  const start = Temporal.ZonedDateTime.from('2026-12-11T19:30[America/La_Paz]').toInstant()
  const until = (before: Temporal.DurationLike) =>
    offerDeadline(start.subtract(before), start, zone).toZonedDateTimeISO(zone).toPlainDateTime().toString()

  test.each([
    [{ hours: 8 * 24 }, '2026-12-04T19:30:00'],
    [{ hours: 7 * 24 }, '2026-12-05T19:30:00'],
    // 07:30 of the next morning is nobody's time.
    [{ hours: 48 }, '2026-12-10T09:00:00'],
    [{ hours: 24 }, '2026-12-11T09:00:00'],
    [{ hours: 6 }, '2026-12-11T15:30:00'],
    [{ hours: 5, minutes: 59 }, '2026-12-11T14:01:00'],
    [{ hours: 2 }, '2026-12-11T18:00:00'],
  ])('%o before the start', (before, expected) => {
    expect(until(before)).toBe(expected)
  })

  test('none is later than an hour before the start, and each leaves half an hour while the list is open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 121, max: 20 * 24 * 60 }), minutes => {
        const now = start.subtract({ minutes })
        const deadline = offerDeadline(now, start, zone)
        expect(isListClosed(start, now)).toBe(false)
        expect(deadline.until(start).total('minutes')).toBeGreaterThanOrEqual(60)
        expect(now.until(deadline).total('minutes')).toBeGreaterThanOrEqual(30)
      }),
    )
    expect(isListClosed(start, start.subtract({ minutes: 120 }))).toBe(true)
  })
})
