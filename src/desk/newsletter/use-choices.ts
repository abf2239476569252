import { useQuery } from '@tanstack/react-query'
import { filmTitlesQuery } from '../api/films.ts'
import { pressEntriesQuery } from '../api/mailings.ts'
import { sectionsQuery } from '../api/sections.ts'
import { timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { festivalDays } from '../board/festival-days.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

export interface Choice {
  value: string
  label: string
}

/** What blocks and conditions may name, by its names. */
export interface Choices {
  films: Choice[]
  screenings: Choice[]
  days: Choice[]
  sections: Choice[]
  press: Choice[]
}

export function useChoices(): Choices {
  const edition = useEdition()
  const localised = useLocalised()
  const { formats } = useWords()
  const films = useQuery(filmTitlesQuery(edition.id)).data ?? []
  const timetable = useQuery(timetableQuery(edition.id)).data
  const sections = useQuery(sectionsQuery(edition.id)).data ?? []
  const press = useQuery(pressEntriesQuery(edition.id)).data ?? []
  const titles = new Map(
    timetable?.items.map(item => [
      item.id,
      localised(item.title) || item.filmIds.map(id => timetable.filmTitles[id] ?? '').join(', '),
    ]),
  )
  return {
    films: films.map(film => ({ value: film.id, label: film.title })),
    screenings: (timetable?.screenings ?? []).map(({ id, itemId, startsAt }) => ({
      value: id,
      label: `${titles.get(itemId) ?? ''} · ${formats.dayAndTime(onClock(startsAt, edition.timeZone))}`,
    })),
    days: festivalDays(edition).map(day => ({ value: day.toString(), label: formats.longDay(day) })),
    sections: sections.map(section => ({ value: section.id, label: localised(section.name) })),
    press: press
      .filter(entry => entry.published)
      .map(entry => ({ value: entry.id, label: `${entry.filmTitle}: ${entry.title} (${entry.outlet})` })),
  }
}
