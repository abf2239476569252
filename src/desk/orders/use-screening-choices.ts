import type { SeatsLeft } from '../api/seats.ts'
import type { Timetable } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { useNames } from '../board/use-names.ts'
import { useWords } from '../words/words.tsx'

/** Screenings of which seats can be had, as a list to choose from: when, what, where, and what is left. */
export function useScreeningChoices(timetable: Timetable, left: SeatsLeft) {
  const { say, formats } = useWords()
  const names = useNames(timetable)
  return timetable.screenings
    .filter(screening => screening.id in left && !screening.cancelled)
    .map(screening => ({
      value: screening.id,
      label: [
        formats.dayAndTime(onClock(screening.startsAt, timetable.edition.timeZone)),
        names.title(screening),
        names.screen(screening.screenId),
        say('sale.left', { free: left[screening.id]!.free }),
      ].join(' · '),
    }))
}
