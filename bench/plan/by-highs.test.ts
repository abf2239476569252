import { expect, test } from 'vitest'
import { brokenRule } from '#core/audience/plan/check-plan.ts'
import { planVisit } from '#core/audience/plan/plan-visit.ts'
import { modelOf, mostPointsByHighs, openHighs } from './by-highs.ts'
import { madeFestival } from './made-festival.ts'

test('plans of whole festivals are worth what an exact solver finds', async () => {
  const highs = await openHighs()
  for (const size of [120, 300, 1000]) {
    for (let seed = 1001; seed <= 1005; seed++) {
      const { programme, terms } = madeFestival(seed, size)
      const plan = planVisit(programme, terms)
      const ids = plan.screenings.map(({ screeningId }) => screeningId)
      expect(brokenRule(programme, terms, ids), `${size}, ${seed}`).toBeUndefined()
      expect(plan.points, `${size}, ${seed}`).toBe(mostPointsByHighs(highs, modelOf(programme, terms)))
    }
  }
})
