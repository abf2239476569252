import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minuteLine } from '#core/timetable/minute-line.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import { conflictSentences } from './conflict-sentences.ts'
import { tellingOf } from './telling.ts'

const folder = new URL('../../../fixtures/timetable/infeasible/', import.meta.url)
const cases = readdirSync(folder).map(name => {
  const read = (file: string) => JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
  const { screeningId, placements, conflict } = read('expected.json')
  return [name, read('problem.json'), screeningId, placements, conflict.length] as const
})

function told(problem: TimetableProblem, screeningId: string, placements: Placement[]): string[] {
  const date = Temporal.PlainDate.from(problem.days[0]!.date)
  const dayTurnsAt = Temporal.PlainTime.from('05:00')
  const line = minuteLine({ startsOn: date, endsOn: date, timeZone: 'UTC', dayTurnsAt })
  return conflictSentences(problem, placements, screeningId, tellingOf(problem, line, placements))
}

test.each(cases)(
  '%s is told in one sentence for each rule, with names',
  (_, problem, id, placements, rules) => {
    const sentences = told(problem, id, placements)
    expect(sentences).toHaveLength(rules)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[\p{Lu}“\p{L}\d].*\.$/u)
      expect(sentence).not.toMatch(/undefined|null| {2}|^ /)
    }
  },
)

test('a film on 35mm whose only screen is closed while its print is here is told so', () => {
  const [, problem, id, placements] = cases[0]!
  expect(told(problem, id, placements).join(' ')).toBe(
    'The reel of “ferry” is here only from Sun 1 Mar, 05:00 to Mon 2 Mar, 05:00. “ferry” needs 35mm. The opening hours on a2 (Sun 1 Mar) leave no room.',
  )
})
