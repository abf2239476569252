import type { Showing, ShowingDraft } from '../api/showings.ts'
import type { Screening } from '../api/timetable.ts'

/** Screenings of an item that take place, by kind. */
export function placedByKind(screenings: readonly Pick<Screening, 'kind' | 'cancelled'>[]) {
  const of = (kind: Screening['kind']) =>
    screenings.filter(screening => screening.kind === kind && !screening.cancelled).length
  return { public: of('public'), 'press-and-industry': of('press-and-industry'), school: of('school') }
}

/** How an item is shown that nobody has said anything of: as the draft has it, and not otherwise. */
export function beginShowing(screenings: readonly Screening[]): ShowingDraft {
  const discussed = screenings.filter(each => each.kind === 'public' && each.discussionMinutes > 0)
  const longest = (minutes: readonly number[]) => Math.max(0, ...minutes)
  return {
    wanted: placedByKind(screenings),
    introductionMinutes: longest(screenings.map(each => each.introductionMinutes)),
    discussions: {
      wanted: discussed.length,
      minutes: longest(discussed.map(each => each.discussionMinutes)),
      guestIds: [],
    },
    apartMinutes: 0,
    startsWithin: null,
    press: 'anywhere',
    premiere: false,
    gala: false,
    demand: null,
    print: null,
  }
}

export const draftOf = ({ itemId: _, ...showing }: Showing): ShowingDraft => showing

/**
 * Clock times as minutes from the midnight of the festival day: before the day turns they belong to the night of the
 * day before, and the end comes after the beginning. Null as long as one of the two is missing.
 */
export function startsWithin(from: string, to: string, dayTurnsAt: string): ShowingDraft['startsWithin'] {
  if (!from || !to) return null
  const turns = minutesOf(dayTurnsAt)
  const inDay = (clock: string) => minutesOf(clock) + (minutesOf(clock) < turns ? 24 * 60 : 0)
  const begins = inDay(from)
  const ends = inDay(to)
  return { from: begins, to: ends > begins ? ends : ends + 24 * 60 }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** `01:00` for 1500 minutes after the midnight of a festival day. */
export const clockOf = (minutes: number) =>
  Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' })
