import { Problem } from '../api/problem.ts'
import type { Say } from '../words/words.tsx'

/** What somebody asked for, as the form showed it. */
export interface Asked {
  /** Of the allocation. */
  name: string
  /** How many there were when the form told. */
  shown: number
  wanted: number
}

/**
 * Why seats could not be moved or kept empty, with its figures: that there never were so many, or that somebody took
 * some since the form was shown. Other refusals keep the sentence of the house.
 */
export function seatRefusal(say: Say, error: unknown, { name, shown, wanted }: Asked): Error {
  if (
    !(error instanceof Problem && error.code === 'not-enough-seats' && typeof error.about.free === 'number')
  )
    return error instanceof Error ? error : new Error(String(error))
  const free = error.about.free
  return new Error(
    free < shown
      ? say('seats.refused.meanwhile', { name, free, shown })
      : say('seats.refused.free', { name, free, wanted }),
  )
}
