import type { Edition } from '#core/programme/edition.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import { minuteLine } from '#core/timetable/minute-line.ts'
import type { Placement, ScreeningToPlace } from '#core/timetable/problem.ts'
import type { Points } from '#core/timetable/rules.ts'
import type { SolvingRun, SolvingState, SolvingWish } from '../../ports/timetable-solver.ts'

/** How far a solver has come with an edition's timetable, in the edition's own time. */
export interface Solving
  extends Pick<SolvingWish, 'aim' | 'seed'>,
    Pick<SolvingState, 'phase' | 'seconds' | 'curve' | 'feasibleAfterMs' | 'bound'> {
  /** How long it was asked to look. */
  wishedSeconds: number
  /** The best so far: it breaks no hard rule. */
  answer: {
    /** Another answer has another one, of whatever timetable. */
    version: string
    soft: number
    points: Points
    /** null for who knows this version's. */
    screenings: PlacedByAnswer[] | null
    unplaced: Pick<ScreeningToPlace, 'id' | 'itemId' | 'kind'>[]
  } | null
  /** An answer was taken over, and that can be undone as long as nobody changes the board. */
  canUndo: boolean
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

/** A timetable that was asked of the solver. */
export interface FoundSolving {
  run: SolvingRun
  edition: Edition
  canUndo: boolean
}

/** `known` is the version of the answer whose screenings need not be told again. */
export function shownSolving({ run, edition, canUndo }: FoundSolving, known?: string): Solving {
  const { id, wish } = run
  const { phase, seconds, curve, feasibleAfterMs, bound, best } = run.state()
  const wanted = new Map(wish.problem.screenings.map(screening => [screening.id, screening]))
  const version = `${id}.${curve.length}`
  return {
    aim: wish.aim,
    seed: wish.seed,
    wishedSeconds: wish.seconds,
    ...{ phase, seconds, curve, feasibleAfterMs, bound, canUndo },
    answer: best && {
      version,
      soft: best.judgement.soft,
      points: best.judgement.points,
      screenings: version === known ? null : placedByAnswer(run, edition),
      unplaced: best.judgement.unplaced.map(screeningId => {
        const { id, itemId, kind } = wanted.get(screeningId)!
        return { id, itemId, kind }
      }),
    },
  }
}

/** Where the best answer so far has everything; empty where there is none. */
export function placedByAnswer({ wish, state }: SolvingRun, edition: Edition): PlacedByAnswer[] {
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
  return state().best?.placements.map(shown) ?? []
}
