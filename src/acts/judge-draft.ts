import { type Refusal, refuse } from '#core/refusal.ts'
import { judgeTimetable } from '#core/timetable/judge/judge.ts'
import { evenWeights, type Judgement } from '#core/timetable/rules.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'
import { stateProblem } from './steps/state-problem.ts'

/** What the draft timetable of an edition breaks and costs by the rules of docs/rules/timetable.md. */
export function judgeDraft(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId }: { editionId: string },
): Promise<Judgement | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async shelves => {
    const edition = await shelves.programme.editions.find(editionId)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionId })
    const { problem, standing } = await stateProblem(shelves, edition)
    return judgeTimetable(problem, standing, evenWeights)
  })
}
