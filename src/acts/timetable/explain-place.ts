import { type Refusal, refuse } from '#core/refusal.ts'
import type { MinuteLine } from '#core/timetable/minute-line.ts'
import type { Placement } from '#core/timetable/problem.ts'
import { evenWeights, type HardRule, type Points } from '#core/timetable/rules.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { stateProblem } from './steps/state-problem.ts'

export interface PlaceExplained {
  /** What the screening costs where it stands, by rule. */
  points: Points
  /** Where else it could stand while the others stay, the cheapest first; `more` is what that would cost beyond this. */
  next: OtherPlace[]
  /** Places that would be cheaper, were it not for what they break. */
  barred: (OtherPlace & { breaks: HardRule[] })[]
}

interface OtherPlace {
  screenId: string
  startsAt: Temporal.ZonedDateTime
  more: Points
  moreTogether: number
}

const mostPlaces = 5

/** Why a screening of the draft stands where it stands, and its next best places. */
export async function explainPlace(
  house: Pick<House, 'store' | 'solver'>,
  acting: Acting,
  { screeningId }: { screeningId: string },
): Promise<PlaceExplained | Refusal<'not-found'>> {
  const stated = await house.store.within(acting.organisation, async shelves => {
    const screening = await shelves.programme.screenings.find(screeningId)
    if (!screening || screening.removed || screening.cancelled)
      return refuse('not-found', { what: 'screening', id: screeningId })
    const edition = (await shelves.programme.editions.find(screening.editionId))!
    return stateProblem(shelves, edition)
  })
  if ('refused' in stated) return stated
  const { problem, standing: placements, line } = stated
  const asked = { problem, placements, screeningId }
  const { points, next, barred } = await house.solver.whyThere(asked, evenWeights, mostPlaces)
  return {
    points,
    next: next.map(({ placement, ...costs }) => ({ ...placeAt(line, placement), ...costs })),
    barred: barred.map(({ placement, violations, ...costs }) => ({
      ...placeAt(line, placement),
      ...costs,
      breaks: [...new Set(violations.map(({ rule }) => rule))],
    })),
  }
}

const placeAt = ({ momentOf }: MinuteLine, { screenId, start }: Placement) => ({
  screenId,
  startsAt: momentOf(start),
})
