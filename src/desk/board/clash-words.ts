import type { Clash, Screening } from '../api/timetable.ts'
import type { Say, WordKey } from '../words/words.tsx'

/** What a clash can name: screenings by title and time, films and guests by name. */
export interface Names {
  screening: (id: string) => string
  film: (id: string) => string
  guest: (id: string) => string
}

/** A clash in a sentence; of the screening `about`, it names the other one only. */
export function clashSentence(clash: Clash, names: Names, say: Say, about?: Screening['id']): string {
  const ids = about ? clash.screeningIds.filter(id => id !== about) : clash.screeningIds
  const told = ids.map(names.screening)
  const key: WordKey =
    about && clash.screeningIds.length > 1 ? (`clash.${clash.kind}.with` as WordKey) : `clash.${clash.kind}`
  return say(key, {
    one: told[0] ?? say('clash.this'),
    other: told[1] ?? '',
    film: clash.filmId ? names.film(clash.filmId) : '',
    guest: clash.guestId ? names.guest(clash.guestId) : '',
    minutes: Math.ceil(clash.missingMinutes ?? 0),
  })
}
