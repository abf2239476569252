import { type Refusal, refuse } from '../refusal.ts'
import { firstWrong, isName, isWhole } from '../right-value.ts'
import type { ScreeningKind } from './screening.ts'

/** How an item is to be shown: what the timetable is asked for it (docs/rules/timetable.md#asking). */
export interface Showing {
  itemId: string
  /** Screenings of each kind in all, those that stand already included. */
  wanted: Record<ScreeningKind, number>
  introductionMinutes: number
  /** After how many public screenings, how long, and who must be there. */
  discussions: { wanted: number; minutes: number; guestIds: string[] }
  /** Least minutes from the end of one of its screenings to the start of the next. */
  apartMinutes: number
  /** Minutes from the midnight of the festival day: 23:30 = 1410, 01:00 after midnight = 1500. */
  startsWithin: { from: number; to: number } | null
  press: 'before' | 'after' | 'anywhere'
  /** Its first public screening comes before every other, and wants the prime time if it is a gala. */
  premiere: boolean
  gala: boolean
  /** People expected at each screening; null = not known. */
  demand: number | null
  print: Print | null
}

/** The copy an item is shown from. */
export interface Print {
  /** What it is called in the house: "35mm from the archive". */
  name: string
  format: string
  /** When it is in the house; empty = always. */
  windows: Stay[]
  /** Keys (KDMs): when, and on which screens (null = all). Empty = none is needed. */
  keys: (Stay & { screenIds: string[] | null })[]
  /** Minutes from one venue to another; null = as many copies as there are screens. */
  movesMinutes: number | null
}

interface Stay {
  from: Temporal.ZonedDateTime
  to: Temporal.ZonedDateTime
}

const mostOfAKind = 50
const dayAndHalf = 36 * 60

/** What of a showing is wrong, by its field. */
export function whyNotShowing(showing: Showing): Refusal<'wrong-value'> | undefined {
  const { discussions, startsWithin, print } = showing
  const wrong = firstWrong({
    wanted: Object.values(showing.wanted).every(count => isWhole(count, 0, mostOfAKind)),
    introductionMinutes: isWhole(showing.introductionMinutes, 0, 24 * 60),
    discussions: isWhole(discussions.wanted, 0, mostOfAKind) && isWhole(discussions.minutes, 0, 24 * 60),
    apartMinutes: isWhole(showing.apartMinutes, 0, 60 * 24 * 60),
    startsWithin:
      startsWithin === null ||
      (isWhole(startsWithin.from, 0, dayAndHalf) &&
        isWhole(startsWithin.to, 0, dayAndHalf) &&
        startsWithin.from < startsWithin.to),
    demand: showing.demand === null || isWhole(showing.demand, 0, 1_000_000),
  })
  if (wrong || !print) return wrong
  if (!isName(print.name) || print.format === '') return refuse('wrong-value', { field: 'print' })
  const stays = [...print.windows, ...print.keys]
  const backwards = stays.some(({ from, to }) => Temporal.ZonedDateTime.compare(from, to) >= 0)
  if (backwards) return refuse('wrong-value', { field: 'print' })
  const moves = print.movesMinutes
  return moves === null || isWhole(moves, 0, 60 * 24 * 60)
    ? undefined
    : refuse('wrong-value', { field: 'print' })
}
