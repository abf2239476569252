import type { RuleFact } from '#core/timetable/conflicts/rule-fact.ts'
import type { WhyThere } from '#core/timetable/explain/why-there.ts'
import type { Placement, TimetableProblem } from '#core/timetable/problem.ts'
import type { Judgement, Weights } from '#core/timetable/rules.ts'
import type { NewScreening } from './programme.ts'

/** A problem to be solved, and how long. */
export interface SolvingWish {
  problem: TimetableProblem
  weights: Weights
  /** Where it begins; empty = from nothing. */
  from: readonly Placement[]
  /** `repair` moves what stands where it may not, and as little else as it can; `improve` looks for fewer points. */
  aim: 'improve' | 'repair'
  seed: number
  seconds: number
  /** Ends after so many iterations instead: then the same wish has the same answer. */
  iterations?: number
}

export interface SolvingState {
  phase: 'starting' | 'placing' | 'improving' | 'rebuilding' | 'paused' | 'over' | 'failed'
  /** At work, pauses left out. */
  seconds: number
  iterations: number
  /** How the points of the best answer went down. */
  curve: CurvePoint[]
  /** The best answer, as the plain checker judged it: it breaks no hard rule. */
  best: { placements: Placement[]; judgement: Judgement } | null
  /** Milliseconds until every screening had a place; null = not yet. */
  feasibleAfterMs: number | null
  /** No timetable of this problem has fewer points; null = not known yet. */
  bound: number | null
  /** Why it failed, for the log. */
  why?: string
}

export interface CurvePoint {
  seconds: number
  soft: number
  unplaced: number
}

/** A timetable being solved beside the house, in threads of its own. */
export interface SolvingRun {
  /** No other run has it, of this house or of any before it. */
  id: string
  wish: SolvingWish
  state(): SolvingState
  pause(): void
  resume(): void
  /** Ends it; its best answer stays. */
  stop(): void
  /** When it is over, or failed. */
  over: Promise<SolvingState>
}

/** One screening of a timetable, of which something is asked. */
export interface ScreeningAsked {
  problem: TimetableProblem
  placements: Placement[]
  screeningId: string
}

/** What a draft was before an answer was taken over. */
export interface ReplacedDraft {
  moved: {
    screeningId: string
    before: Pick<NewScreening, 'screenId' | 'startsAt' | 'discussionMinutes' | 'guestIds'>
  }[]
  placed: string[]
  takenOut: string[]
  /** The versions of the edition's screenings afterwards, by their ids. */
  versions: ReadonlyMap<string, number>
}

/**
 * Solves timetables; one at a time for each key, a later one ends the earlier. What takes a large festival a second to
 * work out is asked here too, so that the house goes on answering meanwhile.
 */
export interface TimetableSolver {
  start(key: string, wish: SolvingWish): SolvingRun
  find(key: string): SolvingRun | undefined
  /** By key: what the last answer taken over replaced, as long as the house is open. */
  readonly replaced: Map<string, ReplacedDraft>
  judge(problem: TimetableProblem, placements: Placement[], weights: Weights): Promise<Judgement>
  whyThere(asked: ScreeningAsked, weights: Weights, mostPlaces: number): Promise<WhyThere>
  smallestConflict(asked: ScreeningAsked): Promise<RuleFact[]>
}
