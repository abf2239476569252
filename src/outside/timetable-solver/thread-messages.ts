import type { SolvingState, SolvingWish } from '#acts/ports/timetable-solver.ts'

/** What a thread is started with. */
export type ThreadWish = Omit<SolvingWish, 'seconds'> & { seconds: number }

/** What a thread is told meanwhile. */
export type ThreadCommand = 'pause' | 'resume' | 'stop'

/** What a solver's thread tells. */
export interface ThreadNews {
  phase: Exclude<SolvingState['phase'], 'failed'>
  seconds: number
  iterations: number
  feasibleAfterMs: number | null
  /** When it has got better since the last news. */
  best?: NonNullable<SolvingState['best']>
  why?: string
}
