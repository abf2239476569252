import type { Edition } from '#core/programme/edition.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { minuteLine } from '#core/timetable/minute-line.ts'
import type { Placement, ScreeningToPlace } from '#core/timetable/problem.ts'
import type { Points } from '#core/timetable/rules.ts'
import type { SolvingRun, SolvingState, SolvingWish } from '../ports/timetable-solver.ts'

/** How far a solver has come with an edition's timetable, in the edition's own time. */
export interface Solving
  extends Pick<SolvingWish, 'aim' | 'seed'>,
    Pick<SolvingState, 'phase' | 'seconds' | 'curve' | 'feasibleAfterMs' | 'bound'> {
  /** How long it was asked to look. */
  wishedSeconds: number
  /** The best so far: it breaks no hard rule. */
  answer: {
    soft: number
    points: Points
    screenings: PlacedByAnswer[]
    unplaced: Pick<ScreeningToPlace, 'id' | 'itemId' | 'kind'>[]
  } | null
}

export interface PlacedByAnswer {
  /** A screening's, or that of one which has no row yet. */
  id: string
  itemId: string
  kind: ScreeningKind
  screenId: string
  startsAt: Temporal.ZonedDateTime
  minutes: number
  discussion: boolean
  /** Stands elsewhere than where the solver began. */
  moved: boolean
}

export function shownSolving({ wish, state }: SolvingRun, edition: Edition): Solving {
  const { phase, seconds, curve, feasibleAfterMs, bound, best } = state()
  const wanted = new Map(wish.problem.screenings.map(screening => [screening.id, screening]))
  const began = new Map(wish.from.map(placement => [placement.screeningId, placement]))
  const { momentOf } = minuteLine(edition)
  const shown = (placement: Placement): PlacedByAnswer => {
    const { id, itemId, kind, ...screening } = wanted.get(placement.screeningId)!
    const before = began.get(id)
    const { screenId, start, discussion } = placement
    const minutes = screening.introduction + screening.minutes + (discussion ? screening.discussion : 0)
    const moved = before?.screenId !== screenId || before.start !== start
    return { id, itemId, kind, screenId, startsAt: momentOf(start), minutes, discussion, moved }
  }
  return {
    aim: wish.aim,
    seed: wish.seed,
    wishedSeconds: wish.seconds,
    phase,
    seconds,
    curve,
    feasibleAfterMs,
    bound,
    answer: best && {
      soft: best.judgement.soft,
      points: best.judgement.points,
      screenings: best.placements.map(shown),
      unplaced: best.judgement.unplaced.map(screeningId => {
        const { id, itemId, kind } = wanted.get(screeningId)!
        return { id, itemId, kind }
      }),
    },
  }
}
