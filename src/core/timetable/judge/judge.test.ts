import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Placement, TimetableProblem } from '../problem.ts'
import { evenWeights, type HardRule, softRules } from '../rules.ts'
import { smallTimetables } from '../trial/small-problems.ts'
import { judgeTimetable } from './judge.ts'

const judged = (problem: TimetableProblem, placements: Placement[]) =>
  judgeTimetable(problem, placements, evenWeights)

test('the order in which things are told does not matter', () => {
  fc.assert(
    fc.property(smallTimetables, ({ problem, placements }) => {
      const turned: TimetableProblem = {
        ...problem,
        screens: problem.screens.toReversed(),
        items: problem.items.toReversed(),
        screenings: problem.screenings.toReversed(),
        guests: problem.guests.toReversed(),
      }
      const [one, other] = [judged(problem, placements), judged(turned, placements.toReversed())]
      expect(new Set(other.violations.map(it => JSON.stringify(it)))).toEqual(
        new Set(one.violations.map(it => JSON.stringify(it))),
      )
      expect(other.violations.length).toBe(one.violations.length)
      for (const rule of softRules) expect(other.points[rule]).toBeCloseTo(one.points[rule])
    }),
  )
})

test('taking a screening away takes away what it broke and nothing else, but for the first that the press waits for', () => {
  fc.assert(
    fc.property(smallTimetables, fc.nat(), ({ problem, placements }, pick) => {
      if (placements.length === 0) return
      const gone = placements[pick % placements.length]!
      const said = (all: Placement[]) =>
        judged(problem, all)
          .violations.filter(it => it.rule !== 'press' && !it.screeningIds.includes(gone.screeningId))
          .map(it => JSON.stringify(it))
      expect(said(placements.filter(it => it !== gone))).toEqual(said(placements))
    }),
  )
})

test('a week later everything is as it was', () => {
  const later = <Timed extends { from: number; to: number }>(all: Timed[]) =>
    all.map(it => ({ ...it, from: it.from + 10080, to: it.to + 10080 }))
  const put = <Put extends { start: number }>(all: Put[]) =>
    all.map(it => ({ ...it, start: it.start + 10080 }))
  fc.assert(
    fc.property(smallTimetables, ({ problem, placements }) => {
      const moved: TimetableProblem = {
        ...problem,
        days: problem.days.map(it => ({
          ...it,
          midnight: it.midnight + 10080,
          turns: it.turns + 10080,
        })),
        screens: problem.screens.map(it => ({ ...it, windows: later(it.windows) })),
        items: problem.items.map(it => ({
          ...it,
          print: it.print && { ...it.print, windows: later(it.print.windows), keys: later(it.print.keys) },
        })),
        screenings: problem.screenings.map(it => ({ ...it, forbidden: later(it.forbidden) })),
        guests: problem.guests.map(it => ({ ...it, present: later(it.present) })),
        released: put(problem.released),
      }
      expect(judged(moved, put(placements))).toEqual(judged(problem, placements))
    }),
  )
})

/** What a screen, a film and a guest are doing in each minute: another reading of three rules. */
test('minute by minute, a screen, a film and a guest do one thing at a time', () => {
  fc.assert(
    fc.property(smallTimetables, ({ problem, placements }) => {
      const standing = problem.travel
      const noTravel = { ...problem, travel: { ...standing, otherwise: 0, between: [] } }
      const broken = new Set(judged(noTravel, placements).violations.map(it => it.rule))
      const twice = busyTwice(noTravel, placements)
      for (const rule of ['screen', 'film-at-once', 'guest'] satisfies HardRule[])
        expect(broken.has(rule), rule).toBe(twice.has(rule))
    }),
  )
})

function busyTwice(problem: TimetableProblem, placements: Placement[]): Set<HardRule> {
  const twice = new Set<HardRule>()
  const busy = new Set<string>()
  const take = (rule: HardRule, whom: string, from: number, to: number) => {
    for (let minute = from; minute < to; minute++) {
      const name = `${rule} ${whom} ${minute}`
      if (busy.has(name)) twice.add(rule)
      busy.add(name)
    }
  }
  for (const { screeningId, screenId, start, discussion } of placements) {
    const screening = problem.screenings.find(it => it.id === screeningId)!
    const item = problem.items.find(it => it.id === screening.itemId)!
    const screen = problem.screens.find(it => it.id === screenId)!
    const talks = discussion && screening.discussion > 0
    const end = start + screening.introduction + screening.minutes + (talks ? screening.discussion : 0)
    take('screen', screenId, start, end + screen.turnaround)
    for (const film of new Set(item.filmIds)) take('film-at-once', film, start, end)
    const guests = [...screening.guestIds, ...(talks ? item.discussions.guestIds : [])]
    for (const guest of new Set(guests)) take('guest', guest, start, end)
  }
  return twice
}
