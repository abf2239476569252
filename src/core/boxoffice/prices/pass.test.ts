import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import {
  closedUntil,
  givesBack,
  type PassProduct,
  type PassScreening,
  type PassUse,
  placesOnPass,
  rightsLeft,
} from './pass.ts'

const start = Temporal.Instant.from('2026-06-24T12:00:00Z')
const card: PassProduct = {
  id: 'five',
  editionId: 'e',
  key: 'five',
  name: { en: 'Five films' },
  price: { amount: 4000, currency: 'EUR' },
  rights: 5,
  rightsPerDay: null,
  seats: 1,
  kinds: ['public'],
  allocations: ['pass-holders', 'public'],
  mayOverlap: false,
  giveBackMinutes: 60,
  noShows: null,
  closedHours: 24,
  priceId: 'p',
  position: 0,
  isOnSale: false,
}
const screening = (number: number): PassScreening => ({
  screeningId: `s${number}`,
  kind: 'public',
  day: `2026-06-${24 + Math.floor(number / 6)}`,
  startsAt: start.add({ hours: number }),
  endsAt: start.add({ hours: number, minutes: 90 }),
})

const product = fc.record({
  rights: fc.option(fc.integer({ min: 1, max: 6 })),
  rightsPerDay: fc.option(fc.integer({ min: 1, max: 3 })),
  seats: fc.integer({ min: 1, max: 3 }),
  mayOverlap: fc.boolean(),
})
const acts = fc.array(
  fc.record({
    do: fc.constantFrom('book' as const, 'book' as const, 'cancel' as const, 'cancel-late' as const),
    screening: fc.integer({ min: 0, max: 14 }),
  }),
  { maxLength: 40 },
)

test('whatever is booked and cancelled, a pass never books more than it gives a right to (docs/rules/passes.md#booking)', () => {
  fc.assert(
    fc.property(product, acts, (rules, history) => {
      const pass = { ...card, ...rules }
      const uses: PassUse[] = []
      for (const each of history) {
        const there = screening(each.screening)
        if (each.do === 'book') {
          const places = placesOnPass(pass, uses, there, start)
          if (!isRefusal(places))
            uses.push({
              ...places,
              ticketId: String(uses.length),
              screening: there,
              isEnded: false,
              isGivenBack: false,
              isAdmitted: false,
            })
        } else {
          const use = uses.find(one => !one.isEnded && one.screening.screeningId === there.screeningId)
          if (use) Object.assign(use, { isEnded: true, isGivenBack: each.do === 'cancel' })
        }
      }
      const counting = uses.filter(use => !use.isGivenBack)
      const living = uses.filter(use => !use.isEnded)
      expect(counting.length).toBeLessThanOrEqual(pass.rights ?? counting.length)
      for (const [, ofDay] of Map.groupBy(counting, use => use.screening.day))
        expect(ofDay.length).toBeLessThanOrEqual(pass.rightsPerDay ?? ofDay.length)
      for (const [, here] of Map.groupBy(living, use => use.screening.screeningId))
        expect(here.length).toBeLessThanOrEqual(pass.seats)
      expect(new Set(counting.map(use => use.right)).size).toBe(counting.length)
      const seats = living.map(use => `${use.screening.screeningId} ${use.seat}`)
      expect(new Set(seats).size).toBe(living.length)
      if (!pass.mayOverlap)
        for (const one of living)
          for (const other of living)
            if (one.screening.screeningId !== other.screening.screeningId)
              expect(
                Temporal.Instant.compare(one.screening.startsAt, other.screening.endsAt) >= 0 ||
                  Temporal.Instant.compare(other.screening.startsAt, one.screening.endsAt) >= 0,
              ).toBe(true)
    }),
  )
})

test('a right comes back until the stated time before the start, and not after', () => {
  const there = { startsAt: start.add({ minutes: 60 }) }
  expect(givesBack(card, there, start)).toBe(true)
  expect(givesBack(card, there, start.add({ seconds: 1 }))).toBe(false)
})

test('every second screening that was not attended closes a badge for its hours (docs/rules/passes.md#no-shows)', () => {
  const badge = { ...card, rights: null, noShows: 2, closedHours: 3 }
  const use = (number: number, isAdmitted: boolean): PassUse => ({
    ...{ ticketId: String(number), right: number, dayRight: 1, seat: 1 },
    screening: screening(number),
    isEnded: false,
    isGivenBack: false,
    isAdmitted,
  })
  const uses = [use(0, false), use(2, true), use(4, false)]
  const over = start.add({ hours: 5, minutes: 30 })
  expect(closedUntil(badge, uses, over.subtract({ seconds: 1 }))).toBeUndefined()
  expect(String(closedUntil(badge, uses, over))).toBe(String(over.add({ hours: 3 })))
  expect(closedUntil(badge, uses, over.add({ hours: 3 }))).toBeUndefined()
  expect(placesOnPass(badge, uses, screening(9), over)).toMatchObject({ refused: 'pass-closed' })
})

test('what is left is told in all and for the day', () => {
  expect(rightsLeft(card, [], '2026-06-24')).toEqual({ inAll: 5, onDay: null })
  expect(rightsLeft({ ...card, rights: 2, rightsPerDay: 4 }, [], '2026-06-24')).toEqual({
    inAll: 2,
    onDay: 2,
  })
})
