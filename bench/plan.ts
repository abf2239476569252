import { brokenRule } from '#core/audience/plan/check-plan.ts'
import { explainVisit, planVisit } from '#core/audience/plan/plan-visit.ts'
import type { Figure, Measured } from './figures.ts'
import { modelOf, mostPointsByHighs, openHighs } from './plan/by-highs.ts'
import { madeFestival } from './plan/made-festival.ts'

const sizes = [300, 1000]
const instances = 200
const warmUp = 40

/**
 * The visitor's plan with 80 rated films at made festivals of two sizes, beside HiGHS on the same questions. Verified
 * before anything is timed: every plan keeps the rules, is said to be the best, and is worth what HiGHS finds.
 */
export async function run(): Promise<Measured> {
  const highs = await openHighs()
  const figures: Figure[] = []
  for (const size of sizes) {
    const theirs: number[] = []
    for (let seed = 1; seed <= instances; seed++) {
      const { programme, terms } = madeFestival(seed, size)
      const model = modelOf(programme, terms)
      const begins = performance.now()
      const most = mostPointsByHighs(highs, model)
      theirs.push(performance.now() - begins)
      const plan = planVisit(programme, terms)
      const broken = brokenRule(
        programme,
        terms,
        plan.screenings.map(({ screeningId }) => screeningId),
      )
      if (broken) return { verified: false, why: `festival ${seed} of ${size} breaks ${broken}`, figures }
      if (plan.points !== most || plan.atMost !== most) {
        const why = `festival ${seed} of ${size}: ${plan.points} points, at most ${plan.atMost}, HiGHS ${most}`
        return { verified: false, why, figures }
      }
    }
    figures.push(...timed(size, theirs))
  }
  return { verified: true, figures }
}

function timed(size: number, theirs: readonly number[]): Figure[] {
  const ours: number[] = []
  for (let seed = 1 - warmUp; seed <= instances; seed++) {
    const { programme, terms } = madeFestival(Math.abs(seed), size)
    const begins = performance.now()
    planVisit(programme, terms)
    if (seed > 0) ours.push(performance.now() - begins)
  }
  const explained: number[] = []
  for (let seed = 1; seed <= instances; seed++) {
    const { programme, terms } = madeFestival(seed, size)
    const begins = performance.now()
    explainVisit(programme, terms)
    explained.push(performance.now() - begins)
  }
  const middle = share(ours, 0.5)
  const slow = share(ours, 0.99)
  return [
    { name: `plan, ${size} screenings, median`, value: middle, unit: 'ms', target: 3, holds: middle < 3 },
    { name: `  99 of 100 within`, value: slow, unit: 'ms', target: 50, holds: slow < 50 },
    { name: `  with every reason and swap, median`, value: share(explained, 0.5), unit: 'ms' },
    {
      name: `  HiGHS, median`,
      value: share(theirs, 0.5),
      unit: 'ms',
      against: 'ours',
      ratio: share(theirs, 0.5) / middle,
    },
    {
      name: `  HiGHS, 99 of 100 within`,
      value: share(theirs, 0.99),
      unit: 'ms',
      against: 'ours',
      ratio: share(theirs, 0.99) / slow,
    },
  ]
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * part)]!
}
