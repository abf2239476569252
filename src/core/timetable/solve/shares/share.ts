import type { Counters } from '../board/counters.ts'
import type { Place } from '../board/place.ts'

/** The unweighted points that a place adds for one rule beside those that stand; the screening itself does not. */
export type Share = (board: Counters, place: Place) => number
