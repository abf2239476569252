import type { FestivalFile, FestivalRemark, FestivalScreening } from './festival-file.ts'

/** A screening of a published programme on the line of minutes. */
export interface ScreeningSaid {
  /** Its place in the file, from 1. */
  id: string
  /** Of the same films, or of the same title where no film is named. */
  itemId: string
  title: string
  filmIds: string[]
  screenId: string
  kind: 'public' | 'press-and-industry' | 'school'
  start: number
  minutes: number
}

/** What is taken for a film whose length nobody says. */
export const assumedMinutes = 100

/**
 * The screenings of a file, each once, with what is odd about them. `minuteOf` turns a clock time of the file into a
 * minute, or undefined where it cannot be read.
 */
export function screeningsSaid(
  file: FestivalFile,
  minuteOf: (start: string) => number | undefined,
): { screenings: ScreeningSaid[]; remarks: FestivalRemark[] } {
  const films = new Map(file.films.map(film => [film.id, film]))
  const screens = new Set(file.venues.map(screen => screen.id))
  const remarks: FestivalRemark[] = []
  const screenings: ScreeningSaid[] = []
  const seen = new Set<string>()

  const titleOf = ({ title, filmIds }: FestivalScreening) =>
    title?.trim() || filmIds.map(id => films.get(id)?.title ?? id).join(' + ')

  file.screenings.forEach((said, index) => {
    const title = titleOf(said)
    const { start: moment, venueId } = said
    const start = minuteOf(moment)
    if (!screens.has(venueId)) {
      remarks.push({ remark: 'unknown-screen', title, venueId, start: moment })
      return
    }
    if (start === undefined) {
      remarks.push({ remark: 'unreadable-start', title, start: moment })
      return
    }
    const itemId = said.filmIds.length > 0 ? said.filmIds.join('+') : `event: ${title}`
    const slot = JSON.stringify([itemId, venueId, start])
    if (seen.has(slot)) {
      remarks.push({ remark: 'said-twice', title, start: moment })
      return
    }
    seen.add(slot)
    for (const filmId of said.filmIds) {
      if (!films.has(filmId)) remarks.push({ remark: 'unknown-film', filmId, start: moment })
    }
    const known = said.minutes || together(said.filmIds.map(id => films.get(id)?.minutes))
    if (!known) remarks.push({ remark: 'minutes-assumed', title, start: moment, minutes: assumedMinutes })
    const minutes = known || assumedMinutes
    const kind = kindOf(said.kind)
    const { filmIds } = said
    screenings.push({
      id: String(index + 1),
      itemId,
      title,
      filmIds,
      screenId: venueId,
      kind,
      start,
      minutes,
    })
  })
  return { screenings, remarks }
}

/** The films' minutes one after the other; undefined as soon as one is not known. */
function together(minutes: readonly (number | null | undefined)[]): number | undefined {
  let sum = 0
  for (const each of minutes) {
    if (!each) return undefined
    sum += each
  }
  return sum
}

function kindOf(kind: string | null): ScreeningSaid['kind'] {
  if (kind === null) return 'public'
  if (/press|industry/i.test(kind)) return 'press-and-industry'
  return /school/i.test(kind) ? 'school' : 'public'
}
