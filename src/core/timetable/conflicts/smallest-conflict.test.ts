import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOfProblem } from '../faults/faults.ts'
import { dayParts, type Placement, type TimetableProblem } from '../problem.ts'
import { broken, startsOnGrid, timetables } from '../trial/look-everywhere.ts'
import { at, place, plainProblem, screen, wanted } from '../trial/plain-problem.ts'
import { placementsIn, smallProblems } from '../trial/small-problems.ts'
import { type Told, withoutFact } from '../trial/without-fact.ts'
import type { RuleFact } from './rule-fact.ts'
import { smallestConflict } from './smallest-conflict.ts'

interface Case {
  why: string
  screeningId: string
  placements: Placement[]
  conflict: RuleFact[]
}

const folder = new URL('../../../../fixtures/timetable/infeasible/', import.meta.url)
const read = (name: string, file: string) =>
  JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))

describe.each(readdirSync(folder))('%s', name => {
  const problem: TimetableProblem = read(name, 'problem.json')
  const { screeningId, placements, conflict }: Case = read(name, 'expected.json')
  const told = { problem, placements }

  test('has the smallest conflict that is written down, and the problem no fault', () => {
    expect(faultsOfProblem(problem)).toEqual([])
    expect(smallestConflict(problem, placements, screeningId)).toEqual(conflict)
  })

  test('has no timetable', () => expect(canBeHad(told, screeningId, conflict)).toBe(false))

  test.each(conflict.map(it => [it.rule, it] as const))('has one without %s', (_, fact) => {
    expect(canBeHad(withoutFact(told, fact), screeningId, conflict)).toBe(true)
  })
})

/** Beside the others as they stand where they fill the hours; else with all of them placed anew. */
function canBeHad({ problem, placements }: Told, screeningId: string, conflict: RuleFact[]): boolean {
  const filled = conflict.some(it => it.part === 'filled')
  const all = problem.screenings.map(it => it.id)
  const [found] = timetables(problem, filled ? placements : [], filled ? [screeningId] : all)
  return found !== undefined
}

function everyPlace(problem: TimetableProblem, screeningId: string): Placement[] {
  const starts = startsOnGrid(problem)
  return problem.screens.flatMap(({ id }) => starts.map(start => place(screeningId, id, start)))
}

test('of a screening alone, some of the rules are broken wherever it is put, and each is broken alone somewhere', () => {
  let found = 0
  fc.assert(
    fc.property(smallProblems, fc.constantFrom(...dayParts), (whole, dayPart) => {
      const dates = whole.days.slice(1).map(it => it.date)
      const asked = { forbidden: [], dates, dayParts: [dayPart] }
      const screenings = whole.screenings.slice(0, 1).map(it => ({ ...it, ...asked }))
      const problem = { ...whole, screenings, pairs: [], released: [] }
      const { id } = screenings[0]!
      const rules = smallestConflict(problem, [], id).map(it => it.rule)
      const brokenAt = everyPlace(problem, id).map(it => broken(problem, [it], id))
      expect(rules.length > 0).toBe(brokenAt.every(it => it.length > 0))
      if (rules.length === 0) return
      found++
      const ofThese = brokenAt.map(it => it.filter(rule => rules.includes(rule)))
      expect(ofThese.every(it => it.length > 0)).toBe(true)
      if (new Set(rules).size < rules.length) return
      for (const rule of rules) expect(ofThese.some(it => it.length === 1 && it[0] === rule)).toBe(true)
    }),
    { numRuns: 20 },
  )
  expect(found).toBeGreaterThan(0)
})

test('there is a conflict where the plain checker finds no place beside the others, and only there', () => {
  fc.assert(
    fc.property(
      smallProblems.chain(problem => placementsIn(problem).map(placements => ({ problem, placements }))),
      ({ problem, placements }) => {
        const { id } = problem.screenings[0]!
        const others = placements.filter(it => it.screeningId !== id)
        const free = everyPlace(problem, id).some(it => broken(problem, [...others, it], id).length === 0)
        expect(smallestConflict(problem, others, id).length === 0).toBe(free)
      },
    ),
    { numRuns: 20 },
  )
})

test('a full house of three hundred screenings is told by the hours that are full', () => {
  const screens = Array.from({ length: 22 }, (_, number) => screen(`${'abcd'[number % 4]}${number}`))
  const screenings = Array.from({ length: 309 }, (_, number) => wanted(`film${number}`))
  const starts = Array.from({ length: 7 }, (_, number) => at('10:00') + number * 120)
  const slots = screens.flatMap(({ id }) =>
    [0, 1440].flatMap(day => starts.map(it => ({ id, it: it + day }))),
  )
  const placements = slots.map(({ id, it }, number) => place(`film${number}`, id, it))
  const full = plainProblem({
    screens,
    screenings: [...screenings, wanted('ferry', { dates: ['2026-03-02'] })],
  })
  const [filled, ...rest] = smallestConflict(
    full,
    placements.filter(it => it.screenId !== 'a0' || it.start > 1440),
    'ferry',
  )
  expect(filled).toMatchObject({ rule: 'screen', part: 'filled', dates: ['2026-03-02'] })
  expect(filled!.screenIds).toHaveLength(22)
  expect(filled!.screeningIds).toHaveLength(22 * 7)
  expect(rest.map(it => `${it.rule} ${it.part ?? ''}`)).toEqual(['forbidden days', 'opening '])
})
