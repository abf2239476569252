import { useMemo } from 'react'
import type { Screening, Timetable } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import type { Names } from './clash-words.ts'

export interface TimetableNames extends Names {
  item: (id: string) => string
  /** `Venue, screen`. */
  screen: (id: string) => string
  title: (screening: Pick<Screening, 'itemId'>) => string
}

/** What the things of a timetable are called, in the desk's language. */
export function useNames(timetable: Timetable): TimetableNames {
  const localised = useLocalised()
  const { formats } = useWords()
  return useMemo(() => {
    const items = new Map(timetable.items.map(item => [item.id, item]))
    const screens = new Map(
      timetable.venues.flatMap(venue =>
        venue.screens.map(screen => [screen.id, `${venue.name}, ${screen.name}`] as const),
      ),
    )
    const guests = new Map(timetable.guests.map(guest => [guest.id, guest.name]))
    const screenings = new Map(timetable.screenings.map(screening => [screening.id, screening]))
    const film = (id: string) => timetable.filmTitles[id] ?? ''
    const item = (id: string) => {
      const found = items.get(id)
      return found ? localised(found.title) || found.filmIds.map(film).join(', ') : ''
    }
    return {
      film,
      item,
      guest: id => guests.get(id) ?? '',
      screen: id => screens.get(id) ?? '',
      title: screening => item(screening.itemId),
      screening: id => {
        const found = screenings.get(id)
        if (!found) return ''
        const starts = onClock(found.startsAt, timetable.edition.timeZone)
        return `${item(found.itemId)} (${formats.dayAndTime(starts)}, ${screens.get(found.screenId) ?? ''})`
      },
    }
  }, [timetable, localised, formats])
}
